/**
 * A seam shows Pagefind where a compound is sewn together. Pagefind indexes a word that holds ASCII
 * punctuation as a whole and in its parts, all at the same place: `kringloop^landbouw` is found by
 * kringlooplandbouw and by landbouw, and its excerpt stands where the compound stands. A caret is
 * the rarest of these signs in prose; the client takes it out before anything is shown.
 */
export const seam = '^';

const seams = /(?<=\p{L})\^(?=\p{L})/gu;

/** The text as it was before the build marked its compounds. */
export function withoutSeams(text: string): string {
  return text.replace(seams, '');
}
