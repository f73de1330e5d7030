/** The search in a dialog over any page. */
import { element } from './dom.ts';
import { loadTexts, pageLocale } from './strings.ts';
import { addStyles } from './styles.ts';
import { createSearchView } from './view.ts';

let dialog: Promise<() => void> | undefined;

async function createDialog(searchPage: string): Promise<() => void> {
  addStyles();
  const locale = pageLocale();
  const texts = await loadTexts(locale);
  const { strings } = texts;
  const all = element('a', { class: 'search-all', href: searchPage }, strings.allResults);
  const view = createSearchView({
    locale,
    texts,
    action: searchPage,
    headingLevel: 3,
    onChange({ query, filters }) {
      all.href = `${searchPage}?${new URLSearchParams({ q: query, ...filters })}`;
      all.hidden = query === '';
    },
  });
  all.hidden = true;
  view.root.append(all);
  const close = element(
    'button',
    { type: 'button', class: 'search-close', 'aria-label': strings.close },
    '×',
  );
  const box = element(
    'dialog',
    { class: 'search-dialog', 'aria-labelledby': 'search-title' },
    element(
      'div',
      { class: 'search-sheet' },
      element('h2', { id: 'search-title' }, strings.title),
      close,
      view.root,
    ),
  );
  close.addEventListener('click', () => box.close());
  // The sheet fills the dialog, so only a click outside it has the dialog itself as target.
  box.addEventListener('click', (event) => {
    if (event.target === box) box.close();
  });
  document.body.append(box);
  return () => {
    // Closing gives the focus back to where it was: the browser does that.
    if (!box.open) box.showModal();
    view.field.focus();
    view.field.select();
  };
}

/** Opens the search. `searchPage` is the address of the page with all results. */
export async function openSearch(searchPage: string): Promise<void> {
  dialog ??= createDialog(searchPage);
  try {
    (await dialog)();
  } catch (error) {
    dialog = undefined;
    throw error;
  }
}
