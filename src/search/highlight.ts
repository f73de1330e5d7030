/** Marks the words of `?highlight=` on the page that a reader lands on. */
import { markedText } from './dom.ts';
import { markWords } from './excerpt.ts';
import { matcher } from './fold.ts';

const untouched = 'script, style, svg, textarea, select, mark, [data-pagefind-ignore]';

export function highlight(terms: readonly string[], area: Element): void {
  const isMarked = matcher(terms);
  const walker = document.createTreeWalker(area, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    if (text.parentElement?.closest(untouched)) continue;
    const pieces = markWords(text.data, isMarked);
    if (pieces.some(({ marked }) => marked)) text.replaceWith(...markedText(pieces));
  }
}

/** Marks what the address asks for. */
export function highlightFromAddress(): void {
  const terms = new URLSearchParams(location.search).getAll('highlight');
  const main = document.querySelector('main');
  if (main !== null) highlight(terms, main);
}
