/** Everything can be reached, seen and left with a keyboard. */
import { expect, test } from '@playwright/test';
import { locales } from '../../src/i18n/locales.ts';
import { homePath } from '../../src/i18n/urls.ts';
import { translatedKinds } from '../../scripts/shared/kinds.ts';
import { interfaceTexts, searchTexts } from '../support/texts.ts';

for (const locale of locales) {
  test(`${locale}: the first stop skips to the content`, async ({ page }) => {
    await page.goto(homePath(locale));
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: interfaceTexts(locale).site.skip });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Enter');
    await expect(page.locator('main')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.locator('main :focus')).toHaveCount(1);
  });
}

for (const { name, paths } of translatedKinds.filter(({ name }) =>
  ['home', 'story', 'location', 'story list', 'search page'].includes(name),
)) {
  test(`${name}: whatever has the focus shows it`, async ({ page }) => {
    await page.goto(paths.en ?? '');
    const invisible = new Set<string>();
    for (let stop = 0; stop < 45; stop++) {
      await page.keyboard.press('Tab');
      const lost = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return undefined;
        // A card shows its focus around the whole of it, by what the link spreads over it.
        const shows = [undefined, '::after'].some((part) => {
          const { outlineStyle, outlineWidth } = getComputedStyle(element, part);
          return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
        });
        const { width, height } = element.getBoundingClientRect();
        return shows && width > 0 && height > 0
          ? undefined
          : `${element.localName} ${element.textContent.trim().slice(0, 40)}`;
      });
      if (lost) invisible.add(lost);
    }
    expect([...invisible]).toEqual([]);
  });
}

test('the search opens with its button, and Escape gives the focus back', async ({ page }) => {
  await page.goto(homePath('en'));
  const button = page.locator('[data-search-open]');
  await button.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: searchTexts('en').title });
  await expect(dialog).toBeVisible();
  await expect(dialog.getByRole('textbox')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(button).toBeFocused();
});

test('the search opens with / from anywhere, and the focus returns to where it was', async ({
  page,
}) => {
  await page.goto(homePath('de'));
  const link = page.locator('main a').nth(1);
  await link.focus();
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog', { name: searchTexts('de').title });
  await expect(dialog.getByRole('textbox')).toBeFocused();
  await expect(dialog.getByRole('textbox')).toHaveValue('');
  await page.keyboard.type('a/b');
  await expect(dialog.getByRole('textbox')).toHaveValue('a/b');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(link).toBeFocused();
});

test('the focus stays in the open search', async ({ page }) => {
  await page.goto(homePath('nl'));
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('textbox')).toBeFocused();
  for (let stop = 0; stop < 12; stop++) {
    await page.keyboard.press('Tab');
    const isOutside = await page.evaluate(() => {
      const { activeElement } = document;
      return activeElement !== document.body && !activeElement?.closest('dialog');
    });
    expect(isOutside).toBe(false);
  }
});

test('arrow keys walk through the results, Enter opens one, its words are marked', async ({
  page,
}) => {
  await page.goto(homePath('nl'));
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog');
  const field = dialog.getByRole('textbox');
  await expect(field).toBeFocused();
  await page.keyboard.type('textiel');
  const results = dialog.locator('.search-results ol a');
  await expect(results.nth(1)).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(results.nth(0)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(results.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(field).toBeFocused();
  await page.keyboard.press('ArrowDown');
  const href = (await results.nth(0).getAttribute('href')) ?? '';
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL((url) => href.startsWith(url.pathname) && url.pathname !== '/nl/');
  const marks = page.locator('main mark');
  await expect(marks.first()).toBeVisible();
  await expect(marks.first()).toHaveText(/texti/i);
});
