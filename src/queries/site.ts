/** All content of one moment in memory, and how to find an item in it. Knows nothing of Astro. */
import type { z } from 'astro/zod';
import { publicationState, type PublicationState } from '../clock/publication.ts';
import { wallDay, wallTime } from '../clock/time.ts';
import type { Body } from '../editorial/body.ts';
import { isStale, sourceHashes, type MadeFrom } from '../editorial/translations.ts';
import type { Locale } from '../i18n/locales.ts';
import { locales } from '../i18n/locales.ts';
import { itemPath, type ItemKind } from '../i18n/urls.ts';
import type { Photo } from '../photos/measure.ts';
import type { Chart } from '../schemas/chart.ts';
import type { Fact } from '../schemas/fact.ts';
import { fieldMeta } from '../schemas/field.ts';
import { collectionNames, schemas, type ItemData } from '../schemas/index.ts';

/** One item in one language. */
export interface Item<K extends ItemKind = ItemKind> {
  kind: K;
  key: string;
  locale: Locale;
  data: Shown<ItemData[K]>;
  /** Where its text stands, from the project's root. */
  file: string;
  /** Changes whenever the file does. */
  digest: string;
  /** What its text refers to. */
  body: Body;
  /** The photographs that it shows, by how they are written in it. */
  photos: Readonly<Record<string, Photo>>;
  /** Its address. */
  href: string;
  /** Where a translation's source has changed since: the day of the translation, and the source. */
  newer?: { since: string; locale: Locale; href: string };
  /** Only in a preview: why this is not on the site. */
  hidden?: HiddenState;
}

/** The one reference that an item cannot do without may be to something that is not on the site. */
type Shown<T> = T extends { portfolio: string } ? Omit<T, 'portfolio'> & { portfolio?: string } : T;

export type HiddenState = Exclude<PublicationState, 'published' | 'expired'>;

/** Which moment's site this is, and what of it is shown. */
export interface Moment {
  now: number;
  /** Marked on every page, and for no search engine. */
  isPreview: boolean;
  /** States besides `published` that a preview shows, marked; none on the site itself. */
  shows: readonly HiddenState[];
}

export interface Site {
  /** The items of a kind that exist in exactly this language, in their order. */
  items<K extends ItemKind>(kind: K, locale: Locale): Item<K>[];
  /** Every item of a kind once: in this language or, where that lacks, in another. */
  itemsFor<K extends ItemKind>(kind: K, locale: Locale): Item<K>[];
  /** One item in exactly this language. */
  find<K extends ItemKind>(kind: K, key: string, locale: Locale): Item<K> | undefined;
  /** One item in this language or, where that lacks, in another. */
  findFor<K extends ItemKind>(kind: K, key: string, locale: Locale): Item<K> | undefined;
  /** The register, in the order of its file. */
  facts: ReadonlyMap<string, Fact>;
  charts: ReadonlyMap<string, Chart>;
  /** Items that have left the site, in this language. Of these, only the address may be seen. */
  expired(locale: Locale): Item[];
  /** The day in Twente that this is the site of, `YYYY-MM-DD`. */
  today: string;
  /** The time on the clock there. */
  time: string;
  isPreview: boolean;
  /** Addresses of items that were deleted, each with the link by key that took its place. */
  gone: ReadonlyMap<string, string>;
}

/** What the content collections hand over, without their machinery. */
export type SiteEntry = {
  [K in ItemKind]: Omit<Item<K>, 'href' | 'hidden' | 'newer'>;
}[ItemKind];

/** Stories newest first, what has an order in that order, the rest by key. */
function byPlace(a: SiteEntry, b: SiteEntry): number {
  const order = ({ data }: SiteEntry): number => ('order' in data ? data.order : 0);
  const date = ({ data }: SiteEntry): string => ('date' in data ? data.date : '');
  const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
  return order(a) - order(b) || compare(date(b), date(a)) || compare(a.key, b.key);
}

type Versions = Partial<Record<Locale, Item>>;

/** What a reader of a translation should know: that its source says something else by now. */
function newerVersion(item: Item, versions: Versions, made: MadeFrom | undefined): Item['newer'] {
  const source = made && versions[made.source];
  const own = made?.translations[item.locale];
  if (!source || !own || source === item) return undefined;
  const now = sourceHashes(source.kind, source.data, source.body.blocks);
  if (!isStale(own.blocks, now)) return undefined;
  return { since: own.date, locale: source.locale, href: source.href };
}

