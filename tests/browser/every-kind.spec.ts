/**
 * What holds for every kind of page in every language. A page is opened once and everything is
 * asked of it, because opening it is what takes the time.
 */
import { expect, test, type Page } from '@playwright/test';
import { findViolations } from '../support/axe.ts';
import { kinds } from '../../scripts/shared/kinds.ts';
import { localeNames, locales, type Locale } from '../../src/i18n/locales.ts';
import { switchTo } from '../support/language-switch.ts';

// What moves by itself must not move the page either.
test.use({ contextOptions: { reducedMotion: 'no-preference' } });

/** Waits until nothing moves any more: fonts are there and a frame was drawn with them. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
}

/** Runs in the page, before anything else. */
function recordLoading(): void {
  const shifts: string[] = [];
  const late: string[] = [];
  Object.assign(window, { shifts, late });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { element } = entry as PerformanceEntry & { element: Element | null };
      if (element instanceof HTMLImageElement && element.loading === 'lazy') late.push(element.src);
    }
  }).observe({ type: 'largest-contentful-paint', buffered: true });
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

/** What moved while the page loaded, and what was largest but waited until the browser came near. */
const loadingOf = (page: Page): Promise<Record<'shifts' | 'late', string[]>> =>
  page.evaluate(() => {
    const { shifts, late } = window as unknown as Record<'shifts' | 'late', string[]>;
    return { shifts, late };
  });
const nothing = { shifts: [], late: [] };

/** Elements that stick out on the right, the innermost only. */
const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const isWide = (element: Element): boolean =>
      element.getBoundingClientRect().right > clientWidth + 1 || element.scrollWidth > clientWidth;
    return [...document.querySelectorAll('body *')]
      .filter((element) => isWide(element) && ![...element.children].some(isWide))
      .map((element) => `${element.localName}: ${element.textContent.trim().slice(0, 40)}`);
  });

/** Text that its box cuts off, and links of the header in each other's way. */
const cutText = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const name = (element: Element): string =>
      `${element.localName}: ${element.textContent.trim().slice(0, 40)}`;
    const cut = [...document.querySelectorAll('body *')].filter((element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const { clientWidth, clientHeight, scrollWidth, scrollHeight } = element;
      // What is for the ear alone is one pixel wide.
      if (clientWidth < 2 || !element.textContent.trim()) return false;
      const cuts = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
      return (
        (cuts(overflowX) && scrollWidth > clientWidth + 1) ||
        (cuts(overflowY) && scrollHeight > clientHeight + 1)
      );
    });
    const boxes = [...document.querySelectorAll('header a')].map((link) => ({
      link,
      box: link.getBoundingClientRect(),
    }));
    const overlaps = boxes.flatMap(({ link, box }, index) =>
      boxes
        .slice(index + 1)
        .filter(
          ({ box: other }) =>
            Math.min(box.right, other.right) - Math.max(box.left, other.left) > 1 &&
            Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top) > 1,
        )
        .map((other) => `${name(link)} lies over ${name(other.link)}`),
    );
    return [...cut.map(name), ...overlaps];
  });

/** Collects what a page asks of whom, and what goes wrong on it. */
function listen(page: Page, origin: string): Record<'asked' | 'foreign' | 'troubles', string[]> {
  const heard = { asked: [] as string[], foreign: [] as string[], troubles: [] as string[] };
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol === 'data:') return;
    heard.asked.push(url.pathname);
    if (url.origin !== origin) heard.foreign.push(url.href);
  });
  page.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return;
    // The browser reports that the 404 page is one.
    if (message.location().url === page.url() && message.text().includes('404')) return;
    heard.troubles.push(message.text());
  });
  page.on('pageerror', (error) => heard.troubles.push(error.message));
  page.on('response', (response) => {
    if (response.status() >= 400 && !response.request().isNavigationRequest()) {
      heard.troubles.push(`${response.status()} ${response.url()}`);
    }
  });
  return heard;
}

for (const { name, paths } of kinds) {
  const isTranslated = Object.keys(paths).length > 1;
  for (const [locale, path] of Object.entries(paths)) {
    test(`${name}, ${locale}: fits, stands still, keeps to itself, is accessible and leads to its translations`, async ({
      page,
      context,
      baseURL,
    }) => {
      const { asked, foreign, troubles } = listen(page, baseURL ?? '');
      await page.addInitScript(recordLoading);
      await page.addInitScript(() => {
        addEventListener('securitypolicyviolation', (event) =>
          console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`),
        );
      });
      await page.setViewportSize({ width: 320, height: 900 });
      await page.goto(path, { waitUntil: 'load' });
      await settle(page);
      // A first visit: nothing is in the cache, the fonts least of all.
      expect.soft(await loadingOf(page), 'loading at 320 px').toEqual(nothing);
      expect.soft(await tooWide(page), 'wider than 320 px').toEqual([]);
      expect.soft(await findViolations(page), 'axe at 320 px').toEqual([]);

      for (const to of isTranslated ? locales : []) {
        const link = switchTo(page, locale as Locale, to);
        await expect.soft(link).toHaveAccessibleName(localeNames[to]);
        await expect.soft(link).toHaveAttribute('href', paths[to] ?? '');
        if (to === locale) await expect.soft(link).toHaveAttribute('aria-current', 'true');
      }

      await page.setViewportSize({ width: 1440, height: 900 });
      expect.soft(await findViolations(page), 'axe at 1440 px').toEqual([]);
      // Colours are the same in every language, German has the longest words.
      if (locale === 'de' || !isTranslated) {
        await page.emulateMedia({ colorScheme: 'dark' });
        expect.soft(await findViolations(page, ['color-contrast']), 'axe, dark').toEqual([]);
      }

      await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        await settle(page);
        expect.soft(await tooWide(page), `text at 200 %, wider than ${width} px`).toEqual([]);
        expect.soft(await cutText(page), `text at 200 %, ${width} px`).toEqual([]);
      }
      await page.evaluate(() => (document.documentElement.style.fontSize = ''));

      // Lazy pictures load when they come near.
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      await page.keyboard.press('Tab');
      await settle(page);
      const own = await page.evaluate(() => [
        ...[...document.scripts].filter(({ src }) => src).map(({ src }) => new URL(src).pathname),
      ]);
      const ofSearch = asked.filter(
        (address) =>
          address.startsWith('/search/') || (address.endsWith('.js') && !own.includes(address)),
      );
      if (name !== 'search') {
        expect.soft(ofSearch, 'of the search before a reader reaches for it').toEqual([]);
      }
      const stored = await page.evaluate(() => [
        document.cookie,
        ...Object.keys(localStorage),
        ...Object.keys(sessionStorage),
      ]);
      expect.soft(stored, 'stored').toEqual(['']);
      expect.soft(await context.cookies()).toEqual([]);
      expect.soft(troubles).toEqual([]);
      expect.soft(foreign).toEqual([]);
    });
  }
}

for (const { name, paths } of kinds) {
  test(`${name}: nothing shifts or waits on a wide screen while it loads`, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.addInitScript(recordLoading);
    await page.goto(paths.de ?? paths.nl ?? '', { waitUntil: 'load' });
    await settle(page);
    expect(await loadingOf(page)).toEqual(nothing);
  });
}
