/** The store of the content, which Astro keeps in a file: how pages read it, and a build without Astro. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { z } from 'astro/zod';
import * as devalue from 'devalue';
import type { Plugin } from 'vite';
import xxhash from 'xxhash-wasm';

const storeFile = 'data-store.json';
/** The same in a form that is read and written twenty times as fast; there while it is the newer one. */
const ownFile = 'data-store.bin';
/** Where pages find the content that was just read, below `globalThis`. */
const globalName = 'contentStore';

/**
 * Has the pages read the store from memory or from its file. Astro writes all content into the bundle
 * that renders them, which is bundled, written and read again for each changed word.
 */
export const contentStore = (): Plugin => ({
  name: 'content-store',
  apply: 'build',
  transform: {
    filter: { id: /^\0astro:data-layer-content$/ },
    handler: () => {
      const paths = JSON.stringify(fileURLToPath(new URL('./paths.ts', import.meta.url)));
      // Whose content it is stands in no bundle: the next build may render another's with it.
      const code = `import { readFileSync } from 'node:fs';
import { cacheFolder } from ${paths};
const stored = () => JSON.parse(readFileSync(cacheFolder() + '/${storeFile}', 'utf8'));
export default globalThis.${globalName} ?? stored();`;
      return { code, map: { mappings: '' } };
    },
  },
});

type Entry = Parameters<LoaderContext['store']['set']>[0];
type Entries = Map<string, Entry>;
/** By the name of a collection; Astro keeps notes of its own beside them. */
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
  const store = readStore(cache);
  const { collections } = (await import('../collections.ts')) as unknown as {
    collections: Record<string, Collection>;
  };
  const { h64ToString } = await xxhash();
  for (const [name, collection] of Object.entries(collections)) {
    const entries: Entries = store.get(name) ?? new Map();
    store.set(name, entries);
    await load(collection, entries, h64ToString);
  }
  const sorted = inOrder(store);
  Object.assign(globalThis, { [globalName]: sorted });
  return () => writeFileSync(path.join(cache, ownFile), serialize(sorted));
}

/** The order that Astro writes, so that pages list things alike whoever read them. */
function inOrder(store: Store): Store {
  const sort = <V>(map: Map<string, V>): Map<string, V> =>
    new Map([...map].toSorted(([a], [b]) => a.localeCompare(b)));
  return sort(new Map([...store].map(([name, entries]) => [name, sort(entries)])));
}

function readStore(cache: string): Store {
  const readers = [
    () => deserialize(readFileSync(path.join(cache, ownFile))) as Store,
    () => devalue.parse(readFileSync(path.join(cache, storeFile), 'utf8')) as Store,
  ];
  for (const read of readers) {
    try {
      return read();
    } catch {
      // There is none yet, it was cut short, or another Node wrote it.
    }
  }
  return new Map();
}

/** Leaves the store to Astro, whose file will be the newer one. */
export const leaveContentStore = (cache: string): void =>
  rmSync(path.join(cache, ownFile), { force: true });

async function load(
  { loader, schema }: Collection,
  entries: Entries,
  digest: (text: string) => string,
): Promise<void> {
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
    generateDigest: (data: unknown) => digest(String(data)),
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
