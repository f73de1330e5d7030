import { describe, expect, test } from 'vitest';
import { locales, localize } from '../../src/i18n/locales.ts';
import {
  feedPath,
  homePath,
  itemKinds,
  itemPath,
  paginatedPath,
  reservedSlugs,
  reservedStorySlugs,
  sectionKinds,
  sectionPath,
  socialImagePath,
  storyFilterPath,
  storyFilters,
  storyIndexPath,
  stylePath,
  wovenPath,
} from '../../src/i18n/urls.ts';

const segmentOf = (path: string, place: number): string => path.split('/')[place] ?? '';

describe('every language has addresses in its own words', () => {
  test('a story', () => {
    expect(localize((locale) => itemPath(locale, 'story', 'x'))).toEqual({
      nl: '/nl/verhalen/x/',
      en: '/en/stories/x/',
      de: '/de/geschichten/x/',
    });
  });

  test('a page stands right below its language', () => {
    expect(itemPath('de', 'page', 'warum-twente')).toBe('/de/warum-twente/');
  });

  test('every page’s address begins with its language and ends with a slash', () => {
    for (const locale of locales) {
      const paths = [
        homePath(locale),
        sectionPath(locale, 'search'),
        ...sectionKinds.map((kind) => sectionPath(locale, kind)),
        ...itemKinds.map((kind) => itemPath(locale, kind, 'x')),
        ...storyFilters.map((filter) => storyFilterPath(locale, filter, 'x')),
        paginatedPath(locale, sectionPath(locale, 'story'), 2),
      ];
      for (const path of paths) expect(path).toMatch(new RegExp(`^/${locale}/([a-z0-9-]+/)*$`));
      expect(new Set(paths).size).toBe(paths.length);
    }
  });
});

describe('a list in parts', () => {
  test('the first part is the list itself', () => {
    expect(paginatedPath('nl', '/nl/verhalen/', 1)).toBe('/nl/verhalen/');
  });

  test('further parts say “page” in the language', () => {
    expect(localize((locale) => paginatedPath(locale, '/list/', 3))).toEqual({
      nl: '/list/pagina/3/',
      en: '/list/page/3/',
      de: '/list/seite/3/',
    });
  });
});

describe('no item can take an address that the site needs itself', () => {
  test.each(locales)('%s: sections and search are reserved for pages', (locale) => {
    const taken = [...sectionKinds, 'search' as const].map((section) =>
      segmentOf(sectionPath(locale, section), 2),
    );
    // The page of styles is in English only.
    if (locale === 'en') taken.push(segmentOf(stylePath, 2));
    expect(reservedSlugs(locale).toSorted()).toEqual(taken.toSorted());
  });

  test.each(locales)(
    '%s: filters and further parts of the list are reserved for stories',
    (locale) => {
      const list = sectionPath(locale, 'story');
      const taken = [
        ...storyFilters.map((filter) => segmentOf(storyFilterPath(locale, filter, 'x'), 3)),
        segmentOf(paginatedPath(locale, list, 2), 3),
      ];
      expect(reservedStorySlugs(locale)).toEqual(expect.arrayContaining(taken));
    },
  );
});

test('files that belong to a page or a language', () => {
  expect(feedPath('en')).toBe('/en/rss.xml');
  expect(feedPath('en', 'circular-economy')).toBe('/en/impact-portfolios/circular-economy/rss.xml');
  expect(socialImagePath('/en/stories/x/')).toBe('/en/stories/x/social.png');
  expect(storyIndexPath('nl')).toBe('/nl/verhalen/index.json');
  expect(wovenPath('topfit', 'card')).toBe('/woven/topfit-card.svg');
});
