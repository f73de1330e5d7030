/** Finds the words inside long Dutch and German words, by the vocabulary of the site itself. */
import type { Locale } from '../i18n/locales.ts';
import { seam } from './seam.ts';

interface Grammar {
  /** Endings taken off to compare a part with a word: Technologien with Technologie. */
  endings: RegExp;
  /** Letters that link a part to the next: Wirtschaft-s-wissen. */
  links: RegExp;
  /** Beginnings that make a verb or an adjective, not a compound: ver-stehen. */
  prefixes: Set<string>;
  /** Words of the language that are mostly endings when they close a longer one. */
  notParts: Set<string>;
}

const words = (list: string): Set<string> => new Set(list.split(' '));

// English writes its compounds apart.
const grammars: Partial<Record<Locale, Grammar>> = {
  nl: {
    endings: /(?:en|es|e|n|s)$/,
    links: /(?:en|es|e|n|s)$/,
    prefixes: words(
      'aan achter bij door her mee mis niet ont over onder ooit tegen terug toe uit ver voor weg wan',
    ),
    notParts: words('achtig baren dingen eerder ieren lijke lijks ogende vallen'),
  },
  de: {
    endings: /(?:ern|en|er|em|es|e|n|s)$/,
    links: /(?:en|es|er|e|n|s)$/,
    prefixes: words(
      'ent ver zer aus auf bei durch ein fort gegen her hin miss mit nach nicht über unter vor voraus weg wieder zurück zusammen hinter',
    ),
    notParts: words('enden ender ieren innen ische ischen lichen liche nische tische nischen'),
  },
};

const shortestCompound = 9;
const shortestPart = 5;
/** What stands before a part: a known word may be this short … */
const shortestKnownRest = 3;
/** … and then the part must be this long, because short words are in everything. */
const shortestPartAfterShort = 6;
/** Something unknown (kringloop, on a site that nowhere says so) must be longer. */
const shortestUnknownRest = 4;
const shortestPartAfterUnknown = 7;

/**
 * Where the parts of each compound begin (never 0), for words in lower case. A word's cost depends
 * on its own length only, so a vocabulary of any size takes linear time.
 */
export function findCompounds(vocabulary: Iterable<string>, locale: Locale): Map<string, number[]> {
  const found = new Map<string, number[]>();
  const grammar = grammars[locale];
  if (grammar === undefined) return found;
  const { endings, links, prefixes, notParts } = grammar;

  const stem = (word: string): string => word.replace(endings, '');
  const known = new Set<string>();
  const stems = new Set<string>();
  const long: string[] = [];
  for (const word of vocabulary) {
    known.add(word);
    if (stem(word).length >= shortestPart) stems.add(stem(word));
    if (word.length >= shortestCompound) long.push(word);
  }
  const isPart = (part: string): boolean =>
    part.length >= shortestPart &&
    !notParts.has(part) &&
    (known.has(part) || stems.has(stem(part)) || known.has(part.replace(/ën$/, '')));
  const isKnownRest = (rest: string): boolean =>
    known.has(rest) ||
    known.has(rest.replace(links, '')) ||
    stems.has(stem(rest)) ||
    (rest.length >= shortestCompound && seamsIn(rest).length > 0);
  const mayPrecede = (rest: string, partLength: number): boolean => {
    if (prefixes.has(rest)) return false;
    if (partLength >= shortestPartAfterUnknown && rest.length >= shortestUnknownRest) {
      // afge-sloten, opge-bouwd: a participle.
      return !rest.endsWith('ge') || isKnownRest(rest);
    }
    const shortest = partLength >= shortestPartAfterShort ? shortestKnownRest : shortestUnknownRest;
    return rest.length >= shortest && isKnownRest(rest);
  };

  // Within one word the same beginnings and ends come up again and again.
  const seen = new Map<string, number[]>();
  function seamsIn(word: string): number[] {
    let offsets = seen.get(word);
    if (offsets === undefined) seen.set(word, (offsets = findSeams(word)));
    return offsets;
  }
  function findSeams(word: string): number[] {
    // The longest known end first; both halves may be compounds again.
    for (let at = shortestKnownRest; at <= word.length - shortestPart; at++) {
      if (!isPart(word.slice(at)) || !mayPrecede(word.slice(0, at), word.length - at)) continue;
      const after = seamsIn(word.slice(at)).map((offset) => at + offset);
      return [...seamsIn(word.slice(0, at)), at, ...after];
    }
    // Nothing known at the end: look for a word in the middle, the longest first.
    const longest = word.length - 2 * shortestKnownRest;
    for (let length = longest; length >= shortestPartAfterUnknown; length--) {
      for (let at = shortestKnownRest; at + length <= word.length - shortestKnownRest; at++) {
        if (known.has(word.slice(at, at + length)) && mayPrecede(word.slice(0, at), length)) {
          return [at, at + length];
        }
      }
    }
    return [];
  }

  for (const word of long) {
    seen.clear();
    const offsets = seamsIn(word);
    if (offsets.length > 0) found.set(word, offsets);
  }
  return found;
}

const longWord = new RegExp(`\\p{L}{${shortestCompound},}`, 'gu');

/** Marks the seams of every compound in a text. Made for many texts: it remembers words. */
export function compoundMarker(compounds: ReadonlyMap<string, number[]>): (text: string) => string {
  if (compounds.size === 0) return (text) => text;
  const marked = new Map<string, string>();
  const mark = (word: string): string => {
    const lower = word.toLowerCase();
    const offsets = compounds.get(lower);
    if (offsets === undefined || lower.length !== word.length) return word;
    const bounds = [0, ...offsets, word.length];
    return bounds
      .slice(1)
      .map((end, index) => word.slice(bounds[index], end))
      .join(seam);
  };
  return (text) =>
    text.replace(longWord, (word) => {
      let result = marked.get(word);
      if (result === undefined) marked.set(word, (result = mark(word)));
      return result;
    });
}
