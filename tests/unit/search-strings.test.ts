import { describe, expect, it } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { loadTexts } from '../../src/search/strings.ts';

const flatten = (value: object, path = ''): [string, string][] =>
  Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    typeof inner === 'object' && inner !== null
      ? flatten(inner, `${path}${key}.`)
      : [[`${path}${key}`, String(inner)] as [string, string]],
  );
const blanks = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();

describe('texts of the search', async () => {
  const reference = flatten((await loadTexts('nl')).strings);

  it.each(locales)('%s has all texts with all their blanks', async (locale) => {
    const texts = new Map(flatten((await loadTexts(locale)).strings));
    expect([...texts.keys()]).toEqual(reference.map(([key]) => key));
    for (const [key, text] of reference) {
      expect(texts.get(key)).not.toBe('');
      expect(blanks(texts.get(key) ?? ''), key).toEqual(blanks(text));
    }
  });

  it('chooses plural forms and writes numbers as the language does', async () => {
    const { plural, strings, list } = await loadTexts('en');
    expect(plural(strings.found, 1, { query: 'x' })).toBe('1 result for ‘x’');
    expect(plural(strings.found, 1234, { query: '{count}' })).toBe('1,234 results for ‘{count}’');
    expect(list(['Dutch', 'German'])).toBe('Dutch and German');
  });
});
