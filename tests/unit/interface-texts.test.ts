import { describe, expect, test } from 'vitest';
import { wordFinder } from '../../src/editorial/words.ts';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { terms } from '../support/termbase.ts';
import { dictionary } from '../support/translators.ts';

/** `area.element.state` → text. */
function flatten(value: unknown, prefix = ''): [key: string, text: unknown][] {
  if (typeof value !== 'object' || value === null) return [[prefix, value]];
  return Object.entries(value).flatMap(([key, inner]) =>
    flatten(inner, prefix ? `${prefix}.${key}` : key),
  );
}

const read = (locale: Locale): Map<string, unknown> => new Map(flatten(dictionary(locale)));
const placeholders = (text: unknown): string[] =>
  [...String(text).matchAll(/\{\{([^}]*)\}\}/g)].map(([, name = '']) => name).toSorted();

const dutch = read('nl');

describe.each(locales)('texts of the interface: %s', (locale) => {
  const texts = read(locale);

  test('has every text that Dutch has, and no other', () => {
    expect([...texts.keys()].toSorted()).toEqual([...dutch.keys()].toSorted());
  });

  test('leaves no text empty', () => {
    const empty = [...texts].filter(([, text]) => typeof text !== 'string' || !text.trim());
    expect(empty).toEqual([]);
  });

  test('fills in the same values as Dutch does', () => {
    const used = (map: Map<string, unknown>): [string, string[]][] =>
      [...map].map(([key, text]): [string, string[]] => [key, placeholders(text)]).toSorted();
    expect(used(texts)).toEqual(used(dutch));
  });

  test('keeps to the names and the form of address of the site', () => {
    const find = wordFinder(terms, new Map());
    const wrong = [...texts].flatMap(([key, text]) =>
      find(String(text), { locale, takesFacts: false }).map(
        ({ detail }) => `${key}: ${detail.found}`,
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('names each value whole: no single brace, no space inside', () => {
    for (const [, text] of texts) {
      expect(String(text).replace(/\{\{[a-zA-Z]+\}\}/g, '')).not.toMatch(/[{}]/);
    }
  });

  test('has every plural form that the language needs', () => {
    const needed = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
    const counted = [...texts.keys()].filter((key) => /_(zero|one|two|few|many|other)$/.test(key));
    const bases = new Set(counted.map((key) => key.replace(/_[a-z]+$/, '')));
    expect(bases.size).toBeGreaterThan(0);
    expect(counted.toSorted()).toEqual(
      [...bases].flatMap((base) => needed.map((form) => `${base}_${form}`)).toSorted(),
    );
  });
});
