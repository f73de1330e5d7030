/** What holds for every kind of page in every language. */
import { expect, test, type Page } from '@playwright/test';
import { kinds } from '../support/kinds.ts';

/** Waits until nothing moves any more: fonts are there and a frame was drawn with them. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
}

/** Runs in the page, before anything else. */
function recordShifts(): void {
  const shifts: string[] = [];
  Object.assign(window, { shifts });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { value, sources } = entry as PerformanceEntry & {
        value: number;
        sources: { node: Node | null }[];
      };
      const what = sources.map(
        ({ node }) => `${node?.nodeName} ${node?.textContent?.trim().slice(0, 30)}`,
      );
      shifts.push(`${value.toFixed(4)}: ${what.join(', ')}`);
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

for (const { name, paths } of kinds) {
  test(`${name}: nothing to scroll sideways at 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    for (const path of Object.values(paths)) {
      await page.goto(path);
      await settle(page);
      const wide = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        if (scrollWidth <= clientWidth) return [];
        const isWide = (element: Element): boolean =>
          element.getBoundingClientRect().right > clientWidth + 1 ||
          element.scrollWidth > clientWidth;
        return [...document.querySelectorAll('body *')]
          .filter((element) => isWide(element) && ![...element.children].some(isWide))
          .map((element) => `${element.localName}: ${element.textContent.trim().slice(0, 40)}`);
      });
      expect.soft(wide, path).toEqual([]);
    }
  });

  test(`${name}: asks only this site, sets no cookie, breaks no rule of its policy`, async ({
    page,
    context,
    baseURL,
  }) => {
    const foreign: string[] = [];
    const troubles: string[] = [];
    page.on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      if (protocol !== 'data:' && origin !== baseURL) foreign.push(request.url());
    });
    page.on('console', (message) => {
      if (message.type() !== 'error' && message.type() !== 'warning') return;
      // The browser reports that the 404 page is one.
      if (message.location().url === page.url() && message.text().includes('404')) return;
      troubles.push(message.text());
    });
    page.on('pageerror', (error) => troubles.push(error.message));
    page.on('response', (response) => {
      if (response.status() >= 400 && !response.request().isNavigationRequest()) {
        troubles.push(`${response.status()} ${response.url()}`);
      }
    });
    await page.addInitScript(() => {
      addEventListener('securitypolicyviolation', (event) =>
        console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`),
      );
    });
    for (const path of Object.values(paths)) {
      await page.goto(path, { waitUntil: 'load' });
      // Lazy pictures load when they come near.
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      await settle(page);
      expect.soft(troubles, path).toEqual([]);
      expect.soft(foreign, path).toEqual([]);
      const stored = await page.evaluate(() => [
        document.cookie,
        ...Object.keys(localStorage),
        ...Object.keys(sessionStorage),
      ]);
      expect.soft(stored, path).toEqual(['']);
    }
    expect(await context.cookies()).toEqual([]);
  });

  test(`${name}: nothing shifts while it loads`, async ({ browser }) => {
    // German has the longest words, so it moves the most.
    for (const width of [360, 1440]) {
      for (const path of Object.values(paths).slice(-1)) {
        // A first visit: nothing is in the cache, the fonts least of all.
        const context = await browser.newContext({ viewport: { width, height: 900 } });
        const page = await context.newPage();
        await page.addInitScript(recordShifts);
        await page.goto(path, { waitUntil: 'load' });
        await settle(page);
        const shifts = await page.evaluate(
          () => (window as unknown as { shifts: string[] }).shifts,
        );
        expect.soft(shifts, `${path} at ${width} px`).toEqual([]);
        await context.close();
      }
    }
  });
}
