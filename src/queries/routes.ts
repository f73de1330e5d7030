/**
 * The route table: one row for every page. Pages, language switch, hreflang, canonical, sitemap,
 * redirects, search and the checks on the built site all read it.
 */
import { parseKeyLink } from '../editorial/body.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import {
  homePath,
  itemKinds,
  itemPath,
  paginatedPath,
  sectionKinds,
  sectionPath,
  storyFilterPath,
  storyFilters,
  type ItemKind,
  type SectionKind,
  type StoryFilter,
} from '../i18n/urls.ts';
import type { Translate } from '../i18n/t.ts';
import { audiences } from '../schemas/common.ts';
import { formats } from '../schemas/story.ts';
import type { Item, Site } from './site.ts';

/** How many stories one page of a list shows. */
export const storiesPerPage = 20;

/** What a row leads to. */
export type Target =
  | { kind: 'home' }
  | { kind: 'search' }
  | { kind: 'item'; item: Item }
  /** An address whose item has left the site: it says so, and nothing of the item itself. */
  | { kind: 'gone'; item: Item }
  | { kind: 'section'; section: Exclude<SectionKind, 'story'> }
  | {
      kind: 'stories';
      /** Absent on the whole list. */
      filter?: { name: StoryFilter; value: string; label: string };
      stories: Item<'story'>[];
      /** Every way to narrow the list, and how many stories the whole of this one has. */
      values: FilterValue[];
      total: number;
      page: number;
      pages: number;
    };

export interface Route {
  locale: Locale;
  path: string;
  /** Equal for the same thing in every language. */
  id: string;
  target: Target;
  /** Addresses of the same thing in every language that has it, this one included. */
  alternates: Partial<Record<Locale, string>>;
  /** In the sitemap and for search engines; all of these but the search page itself are searched. */
  isIndexed: boolean;
  /** Day of the last change, where the content knows one. */
  updated?: string;
}

export type Translators = Record<Locale, Translate>;

type Row = Omit<Route, 'alternates'>;

/** Every page of the site. */
export function buildRoutes(site: Site, texts: Translators): Route[] {
  const rows = locales.flatMap((locale) => [
    {
      locale,
      path: homePath(locale),
      id: 'home',
      target: { kind: 'home' },
      isIndexed: true,
    } as const,
    {
      locale,
      path: sectionPath(locale, 'search'),
      id: 'search',
      target: { kind: 'search' },
      // The bare page; whatever is asked for there has this page as its canonical.
      isIndexed: true,
    } as const,
    ...sectionRows(locale),
    ...storyListRows(site, locale, texts[locale]),
    ...itemKinds.flatMap((kind) => site.items(kind, locale).map(itemRow)),
    ...site.expired(locale).map(goneRow),
  ]) satisfies Row[];
  const alternates = new Map<string, Partial<Record<Locale, string>>>();
  for (const row of rows) {
    alternates.set(row.id, { ...alternates.get(row.id), [row.locale]: row.path });
  }
  return rows.map((row) => ({ ...row, alternates: alternates.get(row.id) ?? {} }));
}

function itemRow(item: Item): Row {
  const updated = item.data.updated ?? ('date' in item.data ? item.data.date : undefined);
  return {
    locale: item.locale,
    path: item.href,
    id: `${item.kind}/${item.key}`,
    target: { kind: 'item', item },
    isIndexed: true,
    ...(updated ? { updated } : {}),
  };
}

const goneRow = (item: Item): Row => ({
  locale: item.locale,
  path: item.href,
  id: `${item.kind}/${item.key}`,
  target: { kind: 'gone', item },
  isIndexed: false,
});

function sectionRows(locale: Locale): Row[] {
  return sectionKinds
    .filter((section) => section !== 'story')
    .map((section) => ({
      locale,
      path: sectionPath(locale, section),
      id: `list/${section}`,
      target: { kind: 'section', section },
      isIndexed: true,
    }));
}

/** One value that the list of stories can be narrowed to. */
export interface FilterValue {
  name: StoryFilter;
  value: string;
  label: string;
  path: string;
  stories: Item<'story'>[];
}

