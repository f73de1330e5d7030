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

/** What stands around a word goes with it up to the next space: `„Twente“.` */
function coreOf(word: string): [before: string, core: string, after: string] {
  const [, before = '', core = word, after = ''] =
    /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(word) ?? [];
  return [before, core, after];
}

/** Where a part of this length has the most different words, then the most words, in its middle. */
function findDensest(found: readonly (string | undefined)[], length: number): number {
  let most = -1;
  let starts: number[] = [];
  for (let start = 0; start === 0 || start + length <= found.length; start++) {
    const inside = found.slice(start, start + length).filter((word) => word !== undefined);
    const score = new Set(inside).size * length + inside.length;
    if (score > most) starts = [start];
    else if (score === most && starts.at(-1) === start - 1) starts.push(start);
    most = Math.max(most, score);
  }
  return starts[Math.floor(starts.length / 2)] ?? 0;
}

/**
 * The part of a text that shows most of what was found.
 * @param text its words with what stands around them
 * @param places of what was found. Of frequent words Pagefind knows only some (`build/frequent.ts`)
 * @param isPhrase the words were found in a row: elsewhere in the text they mean nothing
 */
export function cutExcerpt(
  text: readonly string[],
  places: readonly number[],
  length: number,
  isPhrase = false,
): Piece[] {
  const words = text.map(withoutSeams);
  const folded = words.map((word) => fold(coreOf(word)[1]));
  const wanted = new Set(places.map((place) => folded[place]));
  const found = folded.map((word, at) =>
    (isPhrase ? places.includes(at) : wanted.has(word)) ? word : undefined,
  );
  const start = findDensest(found, length);
  const pieces: Piece[] = [];
  const add = (text: string, marked: boolean): void => {
    if (text !== '') pieces.push({ text, marked });
  };
  let plain = start > 0 ? '… ' : '';
  words.slice(start, start + length).forEach((word, index) => {
    if (index > 0) plain += ' ';
    if (found[start + index] === undefined) {
      plain += word;
      return;
    }
    const [before, core, after] = coreOf(word);
    add(plain, false);
    add(before, false);
    add(core, true);
    add(after, false);
    plain = '';
  });
  add(start + length < words.length ? `${plain} …` : plain, false);
  return pieces;
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
