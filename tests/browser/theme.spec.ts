/** A reader may choose light or dark; the choice stays in the browser, and only then. */
import { expect, test, type Page } from '@playwright/test';
import { homePath } from '../../src/i18n/urls.ts';
import { pathOf } from '../support/content.ts';
import { interfaceTexts } from '../support/texts.ts';

const { theme } = interfaceTexts('de');
const surfaces = { light: 'rgb(247, 241, 230)', dark: 'rgb(27, 10, 15)' };

const ground = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const stored = (page: Page): Promise<string[]> =>
  page.evaluate(() => Object.entries(localStorage).map((entry) => entry.join('=')));
/** The colour of the browser's own bars. */
const bars = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLMetaElement>('[name=theme-color]')]
      .filter(({ media }) => matchMedia(media).matches)
      .map(({ content }) => content),
  );

test.use({ colorScheme: 'light' });

test('a chosen theme holds on every page, before anything is painted, until it is given back', async ({
  page,
}) => {
  // What the page looks like when the first element of its body is there.
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (document.body === null) return;
      const { theme: atOnce = 'none' } = document.documentElement.dataset;
      Object.assign(window, { atOnce });
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  const atOnce = (): Promise<string> =>
    page.evaluate(() => (window as unknown as { atOnce: string }).atOnce);

  await page.goto(homePath('de'));
  const choices = page.getByRole('group', { name: theme.label });
  await expect(choices.getByRole('radio', { name: theme.system })).toBeChecked();
  expect(await ground(page)).toBe(surfaces.light);
  expect(await stored(page)).toEqual([]);

  await choices.getByRole('radio', { name: theme.dark }).check();
  expect(await ground(page)).toBe(surfaces.dark);
  expect(await bars(page)).toEqual(['#1b0a0f']);
  expect(await stored(page)).toEqual(['theme=dark']);

  await page.goto(pathOf('story', 'circular-textiles', 'de'));
  expect(await atOnce()).toBe('dark');
  expect(await ground(page)).toBe(surfaces.dark);
  await expect(choices.getByRole('radio', { name: theme.dark })).toBeChecked();

  await choices.getByRole('radio', { name: theme.system }).check();
  expect(await ground(page)).toBe(surfaces.light);
  expect(await bars(page)).toEqual(['#f7f1e6']);
  expect(await stored(page)).toEqual([]);

  // A page may come back as it was left, but for the theme. Playwright turns that off, so it is acted.
  await page.evaluate(() => {
    localStorage.setItem('theme', 'dark');
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  expect(await ground(page)).toBe(surfaces.dark);
  expect(await choices.getByRole('radio', { name: theme.dark }).isChecked()).toBe(true);
});

test('a choice in one tab holds in the other at once', async ({ page, context }) => {
  const other = await context.newPage();
  await other.goto(pathOf('story', 'circular-textiles', 'de'));
  await page.goto(homePath('de'));
  await page.getByRole('radio', { name: theme.dark }).check();
  await expect(other.locator('html')).toHaveCSS('background-color', surfaces.dark);
  await expect(other.getByRole('radio', { name: theme.dark })).toBeChecked();
});

test('a browser that keeps nothing stays with the system, and the switch says so', async ({
  page,
}) => {
  const troubles: string[] = [];
  page.on('pageerror', ({ message }) => troubles.push(message));
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('Not allowed', 'SecurityError');
      },
    }),
  );
  await page.goto(homePath('de'));
  await page.getByRole('radio', { name: theme.dark }).click();
  await expect(page.getByRole('radio', { name: theme.system })).toBeChecked();
  expect(await ground(page)).toBe(surfaces.light);
  expect(troubles).toEqual([]);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false, colorScheme: 'dark' });

  test('the theme is the one of the system, and no switch stands idle', async ({ page }) => {
    await page.goto(homePath('de'));
    await expect(page.getByRole('group', { name: theme.label })).toBeHidden();
    await expect(page.locator('html')).toHaveCSS('background-color', surfaces.dark);
  });
});
