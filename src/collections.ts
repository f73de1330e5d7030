/** Joins the content folder to the schemas. */
import { createHash } from 'node:crypto';
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { defineCollection } from 'astro/content/config';
import { glob } from 'astro/loaders';
import type { z } from 'astro/zod';
import { parserVersion } from './editorial/parse.ts';
import { goneSchema } from './editorial/addresses.ts';
import { contentFolder, goneFile } from './editorial/read.ts';
import { madeFromSchema, translationsFile, type MadeFrom } from './editorial/translations.ts';
import { readYaml } from './editorial/front-matter.ts';
import { parsedText, type ParsedText } from './integrations/checking.ts';
import { previewedStates } from './integrations/paths.ts';
import { unfinishedFiles } from './integrations/unfinished.ts';
import { chartSchema } from './schemas/chart.ts';
import { factSchema } from './schemas/fact.ts';
import { collectionNames, schemas } from './schemas/index.ts';

const folder = contentFolder();
/** What is kept of a text depends on the code that reads and judges it, too. */
const version = ['src/collections.ts', ...globSync('src/schemas/*.ts').toSorted()]
  .reduce(
    (hash, file) => hash.update(readFileSync(file)),
    createHash('sha256').update(parserVersion()),
  )
  .digest('base64url');
const unfinished = previewedStates().includes('draft') ? unfinishedFiles() : undefined;
/** Drafts are kept for a preview alone, and only those that can be shown. */
const isLeftOut = (data: Record<string, unknown>, file: string | undefined): boolean =>
  data.draft === true && (!unfinished || unfinished.has(path.relative('.', file ?? '')));

/**
 * Astro's `glob`, with one difference: it is told that an `.mdx` file is front matter and text, and
 * nothing to bundle. Otherwise Vite builds a module for every story in every build, which is most
 * of the time that a rebuild takes; `src/queries/body.ts` compiles just the texts that are rendered.
 */
function items(name: string): ReturnType<typeof glob> {
  const loader = glob({
    pattern: ['*/index.*.mdx', '!_*/**'],
    base: path.join(folder, name),
    // From the path, never from the front matter: two languages may share a slug.
    generateId: ({ entry }) => entry.replace(/\/index\.([a-z]+)\.mdx$/, '/$1'),
  });
  // Asked of every file in every build, so that it must not take the file apart.
  const mdx = {
    extensions: ['.mdx'],
    getEntryInfo: ({ contents }: { contents: string }) => ({
      data: { contents },
      body: '',
      slug: '',
      rawData: '',
    }),
  };
  // What a text refers to, until it is stored with its entry.
  const texts = new Map<string, ParsedText['text']>();
  return {
    ...loader,
    load: async (context) => {
      // A kept entry whose file did not change is not asked again, though what it needs may be gone.
      for (const [id, { data, filePath }] of context.store.entries()) {
        if (isLeftOut(data, filePath)) context.store.delete(id);
      }
      await loader.load({
        ...context,
        // Not in the public type of the context, though every loader of Astro's own reads it.
        ...{ entryTypes: new Map([['.mdx', mdx]]) },
        generateDigest: (data) => context.generateDigest(`${version}${String(data)}`),
        parseData: async (entry) => {
          const { data, text } = await parsedText(String(entry.data.contents));
          texts.set(entry.id, text);
          // A draft may be half finished: it is neither judged nor kept.
          const isKept = !isLeftOut(data, entry.filePath);
          const parsed = isKept ? await context.parseData({ ...entry, data }) : data;
          return parsed as typeof entry.data;
        },
        store: {
          ...context.store,
          set: (entry) => {
            if (isLeftOut(entry.data, entry.filePath)) {
              context.store.delete(entry.id);
              return false;
            }
            // As one string: a store of thousands of entries is read and written value by value.
            const item = JSON.stringify({ data: entry.data, body: texts.get(entry.id) });
            texts.delete(entry.id);
            return context.store.set({
              ...entry,
              data: { draft: entry.data.draft === true },
              rendered: { html: '', metadata: { item } },
            });
          },
        },
      });
    },
  };
}

const item = <K extends keyof typeof collectionNames>(kind: K) =>
  defineCollection({ loader: items(collectionNames[kind]), schema: schemas[kind] });

/** What each item's translations were made from, by `stories/key`. */
async function madeFrom(): Promise<Record<string, MadeFrom>> {
  const names = Object.values(collectionNames)
    .filter((name) => existsSync(path.join(folder, name)))
    .flatMap((name) => readdirSync(path.join(folder, name)).map((key) => path.join(name, key)))
    .map((item) => path.join(item, translationsFile))
    .filter((name) => existsSync(path.join(folder, name)))
    .toSorted();
  const read = async (name: string): Promise<[string, MadeFrom]> => {
    const { source, translations } = JSON.parse(
      await readFile(path.join(folder, name), 'utf8'),
    ) as MadeFrom;
    return [path.dirname(name).replaceAll('\\', '/'), { source, translations }];
  };
  return Object.fromEntries(await Promise.all(names.map(read)));
}

/** A file of entries by id. They keep their order in the file, which the store alone would lose. */
const register = <S extends z.ZodType>(name: string, schema: S) =>
  defineCollection({
    loader: {
      name,
      load: async ({ store, parseData, watcher }) => {
        const file = path.join(folder, name);
        const read = async (): Promise<void> => {
          // A file that need not be there is an empty one; the check knows which must.
          const source = await readFile(file, 'utf8').catch(() => '');
          const entries = (readYaml(source) ?? {}) as RegisterEntries;
          store.clear();
          for (const [place, [id, typed]] of Object.entries(entries).entries()) {
            const data = await parseData({ id, data: typed });
            store.set({ id, data, rendered: { html: '', metadata: { place } } });
          }
        };
        watcher?.add(file);
        watcher?.on('change', (changed) => (changed === file ? void read() : undefined));
        await read();
      },
    },
    schema,
  });
type RegisterEntries = Record<string, Record<string, unknown>>;

export const collections = {
  stories: item('story'),
  portfolios: item('portfolio'),
  locations: item('location'),
  campaigns: item('campaign'),
  projects: item('project'),
  partners: item('partner'),
  pages: item('page'),
  translations: defineCollection({ loader: madeFrom, schema: madeFromSchema }),
  facts: register('facts.yaml', factSchema),
  charts: register('charts.yaml', chartSchema),
  gone: register(goneFile, goneSchema),
};
