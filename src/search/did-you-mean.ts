/** Suggests a word of the site for one that was mistyped. */
import { fold } from './fold.ts';

/** Whether one inserted, deleted, replaced or swapped letter makes `b` of `a`; equal words are not. */
export function isOneSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (a[at] === b[at]) at++;
  if (a.length > b.length) return a.slice(at + 1) === b.slice(at);
  if (a.length < b.length) return a.slice(at) === b.slice(at + 1);
  return (
    a.slice(at + 1) === b.slice(at + 1) ||
    (a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2))
  );
}

/**
 * Queries that the reader may have meant, the likeliest first.
 * @param words the site's words, the most frequent first
 */
export function didYouMean(query: string, words: readonly string[], limit = 3): string[] {
  const folded = words.map(fold);
  const typed = query.trim().split(/\s+/);
  const candidates = typed.map((word) => {
    const wanted = fold(word);
    // A beginning of a word of the site is no slip, just not finished.
    if (wanted.length < 4 || folded.some((known) => known.startsWith(wanted))) return [];
    const found: string[] = [];
    for (let index = 0; index < folded.length && found.length < limit; index++) {
      const word = words[index];
      if (word !== undefined && isOneSlip(wanted, folded[index] ?? '')) found.push(word);
    }
    return found;
  });
  const most = Math.max(0, ...candidates.map((found) => found.length));
  return Array.from({ length: most }, (_, rank) =>
    typed
      .map((word, index) => candidates[index]?.[rank] ?? candidates[index]?.[0] ?? word)
      .join(' '),
  );
}
