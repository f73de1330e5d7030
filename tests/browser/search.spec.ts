/** What the search promises. */
import { expect, test, type Page, type Request } from '@playwright/test';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { homePath, sectionPath } from '../../src/i18n/urls.ts';
import { findViolations } from '../support/axe.ts';
import { content, find } from '../support/content.ts';
import {
  foundCount,
  keyOf,
  pathsOf,
  resultsFor,
  searchAddress,
  searchFor,
  statusOf,
} from '../support/search.ts';
import { fill, interfaceTexts, pattern, searchTexts } from '../support/texts.ts';

const nonsense = 'xqzwv';

async function openDialog(page: Page, locale: Locale): Promise<void> {
  await page.goto(homePath(locale));
  await page.locator('[data-search-open]').click();
  await expect(page.getByRole('dialog').getByRole('textbox')).toBeFocused();
}

/** Types a word on the search page and returns every result. */
async function resultsOf(page: Page, locale: Locale, word: string): Promise<string[]> {
  await page.getByRole('textbox').fill(word);
  return resultsFor(page, locale, word);
}

test.describe('forgiving', () => {
  const spellings: Record<Locale, string[][]> = {
    nl: [['Münster', 'Munster', 'Muenster', 'münster']],
    en: [['Münster', 'Munster', 'Muenster']],
    de: [
      ['Münster', 'Munster', 'Muenster'],
      ['größe', 'grösse', 'groesse', 'Größe'],
    ],
  };

  for (const locale of locales) {
    const lists = spellings[locale];
    test(`${locale}: ${lists.map((words) => words.join(' = ')).join('; ')}`, async ({ page }) => {
      await page.goto(searchAddress(locale, ''));
      for (const [first = '', ...others] of lists) {
        const expected = (await resultsOf(page, locale, first)).toSorted();
        expect(expected.length).toBeGreaterThan(0);
        for (const word of others) {
          expect.soft((await resultsOf(page, locale, word)).toSorted(), word).toEqual(expected);
        }
      }
    });
  }

  const compounds: [Locale, [part: string, compound: string][]][] = [
    [
      'nl',
      [
        ['landbouw', 'kringlooplandbouw'],
        ['technologie', 'sleuteltechnologie'],
      ],
    ],
    [
      'de',
      [
        ['Technologie', 'Schlüsseltechnologien'],
        ['Wirtschaft', 'Kreislaufwirtschaft'],
      ],
    ],
  ];

  for (const [locale, pairs] of compounds) {
    const names = pairs.map(([part, compound]) => `${part} finds ${compound}`);
    test(`${locale}: ${names.join(', ')}`, async ({ page }) => {
      await page.goto(searchAddress(locale, ''));
      for (const [part, compound] of pairs) {
        const whole = new RegExp(compound, 'i');
        const written = content.filter(
          (item) => item.locale === locale && whole.test(JSON.stringify(item.data) + item.body),
        );
        expect(written, `no page says ${compound}`).not.toEqual([]);
        const found = await resultsOf(page, locale, part);
        expect(written.map(({ path }) => path).filter((path) => !found.includes(path))).toEqual([]);
      }
    });
  }

  const slips: Record<Locale, [slip: string, meant: string][]> = {
    en: [
      ['phptonics', 'photonics'],
      ['photoncs', 'photonics'],
      ['texitles', 'textiles'],
    ],
    nl: [
      ['fotnoica', 'fotonica'],
      ['noabersschap', 'noaberschap'],
      ['textel', 'textiel'],
    ],
    de: [
      ['Tetxilien', 'Textilien'],
      ['Photnik', 'Photonik'],
      ['Krankenhas', 'Krankenhaus'],
    ],
  };

  for (const locale of locales) {
    const named = slips[locale].map(([slip, meant]) => `${slip} gets “did you mean ${meant}”`);
    test(`${locale}: ${named.join(', ')}, which works`, async ({ page }) => {
      await page.goto(searchAddress(locale, ''));
      const field = page.getByRole('textbox');
      const [before = ''] = searchTexts(locale).didYouMean.split('{suggestion}');
      for (const [slip, meant] of slips[locale]) {
        await field.fill(slip);
        const suggestion = page
          .locator('.search-suggestion')
          .getByRole('button', { name: new RegExp(`^${meant}$`, 'i') });
        await expect(suggestion).toBeVisible();
        await expect(page.locator('.search-suggestion')).toContainText(before.trim());
        await expect(statusOf(page)).toContainText(before.trim());
        await suggestion.click();
        await expect(field).toHaveValue(new RegExp(`^${meant}$`, 'i'));
        expect(await foundCount(page, locale, await field.inputValue())).toBeGreaterThan(0);
      }
    });
  }
});

