/** The last build as tests see it: its files, its pages as trees, its route table. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isLocale, type Locale } from '../../src/i18n/locales.ts';
import { cacheFolder, outputFolder } from '../../src/integrations/paths.ts';
import { routesFile, siteRoutes, type BuiltRoute } from '../../src/integrations/site-routes.ts';
import { elements, parseMarkup, textOf, type Element } from './markup.ts';

export const dist = outputFolder();
if (!existsSync(path.join(cacheFolder(), routesFile))) {
  throw new Error('There is no built site to look at. Run: npm run build');
}

export interface BuiltPage {
  /** `/nl/verhalen/`, or `/404.html`. */
  path: string;
  /** First path segment, where that is a language. */
  locale: Locale | undefined;
  root: Element;
  source: string;
  /** Absent on the 404 page and on redirects. */
  route: BuiltRoute | undefined;
}

export const routes: BuiltRoute[] = [...siteRoutes(cacheFolder()).values()];
const routeOf = new Map(routes.map((route) => [route.path, route]));

export const readDist = (file: string): string => readFileSync(path.join(dist, file), 'utf8');
export const distFiles = (pattern: string): string[] =>
  globSync(pattern, { cwd: dist })
    .map((file) => file.replaceAll(path.sep, '/'))
    .toSorted();

const htmlFiles = distFiles('**/*.html').filter((file) => !file.startsWith('admin/'));

/** Every HTML file for readers; the web editor keeps rules of its own. */
export const files: BuiltPage[] = htmlFiles.map((file) => {
  const address = `/${file.replace(/index\.html$/, '')}`;
  const segment = address.split('/')[1] ?? '';
  const source = readDist(file);
  return {
    path: address,
    locale: isLocale(segment) ? segment : undefined,
    root: parseMarkup(source),
    source,
    route: routeOf.get(address),
  };
});

/** The pages of the route table, without the 404 and without redirects. */
export const pages = files.filter(({ route }) => route);
export const indexedPages = pages.filter(({ route }) => route?.isIndexed);

export const attributesOf = (page: BuiltPage, ...names: string[]): Record<string, string>[] =>
  elements(page.root, ...names).map(({ attributes }) => attributes);

/** `content` of the `<meta>` whose `name` or `property` is this. */
export function meta(page: BuiltPage, name: string): string | undefined {
  return attributesOf(page, 'meta').find(
    (attributes) => attributes.name === name || attributes.property === name,
  )?.content;
}

/** `href` of every `<link>` with this `rel`. */
export const linksOf = (page: BuiltPage, rel: string): Record<string, string>[] =>
  attributesOf(page, 'link').filter((attributes) => attributes.rel === rel);

export const titleOf = (page: BuiltPage): string => {
  const [title] = elements(page.root, 'title');
  return title ? textOf(title) : '';
};

const [door] = files.filter((page) => page.path === '/');
/** Scheme and host that the site was built for. */
export const origin = new URL((door && linksOf(door, 'canonical')[0]?.href) ?? 'https://missing')
  .origin;
