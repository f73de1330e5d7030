/** One way to compare words, however they were typed. */

/** A word: letters and digits, with the marks that belong to them. */
export const wordPattern = /[\p{L}\p{M}\p{N}]+/gu;

// After a vowel the two dots are a diaeresis (coördinatie, naïef), which nobody writes as oe.
const umlaut = /(?<![aeiouy])[äöü]/g;
const expanded: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue' };
// After a vowel or q these letters are no umlaut: neue, Quelle.
const digraph = /(?<![aeiouyq])([aou])e/g;

/** Lower case, no diacritics, ß as ss: Größe → grosse. */
export function fold(text: string): string {
  return text.toLowerCase().replaceAll('ß', 'ss').normalize('NFD').replace(/\p{M}/gu, '');
}

/** Folded, but umlauts written out as typists without the key do: Größe → groesse. */
export function foldExpanded(text: string): string {
  return fold(
    text
      .normalize('NFC')
      .toLowerCase()
      .replace(umlaut, (letter) => expanded[letter] ?? letter),
  );
}

/** Folded, and ae, oe, ue taken as umlauts: Groesse → grosse. */
export function foldCollapsed(text: string): string {
  return fold(text).replace(digraph, '$1');
}

/** Other spellings of a query, worth a try when the one that was typed finds nothing. */
export function otherSpellings(query: string): string[] {
  const others = new Set([foldExpanded(query), foldCollapsed(query)]);
  others.delete(fold(query));
  return [...others];
}

/**
 * For languages whose stemmer does not know umlauts (Dutch, English): which further spellings a
 * page must be found by, for each word as written in lower case. Only words of which somewhere an
 * umlaut or ß is written have any, so that Dutch boek never becomes bok.
 */
export function umlautSpellings(words: Iterable<string>): Map<string, string[]> {
  interface Family {
    members: Set<string>;
    forms: Set<string>;
    hasUmlaut: boolean;
  }
  const families = new Map<string, Family>();
  for (const word of words) {
    const key = foldCollapsed(word);
    const family = families.get(key) ?? { members: new Set(), forms: new Set(), hasUmlaut: false };
    family.members.add(word);
    family.forms.add(fold(word)).add(foldExpanded(word));
    family.hasUmlaut ||= foldExpanded(word) !== fold(word) || word.includes('ß');
    families.set(key, family);
  }
  const spellings = new Map<string, string[]>();
  for (const { members, forms, hasUmlaut } of families.values()) {
    if (!hasUmlaut) continue;
    for (const word of members) {
      // What Pagefind makes of the word by itself: it takes marks off, but leaves ß.
      const own = word.normalize('NFD').replace(/\p{M}/gu, '');
      const further = [...forms].filter((form) => form !== own).sort();
      if (further.length > 0) spellings.set(word, further);
    }
  }
  return spellings;
}

/** Whether a word of a text is meant by one of the terms: the whole word, or a longer one with it. */
export function matcher(terms: readonly string[]): (word: string) => boolean {
  const wanted = new Set(terms.flatMap((term) => [fold(term), foldExpanded(term)]));
  wanted.delete('');
  const parts = [...wanted].filter((term) => term.length >= 4);
  return (word) => {
    const forms = [fold(word), foldExpanded(word)];
    return forms.some((form) => wanted.has(form) || parts.some((part) => form.includes(part)));
  };
}
