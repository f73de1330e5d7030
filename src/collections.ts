/** Joins the content folder to the schemas. */
import { createHash } from 'node:crypto';
import { existsSync, globSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { defineCollection } from 'astro/content/config';
import type { Loader } from 'astro/loaders';
import type { z } from 'astro/zod';
import { parseFile, parserVersion } from './editorial/parse.ts';
import { goneSchema } from './editorial/addresses.ts';
import { contentFolder, goneFile, languageFiles } from './editorial/read.ts';
import { madeFromSchema, translationsFile, type MadeFrom } from './editorial/translations.ts';
import { readYaml } from './editorial/front-matter.ts';
import { locales } from './i18n/locales.ts';
import { parsedText } from './integrations/checking.ts';
import { listFiles } from './integrations/files.ts';
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
 * The texts of a collection, by `key/language`. Unlike Astro's `glob` it leaves a file alone that has
 * the size and time that it had, and takes an `.mdx` file for front matter and text, nothing to bundle:
 * otherwise Vite builds a module for every story in every build, which is most of the time that a
 * rebuild takes. `src/queries/body.ts` compiles just the texts that are rendered.
 */
function items(name: string): Loader {
  const base = path.join(folder, name);
  // What begins with `_` is nobody's.
  const idOf = (file: string): string | undefined => {
    const [key = '', name = '', ...deeper] = file.split(path.sep);
    const locale = locales[languageFiles.indexOf(name)];
    return locale && deeper.length === 0 && !key.startsWith('_') ? `${key}/${locale}` : undefined;
  };
  return {
    name: 'items',
    load: async ({ store, parseData, generateDigest, watcher, logger }) => {
      const gone = new Set(store.keys());
      const isFirst = gone.size === 0;
      const read = async (id: string, file: string): Promise<void> => {
        const place = path.join(base, file);
        const { size, mtimeMs, ctimeMs } = statSync(place);
        const stamp = `${size} ${mtimeMs} ${ctimeMs} ${version}`;
        const known = store.get(id);
        // It may be a draft that a preview showed.
        const isKnown = known !== undefined && !isLeftOut(known.data, place);
        if (isKnown && known.digest === stamp) return;
        const source = readFileSync(place, 'utf8');
        const contents = generateDigest(`${version}${source}`);
        // Touched or checked out again, and nothing else.
        if (isKnown && known.rendered?.metadata?.contents === contents) {
          store.set({ ...known, digest: stamp });
          return;
        }
        // In a first build everything is new, and the check takes it apart anyway.
        const { data, text } = isFirst ? await parsedText(source) : parseFile(source);
        // A draft may be half finished: it is neither judged nor kept.
        if (isLeftOut(data, place)) return store.delete(id);
        const parsed = await parseData({ id, data, filePath: place });
        // As one string: a store of thousands of entries is read and written value by value.
        const item = JSON.stringify({ data: parsed, body: text });
        store.set({
          id,
          data: { draft: parsed.draft === true },
          filePath: path.relative('.', place).replaceAll('\\', '/'),
          digest: stamp,
          rendered: { html: '', metadata: { item, contents } },
        });
      };
      for (const file of existsSync(base) ? listFiles(base) : []) {
        const id = idOf(file);
        if (id === undefined) continue;
        gone.delete(id);
        await read(id, file);
      }
      for (const id of gone) store.delete(id);
      watcher?.add(base);
      for (const event of ['add', 'change', 'unlink'] as const) {
        watcher?.on(event, (place) => {
          const file = path.relative(base, place);
          const id = idOf(file);
          if (id === undefined) return;
          if (event === 'unlink') store.delete(id);
          else read(id, file).catch((error) => logger.error(`${place}: ${String(error)}`));
        });
      }
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
      load: async ({ store, parseData, generateDigest, watcher }) => {
        const file = path.join(folder, name);
        const read = async (): Promise<void> => {
          // A file that need not be there is an empty one; the check knows which must.
          const source = await readFile(file, 'utf8').catch(() => '');
          const digest = generateDigest(`${version}${source}`);
          const [known] = store.keys();
          if (known !== undefined && store.get(known)?.digest === digest) return;
          const entries = (readYaml(source) ?? {}) as RegisterEntries;
          store.clear();
          for (const [place, [id, typed]] of Object.entries(entries).entries()) {
            const data = await parseData({ id, data: typed });
            store.set({ id, data, digest, rendered: { html: '', metadata: { place } } });
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
