/** The only place that builds an address. */
import type { Locale, Localized } from './locales.ts';

/** Everything that has a page of its own for each item. */
export const itemKinds = [
  'story',
  'portfolio',
  'location',
  'campaign',
  'project',
  'partner',
  'page',
] as const;
export type ItemKind = (typeof itemKinds)[number];

/** The kinds whose items share a section (`/nl/verhalen/…`); a page stands right below the language. */
export const sectionKinds = itemKinds.filter((kind) => kind !== 'page');
export type SectionKind = Exclude<ItemKind, 'page'>;

const sections: Record<SectionKind | 'search', Localized> = {
  story: { nl: 'verhalen', en: 'stories', de: 'geschichten' },
  portfolio: { nl: 'impactportfolios', en: 'impact-portfolios', de: 'impact-portfolios' },
  location: { nl: 'locaties', en: 'locations', de: 'standorte' },
  campaign: { nl: 'talent', en: 'talent', de: 'talente' },
  project: { nl: 'projecten', en: 'projects', de: 'projekte' },
  partner: { nl: 'partners', en: 'partners', de: 'partner' },
  search: { nl: 'zoeken', en: 'search', de: 'suche' },
};

/** What the list of stories can be narrowed by, in the order that a reader sees. */
export const storyFilters = ['portfolio', 'location', 'audience', 'format'] as const;
export type StoryFilter = (typeof storyFilters)[number];

const filterSegments: Record<StoryFilter, Localized> = {
  portfolio: { nl: 'impactportfolio', en: 'impact-portfolio', de: 'impact-portfolio' },
  location: { nl: 'locatie', en: 'location', de: 'standort' },
  audience: { nl: 'voor', en: 'for', de: 'fuer' },
  format: { nl: 'vorm', en: 'format', de: 'form' },
};

const pageSegment: Localized = { nl: 'pagina', en: 'page', de: 'seite' };

/** First path segments that a page's `urlSlug` may not take in a language. */
export function reservedSlugs(locale: Locale): string[] {
  const own = stylePath.startsWith(homePath(locale)) ? [stylePath.split('/')[2] ?? ''] : [];
  return [...Object.values(sections).map((names) => names[locale]), ...own];
}

/** Second path segments that a story's `urlSlug` may not take in a language. */
export function reservedStorySlugs(locale: Locale): string[] {
  return [
    ...Object.values(filterSegments).map((names) => names[locale]),
    pageSegment[locale],
    'rss.xml',
  ];
}

export const doorPath = '/';

/** The web editor of the team. */
export const adminPath = '/admin/';

export function homePath(locale: Locale): string {
  return `/${locale}/`;
}

/** Address of a section's list, or of the search page. */
export function sectionPath(locale: Locale, section: SectionKind | 'search'): string {
  return `/${locale}/${sections[section][locale]}/`;
}

/** Address of one item. `slug` is its `urlSlug` in that language. */
export function itemPath(locale: Locale, kind: ItemKind, slug: string): string {
  return kind === 'page' ? `/${locale}/${slug}/` : `${sectionPath(locale, kind)}${slug}/`;
}

/** Address of the list of stories narrowed by one value; `slug` is that value in the language. */
export function storyFilterPath(locale: Locale, filter: StoryFilter, slug: string): string {
  return `${sectionPath(locale, 'story')}${filterSegments[filter][locale]}/${slug}/`;
}

/** Address of a list's page `number` (1 is the list itself). */
export function paginatedPath(locale: Locale, listPath: string, number: number): string {
  return number === 1 ? listPath : `${listPath}${pageSegment[locale]}/${number}/`;
}

/** Address of a feed: all stories, or those of one portfolio (by its slug). */
export function feedPath(locale: Locale, portfolioSlug?: string): string {
  return portfolioSlug === undefined
    ? `/${locale}/rss.xml`
    : `${itemPath(locale, 'portfolio', portfolioSlug)}rss.xml`;
}

/** Address of the social image that belongs to a page. */
export function socialImagePath(pagePath: string): string {
  return `${pagePath}social.png`;
}

/** Address of a woven picture. */
export function wovenPath(motif: string, size: 'card' | 'hero' | 'wide' | 'tall'): string {
  return `/woven/${motif}-${size}.svg`;
}

/**
 * Address of a file that is made of a photograph. Another photograph of that name has another one, so
 * that a browser may keep what it has.
 * @param digest of the photograph's bytes
 */
export function photoPath(of: {
  file: string;
  digest: string;
  size: string;
  format: string;
}): string {
  const name = /([^/\\]*)\.\w+$/.exec(of.file)?.[1] ?? '';
  const words = name.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return `/photos/${[...words, of.digest, of.size].join('-')}.${of.format}`;
}

/** Address of the page of styles, for whoever works on the site. */
export const stylePath = '/en/style/';

/** Addresses of the fact register as data, the same for every language. */
export const factsDataPaths = { json: '/facts.json', csv: '/facts.csv' } as const;

/** Address of the data behind the story list of a language. */
export function storyIndexPath(locale: Locale): string {
  return `${sectionPath(locale, 'story')}index.json`;
}

/** Address of the sitemap that leads to its parts, or of one of these. */
export function sitemapPath(part: number | 'index'): string {
  return `/sitemap-${part}.xml`;
}

/** Address of a file for the press. */
export function pressFilePath(name: string, type: 'svg' | 'png'): string {
  return `/press/${name}.${type}`;
}
