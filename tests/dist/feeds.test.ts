/** RSS: one feed for each language and one for each impact portfolio in it. */
import { describe, expect, test } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { feedPath } from '../../src/i18n/urls.ts';
import { distFiles, linksOf, origin, pages, readDist } from '../support/built-site.ts';
import { content, listOf } from '../support/content.ts';
import { elements, parseMarkup, textOf } from '../support/markup.ts';

const feeds = locales.flatMap((locale) => [
  { locale, portfolio: undefined, path: feedPath(locale) },
  ...content
    .filter((item) => item.kind === 'portfolio' && item.locale === locale)
    .map((item) => ({
      locale,
      portfolio: item.key,
      path: feedPath(locale, String(item.data.urlSlug)),
    })),
]);

describe('feeds', () => {
  test('there are no feeds but these', () => {
    expect(distFiles('**/rss.xml').map((file) => `/${file}`)).toEqual(
      feeds.map(({ path }) => path).toSorted(),
    );
  });

  test.each(feeds)('$path holds the stories in that language, each with its address', (feed) => {
    const tree = parseMarkup(readDist(feed.path), 'xml');
    const links = elements(tree, 'item').map((item) => {
      const [link] = elements(item, 'link');
      return link ? textOf(link) : '';
    });
    const stories = content.filter(
      ({ kind, locale, data }) =>
        kind === 'story' &&
        locale === feed.locale &&
        (!feed.portfolio || listOf(data.portfolios).includes(feed.portfolio)),
    );
    expect(links.length).toBeGreaterThan(0);
    expect(links.toSorted()).toEqual(stories.map(({ path }) => `${origin}${path}`).toSorted());
    const [language] = elements(tree, 'language');
    expect(language && textOf(language)).toMatch(new RegExp(`^${feed.locale}-`));
  });

  test('the newest story comes first, and every entry has title, summary and a date', () => {
    const wrong = feeds.filter(({ path }) => {
      const items = elements(parseMarkup(readDist(path), 'xml'), 'item');
      const read = (name: string): string[] =>
        items.map((item) => elements(item, name).map(textOf).join('').trim());
      const dates = read('pubDate').map((date) => Date.parse(date));
      const isSorted = dates.every((date, index) => index === 0 || date <= (dates[index - 1] ?? 0));
      return !isSorted || [...read('title'), ...read('description')].includes('');
    });
    expect(wrong).toEqual([]);
  });

  test('every page leads to the feed of its language', () => {
    const wrong = pages.filter(
      (page) =>
        page.locale &&
        !linksOf(page, 'alternate').some(
          ({ type, href }) => type === 'application/rss+xml' && href === feedPath(page.locale!),
        ),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});