test.describe('says what it does, in the language of the page, to a screen reader too', () => {
  for (const locale of locales) {
    const strings = searchTexts(locale);

    test(`${locale}: how many were found, and that nothing was, with topics to go on with`, async ({
      page,
    }) => {
      await openDialog(page, locale);
      const field = page.getByRole('textbox', { name: strings.label });
      // A live region speaks only if it was there before its words.
      await expect(statusOf(page)).toHaveText('');
      await field.fill('Münster');
      expect(await foundCount(page, locale, 'Münster')).toBeGreaterThan(0);
      await field.fill(nonsense);
      await expect(statusOf(page)).toHaveText(fill(strings.none, { query: nonsense }));
      const topics = await pathsOf(page.locator('.search-topics a'));
      for (const item of content) {
        if (item.kind === 'portfolio' && item.locale === locale)
          expect(topics).toContain(item.path);
      }
    });

    test(`${locale}: that it is loading, and that the index could not be loaded`, async ({
      page,
    }) => {
      let pass = (): void => undefined;
      const waiting = new Promise<void>((resolve) => (pass = resolve));
      let isBroken = true;
      await page.route('/search/**', async (route) => {
        await waiting;
        return isBroken ? route.abort() : route.continue();
      });
      await openDialog(page, locale);
      await page.getByRole('textbox').fill('Münster');
      await expect(statusOf(page)).toHaveText(strings.loading);
      pass();
      await expect(statusOf(page)).toHaveText(strings.failed);
      isBroken = false;
      await page.getByRole('button', { name: strings.retry }).click();
      expect(await foundCount(page, locale, 'Münster')).toBeGreaterThan(0);
    });

    test(`${locale}: axe finds nothing in the open search, with results and without`, async ({
      page,
    }) => {
      await openDialog(page, locale);
      for (const query of ['Münster', nonsense]) {
        await page.getByRole('textbox').fill(query);
        await expect(statusOf(page)).toContainText(query);
        for (const width of [320, 1440]) {
          await page.setViewportSize({ width, height: 800 });
          await page.emulateMedia({ colorScheme: 'light' });
          expect.soft(await findViolations(page), `${query}, ${width} px`).toEqual([]);
          await page.emulateMedia({ colorScheme: 'dark' });
          expect
            .soft(await findViolations(page, ['color-contrast']), `${width} px, dark`)
            .toEqual([]);
        }
        await page.setViewportSize({ width: 320, height: 800 });
        const isTooWide = await page.evaluate(() =>
          [document.documentElement, document.querySelector('dialog')].some(
            (element) => element && element.scrollWidth > element.clientWidth,
          ),
        );
        expect(isTooWide).toBe(false);
      }
    });
  }
});

