/**
 * Where the build files the whole list of a frequent word, which its part of the index holds shortened
 * (`build/frequent.ts`): under the word with an undertie before it. Pagefind takes that for a letter,
 * and it comes after all letters that our words begin with.
 */
export const wholeListOf = (word: string): string => `\u203F${word}`;

/** Whether Pagefind looks for these words in a row: `"made in Twente"`. */
export const isPhrase = (query: string): boolean => /^\s*".+"\s*$/.test(query);

/**
 * A phrase needs every place of its words. Loads the whole lists of those that are frequent; of other
 * words there is nothing to load.
 */
export async function loadWholeLists(
  index: { preload: (query: string) => Promise<void> },
  phrase: string,
): Promise<void> {
  // The list that is loaded last takes the place of the other.
  await index.preload(phrase);
  await index.preload(phrase.replace(/[^\s"]+/g, (word) => wholeListOf(word)));
}
