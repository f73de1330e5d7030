/** Judges the words of a text: names, form of address, claims, figures. */
import { locales, localize, type Locale, type Localized } from '../i18n/locales.ts';
import type { Fact } from '../schemas/fact.ts';
import type { Term } from '../schemas/term.ts';
import { claimPatterns } from './claims.ts';
import { figureFinder } from './figures.ts';
import type { ProblemDetail } from './problems.ts';
import { factMark, type WordRule } from './prose.ts';

export interface WordFinding {
  rule: WordRule;
  /** Where in the text it begins. */
  index: number;
  detail: ProblemDetail;
}

export interface WordContext {
  locale: Locale;
  /** Whether a figure could be a `<Fact />` here. */
  takesFacts: boolean;
}

export type FindWords = (text: string, context: WordContext) => WordFinding[];

/** Spoken to the reader in the wrong form. English has one form only. */
const addressPatterns: Partial<Localized<{ pattern: RegExp; expected: string }>> = {
  nl: {
    // Not the letter (“de letter u”, “U-bocht”), nor part of an abbreviation (a.u.b.).
    pattern: /(?<![\p{L}\p{N}.'’-]|letter )(?:u|uw|uwe|uzelf)(?![\p{L}\p{N}'’-]|\.\p{L})/giu,
    expected: 'je',
  },
  de: {
    pattern:
      /(?<![\p{L}\p{N}'’-])(?:du|dich|dir|dein(?:e[nmrs]?)?|euch|euer|eure[nmrs]?)(?![\p{L}\p{N}'’-])/giu,
    expected: 'Sie',
  },
};

/** Words in quotation marks are somebody else’s. */
const quotations = /“[^“”]*”|„[^„“”]*[“”]|»[^»«]*«|‘[^‘’]*’(?!\p{L})|"[^"]*"/gu;
const withoutQuotations = (text: string): string =>
  /[“„»‘"]/.test(text) ? text.replace(quotations, (quoted) => '…'.repeat(quoted.length)) : text;

/** `matchAll`, which copies the pattern for each text, only for a text that has a match. */
const matches = (text: string, pattern: RegExp): Iterable<RegExpExecArray> =>
  text.search(pattern) === -1 ? [] : text.matchAll(pattern);

const quote = (text: string): string => `“${text}”`;

/**
 * Makes a finder of words that are out of line.
 * @param terms the termbase
 * @param facts the register
 */
export function wordFinder(
  terms: ReadonlyMap<string, Term>,
  facts: ReadonlyMap<string, Fact>,
): FindWords {
  const findNames = localize((locale) => nameFinder(locale, terms));
  const findFigures = localize((locale) => figureFinder(locale, facts));
  return (text, { locale, takesFacts }) => {
    const findings = findNames[locale](text);
    const own = withoutQuotations(text);
    const address = addressPatterns[locale];
    if (address) {
      for (const { 0: found, index } of matches(own, address.pattern)) {
        const detail = { found: quote(found), expected: quote(address.expected) };
        findings.push({ rule: 'address', index, detail });
      }
    }
    if (!text.includes(factMark)) {
      for (const { 0: found, index } of matches(own, claimPatterns[locale])) {
        findings.push({ rule: 'superlative', index, detail: { found: quote(found) } });
      }
    }
    if (takesFacts) {
      for (const { found, index, ids } of findFigures[locale](own)) {
        const expected = ids.map((id) => `<Fact id="${id}" />`).join(' / ');
        findings.push({ rule: 'figure', index, detail: { found: quote(found), expected } });
      }
    }
    return findings;
  };
}

const escaped = (form: string): string =>
  form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');

/**
 * Matches any of the forms, the longest first. By first letter, so that a place in a text is
 * compared with the few forms that can begin there.
 */
function anyOf(forms: readonly string[]): string {
  const byLetter = new Map<string, string[]>();
  for (const form of forms.toSorted((a, b) => b.length - a.length)) {
    // A word may begin a sentence; a name is written as it is.
    const letters = form.charAt(0).toUpperCase() + form.charAt(0).toLowerCase();
    const first = /^\p{Ll}/u.test(form) ? letters : form.charAt(0);
    byLetter.set(first.replace(/[\]\\^-]/g, '\\$&'), [
      ...(byLetter.get(first) ?? []),
      escaped(form.slice(1)),
    ]);
  }
  return [...byLetter].map(([first, rest]) => `[${first}](?:${rest.join('|')})`).join('|');
}

/** The forms of a term that must not be written in a language. */
export function avoidedForms(term: Term, locale: Locale): string[] {
  return [...(term.avoid?.all ?? []), ...(term.avoid?.[locale] ?? [])];
}

function nameFinder(
  locale: Locale,
  terms: ReadonlyMap<string, Term>,
): (text: string) => WordFinding[] {
  const wrong = new Map<string, Term>();
  for (const term of terms.values()) {
    for (const form of avoidedForms(term, locale)) wrong.set(form, term);
  }
  if (wrong.size === 0) return () => [];
  // A form to avoid is right inside a longer name that is right: Twenthe in Rijksmuseum Twenthe.
  const right = [...terms.values()]
    .flatMap(({ forms }) => locales.flatMap((one) => forms[one]))
    .filter((form) => [...wrong.keys()].some((avoided) => form.includes(avoided)));
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(${anyOf([...new Set([...right, ...wrong.keys()])])})(?:['’]?s)?(?![\\p{L}\\p{N}])`,
    'gu',
  );
  const termOf = (found: string): Term | undefined => {
    const form = found.replace(/\s+/g, ' ');
    if (right.includes(form)) return undefined;
    return wrong.get(form) ?? wrong.get(form.charAt(0).toLowerCase() + form.slice(1));
  };
  return (text) => {
    const findings: WordFinding[] = [];
    for (const { 1: found, index } of matches(text, pattern)) {
      const term = found && termOf(found);
      if (!found || !term) continue;
      findings.push({
        rule: 'name',
        index,
        detail: {
          found: quote(found),
          expected: term.forms[locale].map(quote).join(' / '),
          ...(term.why ? { why: term.why } : {}),
        },
      });
    }
    return findings;
  };
}