/** Fields that hold keys of other items, by kind. */
const referenceFields = Object.fromEntries(
  Object.entries(schemas).map(([kind, schema]) => [
    kind,
    Object.entries(schema.shape).flatMap(([name, field]) => {
      const target = fieldMeta(field as z.ZodType)?.references;
      return target && target !== 'fact' ? [{ name, target }] : [];
    }),
  ]),
) as Record<ItemKind, { name: string; target: ItemKind }[]>;

/** Keys of what is not on the site are nobody's business: no view, filter or attribute gets them. */
function withoutHiddenReferences(
  item: Item,
  isShown: (kind: ItemKind, key: string) => boolean,
): Item {
  const data: Record<string, unknown> = { ...item.data };
  let isChanged = false;
  for (const { name, target } of referenceFields[item.kind]) {
    const value = data[name];
    const keys = [value].flat() as string[];
    if (value === undefined || keys.every((key) => isShown(target, key))) continue;
    isChanged = true;
    if (Array.isArray(value)) data[name] = keys.filter((key) => isShown(target, key));
    else delete data[name];
  }
  return isChanged ? { ...item, data: data as Item['data'] } : item;
}

/**
 * Builds the site from its entries. What is not on the site at this moment is left out here, once,
 * for every page, list and feed.
 * @param madeFrom what the translations of each item were made from, by `stories/key`
 */
export function createSite(
  entries: SiteEntry[],
  facts: ReadonlyMap<string, Fact>,
  { now, isPreview, shows }: Moment,
  madeFrom: ReadonlyMap<string, MadeFrom> = new Map(),
  charts: ReadonlyMap<string, Chart> = new Map(),
  gone: Site['gone'] = new Map(),
): Site {
  const byKind = new Map<ItemKind, Map<string, Versions>>();
  const expired: Item[] = [];
  for (const entry of entries.toSorted(byPlace)) {
    const href = itemPath(entry.locale, entry.kind, entry.data.urlSlug);
    const state = publicationState(entry.data, now);
    if (state === 'expired') {
      expired.push({ ...entry, href });
      continue;
    }
    if (state !== 'published' && !shows.includes(state)) continue;
    const item: Item = { ...entry, href, ...(state === 'published' ? {} : { hidden: state }) };
    const ofKind = byKind.get(entry.kind) ?? new Map<string, Versions>();
    byKind.set(entry.kind, ofKind);
    ofKind.set(entry.key, { ...ofKind.get(entry.key), [entry.locale]: item });
  }
  const isShown = (kind: ItemKind, key: string): boolean => Boolean(byKind.get(kind)?.has(key));
  const shown = (item: Item): Item => withoutHiddenReferences(item, isShown);
  for (const [kind, ofKind] of byKind) {
    for (const [key, versions] of ofKind) {
      const made = madeFrom.get(`${collectionNames[kind]}/${key}`);
      for (const item of Object.values(versions)) {
        const newer = newerVersion(item, versions, made);
        if (newer) item.newer = newer;
      }
      const pruned = Object.entries(versions).map(([locale, item]) => [locale, shown(item)]);
      ofKind.set(key, Object.fromEntries(pruned) as Versions);
    }
  }
  const preferred = (versions: Versions | undefined, locale: Locale): Item | undefined =>
    versions?.[locale] ?? locales.map((other) => versions?.[other]).find(Boolean);
  // Every page asks for the same few lists.
  const lists = new Map<string, Item[]>();
  const list = (name: string, kind: ItemKind, pick: (versions: Versions) => Item | undefined) => {
    const known = lists.get(name);
    if (known) return known;
    const made = [...(byKind.get(kind)?.values() ?? [])].flatMap((one) => pick(one) ?? []);
    lists.set(name, made);
    return made;
  };
  // The maps hold items of every kind; the kind that was asked for is the kind that comes out.
  const site = {
    facts,
    charts,
    today: wallDay(now),
    time: wallTime(now),
    isPreview,
    expired: (locale: Locale) => expired.filter((item) => item.locale === locale).map(shown),
    gone,
    items: (kind: ItemKind, locale: Locale) =>
      list(`${kind} ${locale}`, kind, (versions) => versions[locale]),
    itemsFor: (kind: ItemKind, locale: Locale) =>
      list(`${kind} for ${locale}`, kind, (versions) => preferred(versions, locale)),
    find: (kind: ItemKind, key: string, locale: Locale) => byKind.get(kind)?.get(key)?.[locale],
    findFor: (kind: ItemKind, key: string, locale: Locale) =>
      preferred(byKind.get(kind)?.get(key), locale),
  };
  return site as Site;
}
