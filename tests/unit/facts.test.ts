import { describe, expect, test } from 'vitest';
import { isExpired } from '../../src/facts/expiry.ts';
import { formatDate, formatFact, formatFactValue, formatList } from '../../src/facts/format.ts';
import { localize, type Localized } from '../../src/i18n/locales.ts';
import type { Fact } from '../../src/schemas/fact.ts';

type Figure = Pick<Fact, 'value' | 'unit' | 'qualifier'>;

const nbsp = '\u00a0';
const inEveryLanguage = (fact: Figure): Localized => localize((locale) => formatFact(locale, fact));
/** Expected texts are typed with `_` where a no-break space must stand. */
const typed = (nl: string, en: string, de: string): Localized => {
  const read = (text: string): string => text.replaceAll('_', nbsp);
  return { nl: read(nl), en: read(en), de: read(de) };
};

describe('a figure is written the way its reader writes it', () => {
  test.each<[name: string, fact: Figure, expected: Localized]>([
    ['thousands', { value: 10_000, unit: 'count' }, typed('10.000', '10,000', '10.000')],
    [
      'decimals',
      { value: 1487.78, unit: 'km2' },
      typed('1.487,78_km²', '1,487.78_km²', '1.487,78_km²'),
    ],
    ['per cent', { value: 12.5, unit: 'percent' }, typed('12,5%', '12.5%', '12,5_%')],
    ['a score', { value: 7.6, unit: 'score' }, typed('7,6', '7.6', '7,6')],
    [
      'a year, never with a thousands mark',
      { value: 2026, unit: 'year' },
      typed('2026', '2026', '2026'),
    ],
    ['area', { value: 180, unit: 'ha' }, typed('180_hectare', '180_hectares', '180_Hektar')],
    ['floor area', { value: 5000, unit: 'm2' }, typed('5.000_m²', '5,000_m²', '5.000_m²')],
    [
      'distance',
      { value: 160, unit: 'km' },
      typed('160_kilometer', '160_kilometres', '160_Kilometer'),
    ],
    ['length', { value: 275, unit: 'm' }, typed('275_meter', '275_metres', '275_Meter')],
    [
      'millions',
      { value: 278, unit: 'eur-million' },
      typed('278_miljoen euro', '278_million euros', '278_Millionen Euro'),
    ],
    [
      'billions',
      { value: 1.1, unit: 'eur-billion' },
      typed('1,1_miljard euro', '1.1_billion euros', '1,1_Milliarden Euro'),
    ],
  ])('%s', (_name, fact, expected) => {
    expect(inEveryLanguage(fact)).toEqual(expected);
  });

  test.each<[name: string, unit: Fact['unit'], expected: Localized]>([
    ['kilometre', 'km', typed('1_kilometer', '1_kilometre', '1_Kilometer')],
    ['hectare', 'ha', typed('1_hectare', '1_hectare', '1_Hektar')],
    ['million', 'eur-million', typed('1_miljoen euro', '1_million euros', '1_Million Euro')],
    ['billion', 'eur-billion', typed('1_miljard euro', '1_billion euros', '1_Milliarde Euro')],
  ])('one %s is singular', (_name, unit, expected) => {
    expect(inEveryLanguage({ value: 1, unit })).toEqual(expected);
  });

  test.each<[minutes: number, expected: Localized]>([
    [45, typed('45_minuten', '45_minutes', '45_Minuten')],
    [60, typed('1_uur', '1_hour', '1_Stunde')],
    [61, typed('1_uur en 1_minuut', '1_hour and 1_minute', '1_Stunde und 1_Minute')],
    [215, typed('3_uur en 35_minuten', '3_hours and 35_minutes', '3_Stunden und 35_Minuten')],
  ])('%i minutes as a duration', (value, expected) => {
    expect(inEveryLanguage({ value, unit: 'minutes' })).toEqual(expected);
  });

  test.each<[qualifier: NonNullable<Fact['qualifier']>, expected: Localized]>([
    ['about', typed('ongeveer 180', 'about 180', 'rund 180')],
    ['over', typed('ruim 180', 'over 180', 'über 180')],
    ['up-to', typed('hoogstens 180', 'at most 180', 'höchstens 180')],
  ])(
    '“%s” stands before the number in a sentence and not beside it in a table',
    (qualifier, expected) => {
      const fact: Figure = { value: 180, unit: 'count', qualifier };
      expect(inEveryLanguage(fact)).toEqual(expected);
      expect(formatFactValue('nl', fact)).toBe('180');
    },
  );
});

describe('a date is as precise as it is known', () => {
  test.each<[date: string, expected: Localized]>([
    ['2026', typed('2026', '2026', '2026')],
    ['2026-03', typed('maart 2026', 'March 2026', 'März 2026')],
    ['2026-11-24', typed('24 november 2026', '24 November 2026', '24. November 2026')],
  ])('%s', (date, expected) => {
    expect(localize((locale) => formatDate(locale, date))).toEqual(expected);
  });

  test('the first of a month stays that day west of Greenwich too', () => {
    const zone = process.env.TZ;
    process.env.TZ = 'America/New_York';
    expect(formatDate('en', '2026-01-01')).toBe('1 January 2026');
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });
});

test('a list of names ends in the language’s own “and”; only English may put a comma there', () => {
  expect(localize((locale) => formatList(locale, ['a', 'b', 'c']))).toEqual(
    typed('a, b en c', 'a, b and c', 'a, b und c'),
  );
});

describe('a fact may be published through its last day', () => {
  test.each([
    ['2026-11-23', true],
    ['2026-11-24', false],
    ['2026-11-25', false],
    [undefined, false],
  ])('valid until %s: expired is %s', (validUntil, expired) => {
    expect(isExpired({ validUntil }, '2026-11-24')).toBe(expired);
  });
});
