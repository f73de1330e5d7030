/** The map on the built pages. */
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { homePath, sectionPath } from '../../src/i18n/urls.ts';
import { pages, type BuiltPage } from '../support/built-site.ts';
import { content, pathOf } from '../support/content.ts';
import { elements, textOf, type Element } from '../support/markup.ts';

const compress = promisify(brotliCompress);
const pageAt = (path: string): BuiltPage => {
  const page = pages.find((one) => one.path === path);
  if (!page) throw new Error(`There is no ${path}.`);
  return page;
};
const maps = (page: BuiltPage): Element[] =>
  elements(page.root, 'svg').filter(({ attributes }) => attributes['data-map']);
const mapOf = (page: BuiltPage, name: string): Element => {
  const map = maps(page).find(({ attributes }) => attributes['data-map'] === name);
  if (!map) throw new Error(`${page.path} has no map of the ${name}.`);
  return map;
};
const words = (map: Element): string[] => elements(map, 'text').map(textOf);

const canal: Record<Locale, string> = {
  nl: 'Twentekanaal',
  en: 'Twente canal',
  de: 'Twentekanal',
};
const country: Record<Locale, string> = { nl: 'Duitsland', en: 'Germany', de: 'Deutschland' };

describe.each(locales)('%s', (locale) => {
  test('home shows where Twente lies, in the reader’s language', () => {
    const map = mapOf(pageAt(homePath(locale)), 'overview');
    expect(words(map)).toEqual(expect.arrayContaining(['Twente', 'Amsterdam', country[locale]]));
  });

  test('the map of the locations links to each, and so does the list beside it', () => {
    const page = pageAt(sectionPath(locale, 'location'));
    const map = mapOf(page, 'region');
    const expected = content
      .filter((item) => item.kind === 'location' && item.locale === locale)
      .map(({ path }) => path)
      .toSorted();
    const hrefs = (root: Element): (string | undefined)[] =>
      elements(root, 'a')
        .map(({ attributes }) => attributes.href)
        .filter((href) => href?.startsWith('/'));
    expect(hrefs(map).toSorted()).toEqual(expected);
    const [list] = elements(page.root, 'ol').filter(
      ({ attributes }) => 'data-map-places' in attributes,
    );
    expect(list && hrefs(list)).toEqual(hrefs(map));
    expect(words(map)).toContain(canal[locale]);
    const [title] = elements(map, 'title');
    expect(map.attributes['aria-labelledby']).toBe(title?.attributes.id);
  });

  test('getting here lists the stations and junctions that its map draws', () => {
    const page = pageAt(pathOf('page', 'getting-here', locale));
    expect(maps(page).map(({ attributes }) => attributes['data-map'])).toEqual([
      'overview',
      'region',
    ]);
    const lists = elements(page.root, 'dd').map(textOf).join('\n');
    for (const stop of ['Enschede Kennispark', 'Glanerbrug', 'Vroomshoop', 'Hengelo-Noord (31)']) {
      expect(lists).toContain(stop);
    }
  });
});

test('a map weighs at most 6 kB, and pages without need of one carry none', async () => {
  const withMap = pages.filter((page) => maps(page).length > 0);
  expect(withMap).toHaveLength(3 * locales.length);
  for (const page of withMap) {
    for (const [source] of page.source.matchAll(/<svg[^>]*data-map[\s\S]*?<\/svg>/g)) {
      expect((await compress(source)).length, page.path).toBeLessThan(6_000);
    }
  }
});
