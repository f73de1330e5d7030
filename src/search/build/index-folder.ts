/** The folder of a language's index: what Pagefind writes, made smaller, and what our client reads beside it. */
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PagefindIndex } from 'pagefind';
import type { Locale } from '../../i18n/locales.ts';
import { shortenFrequent, type KnownParts } from './frequent.ts';
import { keepNamed, readMetadata, readUrl, removeOthers } from './index-files.ts';
import { shortKey, type PreparedLanguage } from './prepare.ts';
import { minifyScript } from './script.ts';

/** What is known of the files of an index, so that the next one need not look into those that stay. */
export interface KnownFiles {
  parts: KnownParts;
  /** Address of the page that a fragment is of. */
  fragments: Record<string, string>;
}

/** Stock interfaces, the worker (the client searches on the main thread) and wasm without stemming. */
const unusedFiles =
  /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\b|^wasm\.unknown\.pagefind$/;

interface Place {
  folder: string;
  locale: Locale;
}

/**
 * Writes the index of a language.
 * @param index with all its pages
 * @param prepared what Pagefind was handed
 * @param former of the index that lies whole in the folder, made by the same code; its files stay
 *   where they are still right, as if they were written now
 * @throws when Pagefind did not index all pages, or writes what is not known here
 */
export async function writeIndex(
  index: PagefindIndex,
  prepared: PreparedLanguage,
  place: Place,
  former: KnownFiles | undefined,
): Promise<KnownFiles> {
  if (former) {
    try {
      return await write(index, prepared, place, former);
    } catch {
      // Pagefind's names are short: once in a long while what is there is not what is meant. Whatever
      // else it is will be said below.
    }
  }
  await rm(place.folder, { recursive: true, force: true });
  return write(index, prepared, place, { parts: {}, fragments: {} });
}

async function write(
  index: PagefindIndex,
  { pages, labels, words }: PreparedLanguage,
  { folder, locale }: Place,
  known: KnownFiles,
): Promise<KnownFiles> {
  await mkdir(folder, { recursive: true });
  // The published site has them under a second name: they must not be written to.
  await keepNamed(folder);
  const { errors } = await index.writeFiles({ outputPath: folder });
  if (errors.length > 0) throw new Error(`Pagefind reports:\n${errors.join('\n')}`);

  const opened = await readMetadata(folder, locale);
  const { metadata, count } = opened;
  if (count !== pages.length) {
    throw new Error(`Pagefind indexed ${count} pages, but was handed ${pages.length}.`);
  }
  const fragments: KnownFiles['fragments'] = {};
  for (const [name] of metadata[1]) {
    fragments[name] = known.fragments[name] ?? (await readUrl(folder, name));
  }
  const keys = keysOf(fragments, pages);
  const partSize = Number(process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE']);
  const parts = await shortenFrequent(folder, locale, opened, partSize, known.parts);
  await removeOthers(folder, metadata);
  await minifyScript(folder);
  for (const file of await readdir(folder)) {
    if (unusedFiles.test(file)) await rm(join(folder, file));
  }
  await Promise.all([
    writeFile(join(folder, 'labels.json'), JSON.stringify(labels)),
    writeFile(join(folder, 'words.json'), JSON.stringify(words)),
    writeFile(join(folder, 'keys.json'), JSON.stringify(keys)),
  ]);
  return { parts, fragments };
}

/**
 * Maps Pagefind's id of each page to a short form of its key, so that the client can tell which
 * results of two languages are the same item without loading any of them.
 * @throws when not every page has exactly one fragment
 */
function keysOf(
  fragments: KnownFiles['fragments'],
  pages: PreparedLanguage['pages'],
): Record<string, string> {
  const keys = new Map(pages.map(({ url, key }) => [url, key]));
  const found: Record<string, string> = {};
  for (const [name, url] of Object.entries(fragments).toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const key = keys.get(url);
    if (key === undefined) throw new Error(`Pagefind made ${name} of an unknown page ${url}.`);
    keys.delete(url);
    found[name] = shortKey(key);
  }
  if (keys.size > 0) throw new Error(`Pagefind made nothing of ${[...keys.keys()].join(', ')}.`);
  return found;
}
