/** Brings a page into the one state in which it can be looked at, and compared with itself. */
import type { Page } from 'playwright-core';

/**
 * Shows text in its own faces however busy the machine is. The site lets a reader keep the fallback
 * where a face comes late (`font-display: optional`); a picture must not depend on that.
 */
export async function waitForFaces(page: Page): Promise<void> {
  await page.route('**/*.css', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replaceAll('font-display:optional', 'font-display:block');
    await route.fulfill({ response, body });
  });
}

/** Opens a page and waits until its pictures, far down too, and its faces are there. */
export async function openWhole(page: Page, address: string): Promise<void> {
  // The search page fills itself after it has loaded.
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.evaluate(async () => {
    const pictures = [...document.images];
    for (const picture of pictures) picture.loading = 'eager';
    // A picture that is not shown at this width is never fetched.
    const shown = pictures.filter((picture) => picture.checkVisibility());
    await Promise.all(shown.map((picture) => picture.decode().catch(() => undefined)));
    await document.fonts.ready;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
}
