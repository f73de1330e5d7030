/** All published content in memory, and how to find an item in it. Knows nothing of Astro. */
import type { Body } from '../editorial/body.ts';
import type { Locale } from '../i18n/locales.ts';
import { locales } from '../i18n/locales.ts';
import { itemPath, type ItemKind } from '../i18n/urls.ts';
import type { Fact } from '../schemas/fact.ts';
import type { ItemData } from '../schemas/index.ts';

/** One item in one language. */
export interface Item<K extends ItemKind = ItemKind> {
  kind: K;
  key: string;
  locale: Locale;
  data: ItemData[K];
  /** Where its text stands, from the project's root. */
  file: string;
  /** Changes whenever the file does. */
  digest: string;
  /** What its text refers to. */
  body: Body;
  /** Its address. */
  href: string;
}

export interface Site {
  /** The items of a kind that exist in exactly this language. */
  items<K extends ItemKind>(kind: K, locale: Locale): Item<K>[];
  /** Every item of a kind once: in this language or, where that lacks, in another. */
  itemsFor<K extends ItemKind>(kind: K, locale: Locale): Item<K>[];
  /** One item in exactly this language. */
  find<K extends ItemKind>(kind: K, key: string, locale: Locale): Item<K> | undefined;
  /** One item in this language or, where that lacks, in another. */
  findFor<K extends ItemKind>(kind: K, key: string, locale: Locale): Item<K> | undefined;
  facts: ReadonlyMap<string, Fact>;
}

/** What the content collections hand over, without their machinery. */
export type SiteEntry = {
  [K in ItemKind]: Omit<Item<K>, 'href'>;
}[ItemKind];

/** Builds the site from its entries; drafts are left out here, once, for every page and feed. */
export function createSite(entries: SiteEntry[], facts: ReadonlyMap<string, Fact>): Site {
  const byKind = new Map<ItemKind, Map<string, Partial<Record<Locale, Item>>>>();
  const sorted = entries.toSorted((a, b) => (a.key < b.key ? -1 : 1));
  for (const entry of sorted) {
    if (entry.data.draft) continue;
    const item = {
      ...entry,
      href: itemPath(entry.locale, entry.kind, entry.data.urlSlug),
    } as Item;
    const ofKind = byKind.get(entry.kind) ?? new Map<string, Partial<Record<Locale, Item>>>();
    byKind.set(entry.kind, ofKind);
    ofKind.set(entry.key, { ...ofKind.get(entry.key), [entry.locale]: item });
  }
  const all = <K extends ItemKind>(kind: K) =>
    [...(byKind.get(kind)?.values() ?? [])] as Partial<Record<Locale, Item<K>>>[];
  const preferred = <K extends ItemKind>(
    versions: Partial<Record<Locale, Item<K>>> | undefined,
    locale: Locale,
  ): Item<K> | undefined =>
    versions?.[locale] ?? locales.map((other) => versions?.[other]).find(Boolean);
  const versionsOf = <K extends ItemKind>(kind: K, key: string) =>
    byKind.get(kind)?.get(key) as Partial<Record<Locale, Item<K>>> | undefined;
  return {
    facts,
    items: (kind, locale) => all(kind).flatMap((versions) => versions[locale] ?? []),
    itemsFor: (kind, locale) => all(kind).flatMap((versions) => preferred(versions, locale) ?? []),
    find: (kind, key, locale) => versionsOf(kind, key)?.[locale],
    findFor: (kind, key, locale) => preferred(versionsOf(kind, key), locale),
  };
}

/** Newest first; equal dates keep their order by key. */
export function newestFirst(stories: Item<'story'>[]): Item<'story'>[] {
  return stories.toSorted((a, b) => b.data.date.localeCompare(a.data.date));
}

/** In the order that editors gave. */
export function inOrder<K extends 'portfolio' | 'location'>(items: Item<K>[]): Item<K>[] {
  return items.toSorted(
    (a, b) => (a.data as { order: number }).order - (b.data as { order: number }).order,
  );
}
