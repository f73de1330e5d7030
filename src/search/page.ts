/** The search page: the same search, with its state in the address. */
import { isLocale } from '../i18n/locales.ts';
import { filterNames } from './engine.ts';
import type { Filters } from './engine.ts';
import { loadTexts, pageLocale } from './strings.ts';
import { addStyles } from './styles.ts';
import { createSearchView } from './view.ts';

/** Fills `[data-search-page]`, in place of its text for readers without script. */
export async function fillSearchPage(container: HTMLElement): Promise<void> {
  addStyles();
  const wanted = container.dataset['locale'] ?? '';
  const locale = isLocale(wanted) ? wanted : pageLocale();
  const texts = await loadTexts(locale);
  // What the page offers without script is a way to begin with it, too.
  const topics = container.querySelector('ul');
  const view = createSearchView({
    locale,
    texts,
    action: location.pathname,
    headingLevel: 2,
    onChange({ query, filters }) {
      if (topics) topics.hidden = query !== '';
      const parameters = new URLSearchParams({ ...(query === '' ? {} : { q: query }), ...filters });
      const search = parameters.size > 0 ? `?${parameters}` : '';
      history.replaceState(history.state, '', `${location.pathname}${search}`);
    },
  });
  view.root.querySelector('form')?.addEventListener('submit', (event) => {
    event.preventDefault();
    view.show({ query: view.field.value, filters: filtersOf(new URL(location.href)) });
  });
  const address = new URL(location.href);
  container.prepend(view.root);
  const query = address.searchParams.get('q') ?? '';
  if (topics) {
    topics.ariaLabel = texts.strings.topics;
    container.append(topics);
  }
  if (query === '') view.field.focus();
  view.show({ query, filters: filtersOf(address) });
}

function filtersOf({ searchParams }: URL): Filters {
  const filters: Filters = {};
  for (const name of filterNames) {
    const value = searchParams.get(name);
    if (value) filters[name] = value;
  }
  return filters;
}
