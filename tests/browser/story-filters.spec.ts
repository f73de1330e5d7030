/** With script, choices on the list of stories add up. */
import { expect, test, type Page } from '@playwright/test';
import { localeTags, locales, type Locale } from '../../src/i18n/locales.ts';
import { sectionPath } from '../../src/i18n/urls.ts';
import { content, listOf } from '../support/content.ts';
import { fill, interfaceTexts } from '../support/texts.ts';

/** Keys of the stories that have all of these, in whatever language. */
const storiesWith = (portfolio: string, audience: string): string[] =>
  [
    ...new Set(
      content
        .filter(
          ({ kind, data }) =>
            kind === 'story' &&
            listOf(data.portfolios).includes(portfolio) &&
            listOf(data.audience).includes(audience),
        )
        .map(({ key }) => key),
    ),
  ].toSorted();

const audiences = ['talent', 'company', 'region'];
const portfolios = [
  ...new Set(content.filter(({ kind }) => kind === 'portfolio').map(({ key }) => key)),
];
const pairs = portfolios
  .flatMap((portfolio) => audiences.map((audience) => ({ portfolio, audience })))
  .map((pair) => ({ ...pair, stories: storiesWith(pair.portfolio, pair.audience) }));

const choose = (page: Page, filter: string, value: string): Promise<void> =>
  page.locator(`[data-filter="${filter}"][data-value="${value}"]`).click();

const countText = (locale: Locale, count: number): string => {
  const { count_one: one, count_other: other } = interfaceTexts(locale).list;
  const form = new Intl.PluralRules(localeTags[locale]).select(count) === 'one' ? one : other;
  return fill(form, { formatted: count });
};

for (const locale of locales) {
  test(`${locale}: two choices add up, in place, and the number is announced`, async ({ page }) => {
    const [pair] = pairs.filter(({ stories }) => stories.length > 1);
    expect(pair).toBeDefined();
    const { portfolio = '', audience = '', stories = [] } = pair ?? {};
    await page.goto(sectionPath(locale, 'story'));
    const status = page.getByRole('status');
    await expect(status).toBeVisible();
    await page.evaluate(() => Object.assign(window, { isSamePage: true }));
    await choose(page, 'portfolio', portfolio);
    await expect(page.locator('[data-filter="portfolio"][aria-current]')).toHaveCount(1);
    await choose(page, 'audience', audience);
    await expect(status).toHaveText(countText(locale, stories.length));
    const cards = page.locator('[data-story-list] > li');
    await expect(cards).toHaveCount(stories.length);
    const hrefs = await cards
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    const keys = hrefs.map((href) => content.find(({ path }) => path === href)?.key);
    expect(keys.toSorted()).toEqual(stories);
    expect(await page.evaluate(() => 'isSamePage' in window)).toBe(true);

    await choose(page, 'audience', audience);
    await expect(page.locator('[data-filter="audience"][aria-current]')).toHaveCount(0);
    await page.locator('a[data-all]').click();
    const all = new Set(content.filter(({ kind }) => kind === 'story').map(({ key }) => key));
    await expect(status).toHaveText(countText(locale, all.size));
  });

  test(`${locale}: a choice that no story fits says so`, async ({ page }) => {
    const locations = [
      ...new Set(content.filter(({ kind }) => kind === 'location').map(({ key }) => key)),
    ];
    const none = portfolios
      .flatMap((portfolio) => locations.map((location) => ({ portfolio, location })))
      .find(({ portfolio, location }) =>
        content.every(
          ({ kind, data }) =>
            kind !== 'story' ||
            !listOf(data.portfolios).includes(portfolio) ||
            !listOf(data.locations).includes(location),
        ),
      );
    test.skip(!none, 'Every impact portfolio has a story at every location.');
    await page.goto(sectionPath(locale, 'story'));
    await choose(page, 'portfolio', none?.portfolio ?? '');
    await expect(page.locator('[data-filter="portfolio"][aria-current]')).toHaveCount(1);
    await choose(page, 'location', none?.location ?? '');
    await expect(page.getByRole('status')).toHaveText(interfaceTexts(locale).list.none);
  });

  test(`${locale}: the chosen link keeps the focus, and a filter's own page can be narrowed further`, async ({
    page,
  }) => {
    const [pair] = pairs.filter(({ stories }) => stories.length > 0);
    const { portfolio = '', audience = '', stories = [] } = pair ?? {};
    await page.goto(sectionPath(locale, 'story'));
    const href = await page
      .locator(`[data-filter="portfolio"][data-value="${portfolio}"]`)
      .getAttribute('href');
    await page.goto(href ?? '');
    const link = page.locator(`[data-filter="audience"][data-value="${audience}"]`);
    await link.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status')).toHaveText(countText(locale, stories.length));
    await expect(link).toBeFocused();
  });
}

test('a filter still leads to its page when the data cannot be had', async ({ page }) => {
  await page.route('**/index.json', (route) => route.abort());
  await page.goto(sectionPath('en', 'story'));
  const link = page.locator('[data-filter="format"]').first();
  const href = (await link.getAttribute('href')) ?? '';
  await link.click();
  await expect(page).toHaveURL(href);
});
