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

const money: Record<'eur-million' | 'eur-billion', Localized> = {
  'eur-million': { nl: 'miljoen euro', en: 'million euros', de: 'Millionen Euro' },
  'eur-billion': { nl: 'miljard euro', en: 'billion euros', de: 'Milliarden Euro' },
};
/** Of our three languages only German has a singular here. */
const germanSingular = { 'eur-million': 'Million Euro', 'eur-billion': 'Milliarde Euro' };

/** A formatter takes longer to make than thousands of numbers to format, so each is made once. */
function perLocale<T>(make: (tag: string) => T): (locale: Locale) => T {
  const made = new Map<Locale, T>();
  return (locale) => {
    const formatter = made.get(locale) ?? make(localeTags[locale]);
    made.set(locale, formatter);
    return formatter;
  };
}

const numberFormat = perLocale((tag) => new Intl.NumberFormat(tag, { maximumFractionDigits: 2 }));
const percentFormat = perLocale(
  (tag) => new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 2 }),
);
const unitFormat = (unit: string) =>
  perLocale(
    (tag) =>
      new Intl.NumberFormat(tag, {
        style: 'unit',
        unit,
        unitDisplay: 'long',
        maximumFractionDigits: 2,
      }),
  );
const unitFormats = {
  ha: unitFormat('hectare'),
  km: unitFormat('kilometer'),
  m: unitFormat('meter'),
  hour: unitFormat('hour'),
  minute: unitFormat('minute'),
};
const withUnit = (locale: Locale, unit: keyof typeof unitFormats, value: number): string =>
  unitFormats[unit](locale).format(value).replace(' ', noBreak);
const listFormat = perLocale((tag) => new Intl.ListFormat(tag, { type: 'conjunction' }));
const monthFormat = perLocale(
  (tag) => new Intl.DateTimeFormat(tag, { year: 'numeric', month: 'long', timeZone: 'UTC' }),
);
const dayFormat = perLocale(
  (tag) =>
    new Intl.DateTimeFormat(tag, {
      year: 'numeric',
      month: 'long',
      day: 'numeric',
      timeZone: 'UTC',
    }),
);

const number = (locale: Locale, value: number): string => numberFormat(locale).format(value);

function duration(locale: Locale, minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const parts = [
    ...(hours > 0 ? [withUnit(locale, 'hour', hours)] : []),
    ...(rest > 0 ? [withUnit(locale, 'minute', rest)] : []),
  ];
  return formatList(locale, parts);
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
      return percentFormat(locale).format(value / 100);
    case 'km2':
    case 'm2':
      return `${number(locale, value)}${noBreak}${fact.unit === 'm2' ? 'm²' : 'km²'}`;
    case 'minutes':
      return duration(locale, value);
    case 'ha':
    case 'km':
    case 'm':
      return withUnit(locale, fact.unit, value);
    case 'eur-million':
    case 'eur-billion': {
      const words =
        locale === 'de' && value === 1 ? germanSingular[fact.unit] : money[fact.unit][locale];
      return `${number(locale, value)}${noBreak}${words}`;
    }
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
  const format = dayOfMonth ? dayFormat : monthFormat;
  return format(locale).format(new Date(`${year}-${month}-${dayOfMonth ?? '01'}T00:00:00Z`));
}

const timeFormat = perLocale(
  (tag) => new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' }),
);

/**
 * A time on the clock in Twente: `5 januari 2027 om 09:00`.
 * @param wall `2027-01-05T09:00`
 */
export function formatTime(locale: Locale, wall: string): string {
  return timeFormat(locale).format(new Date(`${wall}:00Z`));
}

/** A sentence's list of names: `a, b en c`. */
export function formatList(locale: Locale, items: string[]): string {
  return listFormat(locale).format(items);
}

/** A plain number, `1.234`. */
export const formatNumber = number;
