/** The search finds every page that may be found, in its own language, and no other. */
import { gunzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { sectionPath } from '../../src/i18n/urls.ts';
import { withoutSeams } from '../../src/search/seam.ts';
import { dist, distFiles, indexedPages, readDist } from '../support/built-site.ts';
import { content, listOf } from '../support/content.ts';
import { elements, type Element } from '../support/markup.ts';

const expectedPages = (locale: Locale): string[] =>
  indexedPages
    .filter((page) => page.locale === locale)
    .map((page) => page.path)
    .filter((address) => address !== sectionPath(locale, 'search'))
    .toSorted();

interface Fragment {
  url: string;
  content: string;
  filters: Record<string, string[]>;
}

/** What Pagefind keeps of each page: twelve bytes of signature, then JSON. */
const fragmentsOf = (locale: Locale): Fragment[] =>
  distFiles(`search/${locale}/fragment/*`).map((file) => {
    const bytes = gunzipSync(readFileSync(path.join(dist, file)));
    return JSON.parse(bytes.subarray(12).toString('utf8')) as Fragment;
  });

const wordsIn = (text: string): string[] =>
  text.replaceAll('\u00AD', '').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** The words of each piece of text by itself, so that what touches across elements is no word. */
const wordsBelow = (element: Element): string[] =>
  element.children.flatMap((child) =>
    typeof child === 'string' ? wordsIn(child) : wordsBelow(child),
  );

describe.each(locales)('search index in %s', (locale) => {
  test('Pagefind counts as many pages as may be found', () => {
    const entry = JSON.parse(readDist(`search/${locale}/pagefind-entry.json`)) as {
      languages: Record<string, { page_count: number }>;
    };
    expect(Object.keys(entry.languages)).toEqual([locale]);
    expect(entry.languages[locale]?.page_count).toBe(expectedPages(locale).length);
  });

  test('exactly these pages are in it: neither search, doors and 404 nor another language', () => {
    const urls = fragmentsOf(locale).map(({ url }) => url);
    expect(urls.toSorted()).toEqual(expectedPages(locale));
  });

  test('every story can be narrowed to by its kind, impact portfolios and locations', () => {
    const byUrl = new Map(fragmentsOf(locale).map((fragment) => [fragment.url, fragment]));
    const wrong = content
      .filter((item) => item.kind === 'story' && item.locale === locale)
      .filter((item) => {
        const filters = byUrl.get(item.path)?.filters;
        const sorted = (values: string[] | undefined): string => (values ?? []).toSorted().join();
        return (
          filters?.kind?.join() !== 'story' ||
          sorted(filters.portfolio) !== sorted(listOf(item.data.portfolios)) ||
          sorted(filters.location) !== sorted(listOf(item.data.locations))
        );
      });
    expect(wrong.map((item) => item.path)).toEqual([]);
  });

  test('no two words run into each other, and nothing of the menu or the footer comes along', () => {
    const byPath = new Map(indexedPages.map((page) => [page.path, page]));
    const strange = fragmentsOf(locale).flatMap(({ url, content: text }) => {
      const main = byPath.get(url)?.root;
      const known = new Set(main ? elements(main, 'main').flatMap(wordsBelow) : []);
      return wordsIn(withoutSeams(text))
        .filter((word) => !known.has(word))
        .map((word) => `${url}: ${word}`);
    });
    expect(strange).toEqual([]);
  });
});
