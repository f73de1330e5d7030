/**
 * `npm run screenshots [-- path …]`: pictures of the built site for looking at, in screenshots/.
 * Each kind of page × three languages × two widths × light and dark, or just the paths given.
 */
import { mkdir } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { browserFlags, findBrowser } from '../tests/support/browser.ts';
import { serveSite } from '../tests/support/site.ts';

const site = await serveSite();
const wanted = process.argv.slice(2).filter((word) => word.startsWith('/'));
const widths = (process.env.WIDTHS ?? '360,1440').split(',').map(Number);
const schemes = (process.env.SCHEMES ?? 'light,dark').split(',') as ('light' | 'dark')[];
const paths = wanted.length > 0 ? wanted : [];
const browser = await chromium.launch({ executablePath: await findBrowser(), args: browserFlags });
await mkdir('screenshots', { recursive: true });
for (const width of widths) {
  for (const colorScheme of schemes) {
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
    const page = await context.newPage();
    for (const path of paths) {
      await page.goto(`${site.address}${path}`, { waitUntil: 'networkidle' });
      // Lazy pictures load when they come near the window, so walk down the page once.
      await page.evaluate(async () => {
        for (let y = 0; y < document.body.scrollHeight; y += 600) {
          scrollTo(0, y);
          await new Promise((resolve) => setTimeout(resolve, 40));
        }
        scrollTo(0, 0);
      });
      await page.waitForLoadState('networkidle');
      const name = path.replaceAll('/', '_').replace(/^_|_$/g, '') || 'doors';
      await page.screenshot({
        path: `screenshots/${name}-${width}-${colorScheme}.png`,
        fullPage: true,
      });
    }
    await context.close();
  }
}
await browser.close();
await site.close();
