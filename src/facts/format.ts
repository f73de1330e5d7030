/** Prints dates and the figures of the fact register the way a reader of each language writes them. */
import { localeTags, type Locale, type Localized } from '../i18n/locales.ts';
import type { Fact } from '../schemas/fact.ts';

const qualifiers: Record<NonNullable<Fact['qualifier']>, Localized> = {
  about: { nl: 'ongeveer', en: 'about', de: 'rund' },
  over: { nl: 'ruim', en: 'over', de: 'über' },
  'up-to': { nl: 'hoogstens', en: 'at most', de: 'höchstens' },
};

// Between a number and its unit: the two must never part at the end of a line.
const noBreak = '\u00a0';

const units: Record<'ha' | 'km' | 'm' | 'eur-million' | 'eur-billion', Localized> = {
  ha: { nl: 'hectare', en: 'hectares', de: 'Hektar' },
  km: { nl: 'kilometer', en: 'kilometres', de: 'Kilometer' },
  m: { nl: 'meter', en: 'metres', de: 'Meter' },
  'eur-million': { nl: 'miljoen euro', en: 'million euros', de: 'Millionen Euro' },
  'eur-billion': { nl: 'miljard euro', en: 'billion euros', de: 'Milliarden Euro' },
};

const number = (locale: Locale, value: number): string =>
  new Intl.NumberFormat(localeTags[locale], { maximumFractionDigits: 2 }).format(value);

const unit = (locale: Locale, name: 'hour' | 'minute', value: number): string =>
  new Intl.NumberFormat(localeTags[locale], {
    style: 'unit',
    unit: name,
    unitDisplay: 'long',
  })
    .format(value)
    .replace(' ', noBreak);

function duration(locale: Locale, minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const parts = [
    ...(hours > 0 ? [unit(locale, 'hour', hours)] : []),
    ...(rest > 0 ? [unit(locale, 'minute', rest)] : []),
  ];
  return new Intl.ListFormat(localeTags[locale], { type: 'conjunction' }).format(parts);
}

/**
 * The figure alone, without qualifier: `10.000`, `180 hectare`, `10 %`.
 * @param fact value and unit of a registered fact
 */
export function formatFactValue(locale: Locale, fact: Pick<Fact, 'value' | 'unit'>): string {
  const { value } = fact;
  switch (fact.unit) {
    case 'count':
    case 'score':
      return number(locale, value);
    case 'year':
      return String(value);
    case 'percent':
      return new Intl.NumberFormat(localeTags[locale], {
        style: 'percent',
        maximumFractionDigits: 2,
      }).format(value / 100);
    case 'km2':
    case 'm2':
      return `${number(locale, value)}${noBreak}${fact.unit === 'm2' ? 'm²' : 'km²'}`;
    case 'minutes':
      return duration(locale, value);
    default:
      return `${number(locale, value)}${noBreak}${units[fact.unit][locale]}`;
  }
}

/** The figure as it stands in a sentence: `ruim 10.000`, `about 180 hectares`. */
export function formatFact(
  locale: Locale,
  fact: Pick<Fact, 'value' | 'unit' | 'qualifier'>,
): string {
  const value = formatFactValue(locale, fact);
  return fact.qualifier ? `${qualifiers[fact.qualifier][locale]} ${value}` : value;
}

/**
 * A date as precise as it is known: `2026`, `november 2026`, `24 november 2026`.
 * @param date `YYYY`, `YYYY-MM` or `YYYY-MM-DD`
 */
export function formatDate(locale: Locale, date: string): string {
  const [year = '', month, dayOfMonth] = date.split('-');
  if (!month) return year;
  return new Intl.DateTimeFormat(localeTags[locale], {
    year: 'numeric',
    month: 'long',
    ...(dayOfMonth ? { day: 'numeric' } : {}),
    timeZone: 'UTC',
  }).format(new Date(`${year}-${month}-${dayOfMonth ?? '01'}T00:00:00Z`));
}

/** A sentence's list of names: `a, b en c`. */
export function formatList(locale: Locale, items: string[]): string {
  return new Intl.ListFormat(localeTags[locale], { type: 'conjunction' }).format(items);
}

/** A plain number, `1.234`. */
export const formatNumber = number;