test.describe('search page', () => {
  for (const locale of locales) {
    test(`${locale}: an address with a query shows its results, and typing changes the address`, async ({
      page,
    }) => {
      await page.goto(searchAddress(locale, 'Münster'));
      const field = page.getByRole('textbox', { name: searchTexts(locale).label });
      await expect(field).toHaveValue('Münster');
      expect(await foundCount(page, locale, 'Münster')).toBeGreaterThan(0);
      await expect(page.locator('.search-results ol a').first()).toBeVisible();
      await expect(page.getByText(interfaceTexts(locale).search.needsScript)).toBeHidden();
      // Topics are for who has not typed anything yet.
      const topics = page.getByRole('list', { name: searchTexts(locale).topics });
      await expect(topics).toBeHidden();
      await field.fill('');
      await expect(topics.getByRole('link').first()).toBeVisible();
      await field.fill('Enschede');
      await foundCount(page, locale, 'Enschede');
      await expect(page).toHaveURL(searchAddress(locale, 'Enschede'));
    });
  }

  test('a filter is part of the address and narrows the results', async ({ page }) => {
    const all = await searchFor(page, 'en', 'Enschede');
    await page.locator('select[name="kind"]').selectOption('story');
    await expect(page).toHaveURL(searchAddress('en', 'Enschede', { kind: 'story' }));
    const stories = all.filter((path) => keyOf(path).startsWith('story/'));
    expect(stories.length).toBeLessThan(all.length);
    await expect.poll(() => foundCount(page, 'en', 'Enschede')).toBe(stories.length);
    await page.reload();
    await expect(page.locator('select[name="kind"]')).toHaveValue('story');
    expect(await foundCount(page, 'en', 'Enschede')).toBe(stories.length);
  });

  test('filters by impact portfolio and by location narrow to what belongs there', async ({
    page,
  }) => {
    await page.goto(searchAddress('nl', 'Twente', { portfolio: 'circular' }));
    const circular = await foundCount(page, 'nl', 'Twente');
    await page.locator('select[name="location"]').selectOption('technology-base-twente');
    await expect.poll(() => foundCount(page, 'nl', 'Twente')).toBeLessThan(circular);
    const paths = await pathsOf(page.locator('.search-results ol a'));
    expect(paths.length).toBeGreaterThan(0);
    for (const path of paths) {
      const item = content.find((one) => one.path === path);
      expect(JSON.stringify(item?.data), path).toContain('technology-base-twente');
    }
  });

  test('a result names its kind and its impact portfolio, and marks the words in its excerpt', async ({
    page,
  }) => {
    const story = find('story', 'circular-textiles', 'nl');
    await page.goto(searchAddress('nl', 'spijkerbroek'));
    const result = page.locator('.search-results li', {
      has: page.locator(`a[href^="${story?.path}"]`),
    });
    await expect(result).toContainText(searchTexts('nl').kinds.story);
    await expect(result).toContainText(String(find('portfolio', 'circular', 'nl')?.data.title));
    await expect(result.locator('.search-excerpt mark').first()).toHaveText(/spijkerbroek/i);
  });
});

test.describe('other languages', () => {
  test('a story that the reader’s language lacks is offered in those that have it', async ({
    page,
  }) => {
    const story = content.find(
      ({ kind, key, locale }) => kind === 'story' && locale === 'en' && !find('story', key, 'nl'),
    );
    test.skip(!story, 'Every story has a Dutch version.');
    await page.goto(searchAddress('nl', String(story?.data.title)));
    const strings = searchTexts('nl');
    const summary = page.locator('.search-elsewhere summary');
    await expect(summary).toHaveText(
      new RegExp(
        `${pattern(strings.elsewhere.one).source}|${pattern(strings.elsewhere.other).source}`,
      ),
    );
    await expect(summary).toContainText(strings.languages.en);
    await expect(statusOf(page)).toContainText(await summary.innerText());
    if (!(await page.locator('.search-elsewhere li').first().isVisible())) await summary.click();
    const hit = page.locator('.search-elsewhere li', {
      has: page.locator(`a[href^="${story?.path}"]`),
    });
    await expect(hit).toHaveCount(1);
    await expect(hit.locator('.search-badge').first()).toHaveText(strings.languages.en);
    await expect(hit.locator('a').first()).toHaveAttribute('hreflang', 'en');
    await expect(hit.locator('a').first()).toHaveAttribute('lang', 'en');
  });

  for (const locale of locales) {
    test(`${locale}: nothing is offered twice, in one language or in several`, async ({ page }) => {
      const own = await searchFor(page, locale, 'Expat Center');
      const summary = page.locator('.search-elsewhere summary');
      // The offer comes after the reader’s own results, or not at all.
      await summary.waitFor({ timeout: 3_000 }).catch(() => undefined);
      const keys = own.map(keyOf);
      if ((await summary.count()) > 0) {
        await summary.click();
        const items = page.locator('.search-elsewhere li');
        await expect(items.first()).toBeVisible();
        const titles = page.locator('.search-elsewhere li :is(h3, h4) a');
        keys.push(...(await pathsOf(titles)).map(keyOf));
      }
      expect(keys.length).toBeGreaterThan(0);
      expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
    });
  }
});

