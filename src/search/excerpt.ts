/** Turns what Pagefind knows of a result into plain pieces, so that no HTML of it is ever parsed. */
import { fold, foldCollapsed, matcher, wordPattern } from './fold.ts';
import { withoutSeams } from './seam.ts';

export interface Piece {
  text: string;
  marked: boolean;
}

/** Cuts a text into pieces; the words that `isMarked` accepts are marked. */
export function markWords(text: string, isMarked: (word: string) => boolean): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(wordPattern)) {
    if (!isMarked(word)) continue;
    if (index > end) pieces.push({ text: text.slice(end, index), marked: false });
    pieces.push({ text: word, marked: true });
    end = index + word.length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end), marked: false });
  return pieces;
}

/** Reads an excerpt of Pagefind: its text with `<mark>` around words, and `<`, `>` as entities. */
export function readExcerpt(excerpt: string): Piece[] {
  return excerpt
    .split(/(<mark>.*?<\/mark>)/s)
    .filter((part) => part !== '')
    .flatMap((part): Piece[] => {
      const inner = /^<mark>(.*)<\/mark>$/s.exec(part)?.[1];
      const text = withoutSeams((inner ?? part).replaceAll('&lt;', '<').replaceAll('&gt;', '>'));
      if (inner === undefined) return [{ text, marked: false }];
      // Pagefind marks all up to the next space, so take punctuation out of the mark.
      const [, before = '', word = text, after = ''] =
        /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(text) ?? [];
      return [
        { text: before, marked: false },
        { text: word, marked: true },
        { text: after, marked: false },
      ].filter((piece) => piece.text !== '');
    });
}

/** The words around the first match in a content that Pagefind has no place for (other spellings). */
export function findExcerpt(content: string, terms: readonly string[], length: number): Piece[] {
  const isMarked = matcher(terms);
  const words = withoutSeams(content).split(/\s+/);
  const first = words.findIndex((word) => (word.match(wordPattern) ?? []).some(isMarked));
  const start = Math.max(0, first - Math.floor(length / 3));
  return markWords(words.slice(start, start + length).join(' '), isMarked);
}

/**
 * The words of a page that a reader meant by another name.
 * @param synonyms `fotonica: photonics Photonik | …`, as the build writes it
 */
export function formsMeant(synonyms: string, terms: readonly string[]): string[] {
  const typed = new Set(terms.map(fold));
  return synonyms.split(' | ').flatMap((entry) => {
    const [form = '', others = ''] = entry.split(': ');
    const isMeant = others.split(' ').some((other) => typed.has(fold(other)));
    return isMeant ? (form.match(wordPattern) ?? []) : [];
  });
}

/**
 * Whether the results are of other words than those that were typed. Pagefind shortens a word that
 * it does not know until it finds something: textel becomes text.
 */
export function isGuess(
  query: string,
  hits: readonly { title: readonly Piece[]; excerpt: readonly Piece[]; terms: string }[],
): boolean {
  const marked = hits.flatMap(({ title, excerpt, terms }) => [
    ...[...title, ...excerpt]
      .filter((piece) => piece.marked)
      .map(({ text }) => foldCollapsed(text)),
    foldCollapsed(terms),
  ]);
  const words = foldCollapsed(query).match(wordPattern) ?? [];
  return words.some((word) => !marked.some((text) => text.includes(word)));
}
