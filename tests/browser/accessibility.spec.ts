/** axe finds nothing on any kind of page, in any language, narrow or wide, light or dark. */
import { expect, test } from '@playwright/test';
import { findViolations } from '../support/axe.ts';
import { kinds } from '../support/kinds.ts';

for (const { name, paths } of kinds) {
  for (const [locale, path] of Object.entries(paths)) {
    test(`${name}, ${locale}: axe finds nothing`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 900 });
      await page.goto(path);
      for (const width of [320, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme: 'light' });
        expect.soft(await findViolations(page), `${width} px`).toEqual([]);
      }
      // Colours are the same in every language.
      if (locale !== 'de') return;
      await page.emulateMedia({ colorScheme: 'dark' });
      expect.soft(await findViolations(page, ['color-contrast']), 'dark').toEqual([]);
    });
  }
}
