/** What @astrojs/sitemap is told about each page, from the route table that the build wrote. */
import type { SitemapItem } from '@astrojs/sitemap';
import { isPreview, stageFolder } from './paths.ts';
import { siteRoutes } from './site-routes.ts';

const pathOf = (url: string): string => new URL(url).pathname;

/** Whether a page is in the sitemap: exactly the pages that search engines may keep. */
export function isInSitemap(url: string): boolean {
  if (isPreview()) return false;
  return siteRoutes(stageFolder()).get(pathOf(url))?.isIndexed ?? false;
}

/** Adds the day of the last change and the same alternates that the page itself names. */
export function withAlternates(item: SitemapItem): SitemapItem {
  const route = siteRoutes(stageFolder()).get(pathOf(item.url));
  if (!route) return item;
  return {
    ...item,
    ...(route.updated ? { lastmod: `${route.updated}T00:00:00.000Z` } : {}),
    links: route.alternates.map(({ lang, href }) => ({
      lang,
      url: new URL(href, item.url).href,
    })),
  };
}
