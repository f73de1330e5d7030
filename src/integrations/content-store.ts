/** The store of the content: read by Astro's loaders and schemas, kept between builds, given to the pages. */
import { hash } from 'node:crypto';
import path from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { z } from 'astro/zod';
import type { Plugin } from 'vite';
import { readMemory, writeMemory } from '../editorial/memory.ts';

const storeFile = 'data-store.bin';
/** Where pages find the content that was just read, below `globalThis`. */
const globalName = 'contentStore';

/**
 * Has the pages read the store from memory. Astro writes all content into the bundle that renders them,
 * which is bundled, written and read again for each changed word.
 */
export const contentStore = (): Plugin => ({
  name: 'content-store',
  apply: 'build',
  transform: {
    filter: { id: /^\0astro:data-layer-content$/ },
    handler: () => ({
      code: `export default globalThis.${globalName};`,
      map: { mappings: '' },
    }),
  },
});

type Entry = Parameters<LoaderContext['store']['set']>[0];
type Entries = Map<string, Entry>;
/** By the name of a collection. */
type Store = Map<string, Entries>;

interface Collection {
  loader: Loader | (() => Promise<Record<string, unknown>>);
  schema: z.ZodType;
}

/**
 * Brings the store up to date and gives it to the pages, as Astro's content layer does when it builds.
 * @param cache folder of the store
 * @returns writes it to its file, which the pages need not wait for
 * @throws ZodError for the first entry that its schema refuses
 */
export async function readContentStore(cache: string): Promise<() => void> {
  const file = path.join(cache, storeFile);
  const store = readMemory<Store>(file) ?? new Map();
  const { collections } = (await import('../collections.ts')) as unknown as {
    collections: Record<string, Collection>;
  };
  for (const [name, collection] of Object.entries(collections)) {
    const entries: Entries = store.get(name) ?? new Map();
    store.set(name, entries);
    await load(collection, entries);
  }
  const sorted = inOrder(store);
  Object.assign(globalThis, { [globalName]: sorted });
  return () => writeMemory(file, sorted);
}

/** The order of Astro's own store, so that pages list things as they do while somebody writes. */
function inOrder(store: Store): Store {
  const sort = <V>(map: Map<string, V>): Map<string, V> =>
    new Map([...map].toSorted(([a], [b]) => a.localeCompare(b)));
  return sort(new Map([...store].map(([name, entries]) => [name, sort(entries)])));
}

async function load({ loader, schema }: Collection, entries: Entries): Promise<void> {
  const parse = (data: unknown) => schema.parseAsync(data) as Promise<Entry['data']>;
  if (typeof loader === 'function') {
    entries.clear();
    for (const [id, data] of Object.entries(await loader())) {
      entries.set(id, { id, data: await parse(data) });
    }
    return;
  }
  // As much of Astro's context as our loaders ask for.
  const context = {
    parseData: ({ data }: { data: unknown }) => parse(data),
    generateDigest: (data: unknown) => hash('sha256', String(data)),
    store: {
      get: (id: string) => entries.get(id),
      keys: () => [...entries.keys()],
      delete: (id: string) => entries.delete(id),
      clear: () => entries.clear(),
      set: (entry: Entry) => {
        const isSame = entry.digest !== undefined && entries.get(entry.id)?.digest === entry.digest;
        if (!isSame) entries.set(entry.id, entry);
        return !isSame;
      },
    },
  };
  await loader.load(context as unknown as LoaderContext);
}