test.describe('costs nothing until it is wanted', () => {
  test('nothing of the search is asked for until the reader opens it', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(homePath('nl'), { waitUntil: 'networkidle' });
    const isOfSearch = (path: string): boolean => path.startsWith('/search/');
    expect(asked.filter(isOfSearch)).toEqual([]);
    await page.keyboard.press('/');
    await expect(page.getByRole('dialog')).toBeVisible();
    await expect.poll(() => asked.some(isOfSearch)).toBe(true);
  });

  // The goal is 120 kB with 1000 stories, measured in docs/maintainers/benchmark.md. They add up to 10.
  const budgets: [Locale, query: string, most: number][] = [
    ['nl', 'Twente', 105_000],
    ['nl', 'de', 105_000],
    ['nl', 'de Twente', 115_000],
    ['en', 'Twente', 105_000],
    ['en', 'the', 105_000],
    ['en', 'the Twente', 115_000],
    ['de', 'Twente', 105_000],
    ['de', 'die', 105_000],
    ['de', 'die Twente', 115_000],
  ];

  for (const [locale, query, most] of budgets) {
    test(`${locale}: from opening it to the first result for “${query}” at most ${most} bytes, headers and all`, async ({
      page,
    }) => {
      await page.goto(homePath(locale), { waitUntil: 'networkidle' });
      const asked: Request[] = [];
      page.on('request', (request) => asked.push(request));
      await page.locator('[data-search-open]').click();
      await page.getByRole('dialog').getByRole('textbox').fill(query);
      await expect(page.locator('.search-results ol a').first()).toBeVisible();
      // Its text comes last; whatever is asked for later belongs to other results.
      const last = asked.findIndex((request) => request.url().includes('/fragment/'));
      const sizes = await Promise.all(asked.slice(0, last + 1).map((request) => request.sizes()));
      const bytes = sizes.reduce(
        (sum, { responseHeadersSize, responseBodySize }) =>
          sum + responseHeadersSize + responseBodySize,
        0,
      );
      expect(bytes).toBeGreaterThan(most - 30_000);
      expect(bytes).toBeLessThanOrEqual(most);
    });
  }

  test('searching asks only this site, sets no cookie and breaks no rule of the policy', async ({
    page,
    context,
    baseURL,
  }) => {
    const foreign: string[] = [];
    const troubles: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(`${baseURL}/`)) foreign.push(request.url());
    });
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') troubles.push(message.text());
    });
    page.on('pageerror', (error) => troubles.push(error.message));
    await openDialog(page, 'de');
    await page.getByRole('textbox').fill('Technologie');
    await foundCount(page, 'de', 'Technologie');
    await page.locator('.search-elsewhere summary').waitFor();
    await page.getByRole('textbox').fill(nonsense);
    await expect(statusOf(page)).toContainText(nonsense);
    await page.locator('.search-topics a').first().click();
    await page.waitForLoadState();
    expect(troubles).toEqual([]);
    expect(foreign).toEqual([]);
    expect(await context.cookies()).toEqual([]);
  });
});

test('the dialog leads to the search page with what was typed', async ({ page }) => {
  await openDialog(page, 'nl');
  await page.getByRole('textbox').fill('Münster');
  await foundCount(page, 'nl', 'Münster');
  await page.getByRole('link', { name: searchTexts('nl').allResults }).click();
  await expect(page).toHaveURL(searchAddress('nl', 'Münster'));
  expect(sectionPath('nl', 'search')).toBe('/nl/zoeken/');
  expect(await foundCount(page, 'nl', 'Münster')).toBeGreaterThan(0);
});
