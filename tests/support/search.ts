/** The search as a reader uses it. */
import type { Locator, Page } from '@playwright/test';
import type { Locale } from '../../src/i18n/locales.ts';
import { sectionPath } from '../../src/i18n/urls.ts';
import { content } from './content.ts';
import { pattern, searchTexts } from './texts.ts';

/** Milliseconds within which an answer has to be there. */
const timeout = 10_000;

export const searchAddress = (
  locale: Locale,
  query: string,
  filters: Record<string, string> = {},
) => `${sectionPath(locale, 'search')}?${new URLSearchParams({ q: query, ...filters })}`;

/** The live region that the search speaks through. */
export const statusOf = (within: Page | Locator): Locator =>
  within.locator('.search').getByRole('status');

/** Waits until the search has said how many it found, and returns the number. */
export async function foundCount(page: Page, locale: Locale, query: string): Promise<number> {
  const { found } = searchTexts(locale);
  const text = new RegExp(
    `${pattern(found.one, { query }).source}|${pattern(found.other, { query }).source}`,
  );
  // Watched in the page, which is sooner there than asking again and again.
  await statusOf(page).filter({ hasText: text }).waitFor({ state: 'attached', timeout });
  const [, one, other] = text.exec(await statusOf(page).innerText()) ?? [];
  return Number(one ?? other);
}

/** Searches on the search page and returns every result, as addresses without what is highlighted. */
export async function searchFor(page: Page, locale: Locale, query: string): Promise<string[]> {
  await page.goto(searchAddress(locale, query));
  return resultsFor(page, locale, query);
}

/** Every result of a search that was asked for on the search page. */
export async function resultsFor(page: Page, locale: Locale, query: string): Promise<string[]> {
  const count = await foundCount(page, locale, query);
  const links = page.locator('.search-results ol a');
  const more = page.locator('.search-results > button');
  while ((await links.count()) < count) {
    const before = await links.count();
    await more.click();
    await links.nth(before).waitFor({ timeout });
  }
  return pathsOf(links);
}

/** Addresses of links without query. */
export async function pathsOf(links: Locator): Promise<string[]> {
  const hrefs = await links.evaluateAll((all) =>
    all.map((link) => (link as HTMLAnchorElement).href),
  );
  return hrefs.map((href) => new URL(href).pathname);
}

/** Kind and key of what stands at an address; the address itself for lists. */
export function keyOf(path: string): string {
  const item = content.find((one) => one.path === path);
  return item ? `${item.kind}/${item.key}` : path;
}
