/**
 * Markdown has several spellings for one text, and the box in which editors write knows one of them.
 * What was written in another must come back as it was. Runs in the browser.
 */

/** The text in a spelling that all of its spellings share. */
const plain = (markdown: string): string =>
  markdown
    .replace(/\\([*_`~\\])/g, '$1')
    .replaceAll('*', '_')
    .replace(/^(\s*)[-+_](?=\s)/gm, '$1-')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{2,}/g, '\n\n')
    .trim();

export const isSpeltAlike = (one: string, other: string): boolean =>
  one === other || plain(one) === plain(other);

/** Emphasis as the box writes it, so that it finds nothing to change when it opens a text. */
export const asBoxSpells = (markdown: string): string =>
  markdown.replace(/(?<![*\w\\])\*(?![*\s/])([^*\n]+)(?<![\s/])\*(?![*\w])/g, '_$1_');

/** A text from the box, in which each paragraph that says what it said is spelt as it was. */
export function asItWasSpelt(before: string, after: string): string {
  if (isSpeltAlike(before, after)) return before;
  const known = new Map(paragraphs(before).map((paragraph) => [plain(paragraph), paragraph]));
  return paragraphs(after)
    .map((paragraph) => known.get(plain(paragraph)) ?? paragraph)
    .join('\n\n');
}

const paragraphs = (markdown: string): string[] => markdown.split(/\n{2,}/);
