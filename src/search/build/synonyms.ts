/** Lets a page be found by the other names of what it is about: those of the termbase. */
import { locales, type Locale } from '../../i18n/locales.ts';
import type { Term } from '../../schemas/term.ts';
import { wordPattern } from '../fold.ts';

/** One term, as one language's pages need it. */
export interface Synonym {
  /** As this language writes it. */
  forms: string[];
  /** As readers may type it all the same: other languages' words, old and wrong names. */
  others: string[];
}

/** What the termbase says to the pages of a language. */
export function toSynonyms(terms: Iterable<Term>, locale: Locale): Synonym[] {
  return [...terms].flatMap(({ forms, avoid = {} }) => {
    const own = forms[locale];
    const wanted = [
      ...own,
      ...locales.flatMap((one) => forms[one]),
      ...Object.values(avoid).flatMap((some) => some ?? []),
    ];
    const others = [...new Set(wanted)].filter((form) => !own.includes(form));
    return own.length + others.length > 1
      ? [{ forms: own, others: [...own.slice(1), ...others] }]
      : [];
  });
}

const escaped = (form: string): string => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** Names as they are; words also at the beginning of a sentence and in compounds. */
function pattern(form: string): string {
  const start = form.charAt(0);
  if (start.toUpperCase() === start) return `${escaped(form)}(?![\\p{L}\\p{N}])`;
  return `[${start}${start.toUpperCase()}]${escaped(form.slice(1))}${form.length > 5 ? '' : '(?![\\p{L}\\p{N}])'}`;
}

/** The first letters of a word, by which most words are told apart; none of a form such as `3D`. */
const beginning = (word: string): string | undefined =>
  /^[\p{L}\p{M}]{3}/u.exec(word)?.[0].toLowerCase();

/**
 * Makes a finder of the terms in a text, which takes the text and its words of three letters or more.
 * @returns for each term: the form that the page has, a colon, what else finds it; joined by bars
 */
export function synonymFinder(
  synonyms: readonly Synonym[],
): (text: string, words: readonly string[]) => string {
  const known = synonyms.map(({ forms, others }) => ({
    // Words that may be typed for it. A letter by itself (X-Sens) would be found by every unknown word
    // that begins with it.
    words: [
      ...new Map(
        others
          .flatMap((other) => other.match(/[\p{L}\p{M}\p{N}]{2,}/gu) ?? [])
          .map((word) => [word.toLowerCase(), word]),
      ),
    ],
    starts: forms.map((form) => [form.toLowerCase(), beginning(form)] as const),
    pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.map(pattern).join('|')})`, 'u'),
  }));
  return (text, words) => {
    const lower = text.toLowerCase();
    const begun = new Set(words.map(beginning));
    let onPage: Set<string> | undefined;
    return known
      .flatMap(({ words: others, starts, pattern: form }) => {
        // Most terms are on few pages, and to see that they are not on this one is quick.
        const mayBe = starts.some(
          ([one, start]) => (start === undefined || begun.has(start)) && lower.includes(one),
        );
        const found = mayBe ? form.exec(text)?.[0] : undefined;
        if (found === undefined) return [];
        // Words that stand on the page find it already.
        onPage ??= new Set(lower.match(wordPattern));
        const further = others.filter(([word]) => !onPage?.has(word)).map(([, word]) => word);
        return further.length > 0 ? [`${found}: ${further.join(' ')}`] : [];
      })
      .join(' | ');
  };
}
