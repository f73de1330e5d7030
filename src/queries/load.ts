/** The door to Astro's content collections; nothing else imports them. */
import path from 'node:path';
import { getCollection } from 'astro:content';
import { buildMoment } from '../clock/time.ts';
import type { Body } from '../editorial/body.ts';
import type { Locale } from '../i18n/locales.ts';
import type { ItemKind } from '../i18n/urls.ts';
import { cacheFolder, isPreview, previewedStates } from '../integrations/paths.ts';
import { measurePhotos } from '../photos/measure.ts';
import { collectionNames } from '../schemas/index.ts';
import { headPicture } from './cards.ts';
import { createSite, type Site, type SiteEntry } from './site.ts';

type UnmeasuredEntry = Omit<SiteEntry, 'photos'>;

async function entriesOf(kind: ItemKind): Promise<UnmeasuredEntry[]> {
  const entries = await getCollection(collectionNames[kind]);
  return entries.map((entry) => {
    // As `src/collections.ts` stored it.
    const { item: stored, contents }: Record<string, unknown> = entry.rendered?.metadata ?? {};
    const item = JSON.parse(String(stored)) as {
      data: typeof entry.data;
      body: Body;
    };
    const [key, locale] = entry.id.split('/') as [string, Locale];
    return {
      kind,
      key,
      locale,
      ...item,
      file: entry.filePath ?? '',
      digest: String(contents),
    } as UnmeasuredEntry;
  });
}

/** Adds the photographs that the entries show. */
async function withPhotos(entries: UnmeasuredEntry[]): Promise<SiteEntry[]> {
  const shown = entries.map((entry) => {
    const { file, body } = entry;
    const written = [headPicture(entry) ?? [], body.pictures.map(({ src }) => src)].flat();
    return written.map((src) => [src, path.resolve(path.dirname(file), src)] as const);
  });
  const files = shown.flat().map(([, file]) => file);
  const measured = await measurePhotos(files, path.join(cacheFolder(), 'photographs.bin'));
  return entries.map((entry, at) => {
    const photos = (shown[at] ?? []).map(([src, file]) => [src, measured.get(file)]);
    return { ...entry, photos: Object.fromEntries(photos) } as SiteEntry;
  });
}

let loaded: Promise<Site> | undefined;

/** All content of the build's moment. Read once in a build; in development anew for each request. */
export function loadSite(): Promise<Site> {
  if (import.meta.env.DEV || !loaded) loaded = load();
  return loaded;
}

async function load(): Promise<Site> {
  const kinds = Object.keys(collectionNames) as ItemKind[];
  const [entries, facts, charts, translations, gone] = await Promise.all([
    Promise.all(kinds.map(entriesOf)),
    getCollection('facts'),
    getCollection('charts'),
    getCollection('translations'),
    getCollection('gone'),
  ]);
  return createSite(
    await withPhotos(entries.flat()),
    inFileOrder(facts),
    { now: buildMoment(), isPreview: isPreview(), shows: previewedStates() },
    new Map(translations.map(({ id, data }) => [id, data])),
    inFileOrder(charts),
    new Map(gone.flatMap(({ id, data }) => (data.to ? [[id, data.to]] : []))),
  );
}

/** Entries of a register by id, in the order of its file. */
function inFileOrder<D>(
  entries: { id: string; data: D; rendered?: { metadata?: Record<string, unknown> } }[],
): Map<string, D> {
  const place = (entry: (typeof entries)[number]): number =>
    Number(entry.rendered?.metadata?.place);
  return new Map(entries.toSorted((a, b) => place(a) - place(b)).map(({ id, data }) => [id, data]));
}
