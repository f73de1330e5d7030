/** The map is a way to get somewhere, also without a mouse. */
import { expect, test } from '@playwright/test';
import { sectionPath } from '../../src/i18n/urls.ts';
import { pathOf } from '../support/content.ts';

test('a place on the map is found by keyboard, shows that it is, and opens', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(sectionPath('de', 'location'));
  const pin = page.getByRole('link', { name: '2 High Tech Systems Park' });
  const dot = pin.locator('circle');
  const paint = () => dot.evaluate((circle) => getComputedStyle(circle).fill);
  const before = await paint();
  for (let stop = 0; stop < 60; stop++) {
    await page.keyboard.press('Tab');
    if (await pin.evaluate((link) => link === document.activeElement)) break;
  }
  await expect(pin).toBeFocused();
  expect(await paint()).not.toBe(before);
  // Narrow as it is, the point can be hit with a finger: 24 pixels with what is free around it.
  const others = await page.locator('.map-pin circle').evaluateAll((circles) =>
    circles.map((circle) => {
      const { x, y, width, height } = circle.getBoundingClientRect();
      return [x + width / 2, y + height / 2] as const;
    }),
  );
  for (const [index, [x, y]] of others.entries()) {
    for (const [otherX, otherY] of others.slice(index + 1)) {
      expect(Math.hypot(x - otherX, y - otherY)).toBeGreaterThan(24);
    }
  }
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(pathOf('location', 'high-tech-systems-park', 'de'));
});