/** The values that have stories, by filter, with their addresses in this language. */
export function storyFilterValues(site: Site, locale: Locale, t: Translate): FilterValue[] {
  const stories = site.itemsFor('story', locale);
  const values: Record<StoryFilter, { value: string; label: string; slug: string }[]> = {
    portfolio: site.items('portfolio', locale).map(titled),
    location: site.items('location', locale).map(titled),
    audience: audiences.map((value) => ({
      value,
      label: t(`audience.${value}`),
      slug: t(`audienceSlug.${value}`),
    })),
    format: formats.map((value) => ({
      value,
      label: t(`format.${value}`),
      slug: t(`formatSlug.${value}`),
    })),
  };
  const matches: Record<StoryFilter, (story: Item<'story'>, value: string) => boolean> = {
    portfolio: (story, value) => story.data.portfolios.includes(value),
    location: (story, value) => story.data.locations.includes(value),
    audience: (story, value) => story.data.audience.some((audience) => audience === value),
    format: (story, value) => story.data.format === value,
  };
  return storyFilters.flatMap((name) =>
    values[name]
      .map(({ value, label, slug }) => ({
        name,
        value,
        label,
        path: storyFilterPath(locale, name, slug),
        stories: stories.filter((story) => matches[name](story, value)),
      }))
      .filter((value) => value.stories.length > 0),
  );
}

const titled = (item: Item<'portfolio'> | Item<'location'>) => ({
  value: item.key,
  label: item.data.title,
  slug: item.data.urlSlug,
});

function storyListRows(site: Site, locale: Locale, t: Translate): Row[] {
  const whole: ListOfStories = {
    path: sectionPath(locale, 'story'),
    stories: site.itemsFor('story', locale),
  };
  const values = storyFilterValues(site, locale, t);
  const narrowed = values.map(({ path, stories, name, value, label }): ListOfStories => ({
    path,
    stories,
    filter: { name, value, label },
  }));
  return [whole, ...narrowed].flatMap(({ path, stories, filter }) => {
    const pages = Math.max(1, Math.ceil(stories.length / storiesPerPage));
    return Array.from({ length: pages }, (_, index) => ({
      locale,
      path: paginatedPath(locale, path, index + 1),
      id: `stories/${filter ? `${filter.name}/${filter.value}/` : ''}${index + 1}`,
      target: {
        kind: 'stories' as const,
        ...(filter ? { filter } : {}),
        stories: stories.slice(index * storiesPerPage, (index + 1) * storiesPerPage),
        values,
        total: stories.length,
        page: index + 1,
        pages,
      },
      // Further pages and filters are ways through the list, not things of their own.
      isIndexed: !filter && index === 0,
    }));
  });
}

interface ListOfStories {
  path: string;
  stories: Item<'story'>[];
  filter?: { name: StoryFilter; value: string; label: string };
}

/** A former address and the page that took its place. */
export interface Redirect {
  locale: Locale;
  from: string;
  to: string;
}

/** Every former address: of items that moved, and of items that were deleted. */
export function buildRedirects(site: Site): Redirect[] {
  const moved = locales.flatMap((locale) =>
    [
      ...itemKinds.flatMap((kind): Item[] => site.items(kind, locale)),
      ...site.expired(locale),
    ].flatMap((item) =>
      item.data.formerSlugs.map((slug) => ({
        locale,
        from: itemPath(locale, item.kind, slug),
        to: item.href,
      })),
    ),
  );
  const deleted = [...site.gone].flatMap(([from, to]): Redirect[] => {
    const locale = locales.find((one) => from.startsWith(homePath(one)));
    const link = parseKeyLink(to);
    const target = locale && link && site.findFor(link.kind, link.key, locale);
    return target ? [{ locale, from, to: target.href }] : [];
  });
  return [...moved, ...deleted];
}

/** The section of the site that a kind of item belongs to. */
export function sectionOf(kind: ItemKind): SectionKind | undefined {
  return kind === 'page' ? undefined : kind;
}
