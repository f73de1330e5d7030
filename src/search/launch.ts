/** All of the search that a page carries: it loads the rest when a reader reaches for it. */
export {};

const container = document.querySelector<HTMLElement>('[data-search-page]');
const opener = '[data-search-open]';

function open(event: Event, link: HTMLAnchorElement | null): void {
  if (link === null) return;
  event.preventDefault();
  if (container !== null) {
    container.querySelector('input')?.focus();
    return;
  }
  import('./dialog.ts')
    .then(({ openSearch }) => openSearch(link.pathname))
    // The script did not load: the search page may.
    .catch(() => location.assign(link.href));
}

addEventListener('click', (event) => {
  if (event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  if (event.target instanceof Element) open(event, event.target.closest<HTMLAnchorElement>(opener));
});

addEventListener('keydown', (event) => {
  // Not Shift: a German keyboard has the slash on Shift+7.
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
  const { target } = event;
  if (!(target instanceof HTMLElement) || target.isContentEditable) return;
  if (target.closest('input, textarea, select, dialog')) return;
  open(event, document.querySelector(opener));
});

if (container !== null)
  void import('./page.ts').then(({ fillSearchPage }) => fillSearchPage(container));
if (location.search.includes('highlight=')) {
  void import('./highlight.ts').then(({ highlightFromAddress }) => highlightFromAddress());
}
