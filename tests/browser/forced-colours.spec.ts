/** Who lets the system choose all colours still sees what is drawn and where the focus is. */
import { expect, test, type Locator, type Page } from '@playwright/test';
import sharp from 'sharp';
import { kindNamed } from '../../scripts/shared/kinds.ts';
import { contrast } from '../../src/styles/tokens.ts';

test.use({ contextOptions: { forcedColors: 'active', reducedMotion: 'reduce' } });

const pixelsOf = async (page: Page): Promise<Buffer> =>
  sharp(await page.screenshot({ animations: 'disabled' }))
    .removeAlpha()
    .raw()
    .toBuffer();

/** How many pixels `hide` changes so much that an eye sees it (WCAG 1.4.11: 3:1). */
async function pixelsThatShow(page: Page, hide: () => Promise<unknown>): Promise<number> {
  const before = await pixelsOf(page);
  await hide();
  const after = await pixelsOf(page);
  const colour = (picture: Buffer, at: number): string => `#${picture.toString('hex', at, at + 3)}`;
  let seen = 0;
  for (let at = 0; at < before.length; at += 3) {
    if (before.readUIntBE(at, 3) === after.readUIntBE(at, 3)) continue;
    if (contrast(colour(before, at), colour(after, at)) >= 3) seen++;
  }
  return seen;
}

/** Share of its box that a drawing fills for the eye. */
async function shareThatShows(drawing: Locator): Promise<number> {
  await drawing.scrollIntoViewIfNeeded();
  const { width = 0, height = 0 } = (await drawing.boundingBox()) ?? {};
  const pixels = await pixelsThatShow(drawing.page(), () =>
    drawing.evaluate((element: SVGElement) => (element.style.visibility = 'hidden')),
  );
  return pixels / (width * height);
}

const open = (page: Page, kind: string): Promise<unknown> =>
  page.goto(kindNamed(kind).paths.de ?? '');

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test('the ring around what has the focus', async ({ page }) => {
      await open(page, 'home');
      for (let stop = 1; stop <= 14; stop++) {
        await page.keyboard.press('Tab');
        const focused = page.locator(':focus');
        const { width = 0, height = 0 } = (await focused.boundingBox()) ?? {};
        const ring = await pixelsThatShow(page, () =>
          focused.evaluate((element: HTMLElement) => element.blur()),
        );
        // At least as much as a line of 2 px around it (WCAG 2.4.13).
        expect.soft(ring, `stop ${stop}`).toBeGreaterThan(2 * 2 * (width + height));
      }
    });

    test('the points of the map and the bars of a chart', async ({ page }) => {
      await open(page, 'location list');
      for (const point of await page.locator('.map-pin circle').all()) {
        expect.soft(await shareThatShows(point), 'point').toBeGreaterThan(0.2);
      }
      await open(page, 'facts-and-figures page');
      const [first] = await page.locator('figure').all();
      for (const bar of (await first?.locator('td svg g').all()) ?? []) {
        expect.soft(await shareThatShows(bar), 'bar').toBeGreaterThan(0.2);
      }
    });
  });
}
