/**
 * Adds the styles of the search when it is opened. Not a plain import of the CSS: Astro puts the
 * styles of every module that a page could ever load into the page itself. A constructed style
 * sheet needs no inline style, so the content security policy holds.
 */
import css from '../styles/search.css?inline';

let added = false;

export function addStyles(): void {
  if (added) return;
  added = true;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}
