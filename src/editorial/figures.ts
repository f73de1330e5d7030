/** Finds figures typed into a text that the fact register has. */
import { formatFactValue } from '../facts/format.ts';
import type { Locale, Localized } from '../i18n/locales.ts';
import type { Fact } from '../schemas/fact.ts';

type Unit = Fact['unit'];

const number: Localized<string> = {
  nl: '\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?',
  en: '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?',
  de: '\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?',
};

/** How a unit may be written behind a number, in any of the languages. */
const units: [Unit, string][] = [
  ['eur-million', '(?:miljoen|million|Millionen) (?:euros?|Euro)'],
  ['eur-billion', '(?:miljard|billion|Milliarden) (?:euros?|Euro)'],
  ['ha', 'ha|hectaren?|hectares|Hektar'],
  ['km2', 'km²|km2|vierkante kilometer|square kilometres|Quadratkilometer'],
  ['m2', 'm²|m2|vierkante meter|square metres|Quadratmeter'],
  ['km', 'km|kilometers?|kilometres?|Kilometer'],
  ['m', 'm|meter|metres|Meter'],
  ['percent', '%|procent|per cent|percent|Prozent'],
];

const toNumber = (typed: string, locale: Locale): number =>
  Number(locale === 'en' ? typed.replaceAll(',', '') : typed.replaceAll('.', '').replace(',', '.'));

/** Words say too little when nearly every fact has them. */
const everywhere = /^(?:twen|jahr|year|jaar|name|naam)/;
const stem = (word: string): string => word.toLowerCase().slice(0, 6);
const stems = (text: string): string[] =>
  (text.match(/\p{L}{4,}/gu) ?? []).map(stem).filter((word) => !everywhere.test(word));

export interface BareFigure {
  /** As typed, with its unit. */
  found: string;
  index: number;
  /** Facts that it may be, by their ids in the register. */
  ids: string[];
}

/**
 * Makes a finder of bare figures for one language. A figure is reported when the text around it is
 * about the same thing: it shares a word with what the fact says it counts.
 * @param facts the register
 */
export function figureFinder(
  locale: Locale,
  facts: ReadonlyMap<string, Fact>,
): (text: string) => BareFigure[] {
  const known = new Map<string, { id: string; about: Set<string> }[]>();
  const durations: { id: string; about: Set<string>; printed: string }[] = [];
  for (const [id, fact] of facts) {
    const about = new Set(stems(fact.label[locale]));
    if (fact.unit === 'minutes') {
      durations.push({
        id,
        about,
        printed: formatFactValue(locale, fact).replaceAll('\u00a0', ' '),
      });
      continue;
    }
    const isPlain = fact.unit === 'count' || fact.unit === 'score' || fact.unit === 'year';
    const key = `${isPlain ? '' : fact.unit} ${fact.value}`;
    known.set(key, [...(known.get(key) ?? []), { id, about }]);
  }
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}.,/–-])(${number[locale]})(?:[ \\u00a0]?(?:${units
      .map(([, written]) => `(${written})`)
      .join('|')})(?![\\p{L}\\p{N}]))?(?![\\p{L}\\p{N}]|[.,:/–-]\\d|-\\p{L})`,
    'gu',
  );
  return (text) => {
    const found: BareFigure[] = [];
    if (!/\d/.test(text)) return found;
    for (const match of text.matchAll(pattern)) {
      const [typed, value = '', ...written] = match;
      const unit = units[written.findIndex((one) => one !== undefined)]?.[0] ?? '';
      const candidates = known.get(`${unit} ${toNumber(value, locale)}`);
      if (!candidates) continue;
      const { index } = match;
      const after = text.slice(index + typed.length);
      // A plain number counts what stands behind it; a measure belongs to its sentence.
      const near =
        unit === '' && value.length < 4 ? firstWords(after) : sentenceAround(text, index);
      const words = new Set(stems(near));
      const ids = candidates
        .filter(({ about }) => [...about].some((word) => words.has(word)))
        .map(({ id }) => id);
      if (ids.length > 0) found.push({ found: typed, index, ids });
    }
    const plain = text.replaceAll('\u00a0', ' ');
    for (const { id, about, printed } of durations) {
      const index = plain.indexOf(printed);
      if (index === -1) continue;
      const words = new Set(stems(sentenceAround(text, index)));
      if ([...about].every((word) => !words.has(word))) continue;
      found.push({ found: printed, index, ids: [id] });
    }
    return found;
  };
}

const firstWords = (text: string): string =>
  /^(?:[\s\u00a0]+[\p{L}-]+){0,3}/u.exec(text)?.[0] ?? '';

/** The sentence that holds a place; a point inside a number ends none. */
function sentenceAround(text: string, index: number): string {
  const start = Math.max(...[...'.!?'].map((end) => text.lastIndexOf(`${end} `, index))) + 1;
  const end = /[.!?](?:\s|$)/.exec(text.slice(index));
  return text.slice(start, end ? index + end.index : undefined);
}
