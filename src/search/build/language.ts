/** Runs in a thread of its own: indexes one language, or takes it from the cache. */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { findPackageJSON } from 'node:module';
import { join, sep } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import type { Locale } from '../../i18n/locales.ts';
import { readPage } from './page.ts';
import { prepareLanguage, shortKey } from './prepare.ts';
import type { PreparedLanguage } from './prepare.ts';
import type { Synonym } from './synonyms.ts';

export interface LanguageJob {
  locale: Locale;
  synonyms: Synonym[];
  /** Folder of the built site. */
  dist: string;
  cache: string;
}

export interface LanguageOutcome {
  locale: Locale;
  /** How many pages can be found. */
  count: number;
  problem?: string;
}

/** Stock interfaces, the worker (the client searches on the main thread) and wasm without stemming. */
const unusedFiles =
  /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\b|^wasm\.unknown\.pagefind$/;

const batchSize = 100;

/** What decides how pages become an index; when it changes, no cache is valid. */
const sources = [
  'language.ts',
  'page.ts',
  'prepare.ts',
  'synonyms.ts',
  '../compounds.ts',
  '../fold.ts',
  '../seam.ts',
];

/**
 * Of the pages as they are built. Most are left alone by the build (ADR 6): those have the size and
 * time that they had, and need not be read to know that they did not change.
 */
async function fingerprint(
  files: readonly BuiltPage[],
  synonyms: readonly Synonym[],
  former: Stamp['pages'],
): Promise<Pick<Stamp, 'fingerprint' | 'pages'>> {
  const hash = createHash('sha256').update(JSON.stringify(synonyms));
  for (const source of sources) hash.update(await readFile(new URL(source, import.meta.url)));
  const pagefindPackage = findPackageJSON('pagefind', import.meta.url);
  if (pagefindPackage === undefined) throw new Error('Pagefind is not installed.');
  hash.update(await readFile(pagefindPackage));
  hash.update(process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] ?? '');
  const pages: Stamp['pages'] = {};
  for (const { url, file, size, mtimeMs } of files) {
    const known = former[url];
    const isKnown = known?.size === size && known.mtimeMs === mtimeMs;
    const digest = isKnown
      ? known.digest
      : createHash('sha256').update(readFileSync(file)).digest('base64url');
    pages[url] = { size, mtimeMs, digest };
    hash.update(`${url} ${digest}\n`);
  }
  return { fingerprint: hash.digest('hex'), pages };
}

interface BuiltPage {
  url: string;
  file: string;
  size: number;
  mtimeMs: number;
}

/** The pages below a language, in an order that is the same on every machine. */
function listBuiltPages(dist: string, locale: Locale): BuiltPage[] {
  const folder = join(dist, locale);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => name === 'index.html' || name.endsWith(`${sep}index.html`))
    .map((name) => {
      const file = join(folder, name);
      const { size, mtimeMs } = statSync(file);
      const url = `/${locale}/${name.slice(0, -'index.html'.length).split(sep).join('/')}`;
      return { url, file, size, mtimeMs };
    })
    .sort((a, b) => (a.url < b.url ? -1 : 1));
}

async function buildLanguage({ locale, synonyms, dist, cache }: LanguageJob): Promise<number> {
  const sorted = listBuiltPages(dist, locale);
  const cached = join(cache, locale);
  const stamp = join(cache, `${locale}.hash`);
  const former = await readStamp(stamp);
  const current = await fingerprint(sorted, synonyms, former?.pages ?? {});
  let count = former?.count ?? 0;
  if (former?.fingerprint !== current.fingerprint) {
    const pages = sorted.map(({ url, file }) => readPage(readFileSync(file, 'utf8'), url, locale));
    count = pages.filter(({ page }) => page !== undefined).length;
    if (count === 0) throw new Error(`no page has <main data-pagefind-body> in ${dist}.`);

    // The stamp goes first and comes back last: a run that breaks off never leaves a wrong cache.
    await rm(stamp, { force: true });
    const fresh = `${cached}.new`;
    await rm(fresh, { recursive: true, force: true });
    await indexLanguage(locale, prepareLanguage(locale, pages, synonyms), fresh);
    await rm(cached, { recursive: true, force: true });
    await rename(fresh, cached);
  }
  await writeFile(stamp, JSON.stringify({ ...current, count } satisfies Stamp));
  const output = join(dist, 'search', locale);
  if (former?.fingerprint === current.fingerprint && existsSync(output)) return count;
  await rm(output, { recursive: true, force: true });
  await mkdir(output, { recursive: true });
  // Over ten times as fast as the asynchronous copy, and this thread has nothing else to do.
  cpSync(cached, output, { recursive: true });
  return count;
}

/** What the cache of a language was made from, and how many pages are in it. */
interface Stamp {
  fingerprint: string;
  pages: Record<string, { size: number; mtimeMs: number; digest: string }>;
  count: number;
}

async function readStamp(file: string): Promise<Stamp | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Stamp;
  } catch {
    return undefined;
  }
}

async function indexLanguage(
  locale: Locale,
  { pages, labels, words }: PreparedLanguage,
  output: string,
): Promise<void> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: locale });
  if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  const problems: string[] = [];
  try {
    // In batches: all at once, every page would wait in memory a second and third time.
    for (let from = 0; from < pages.length; from += batchSize) {
      await Promise.all(
        pages.slice(from, from + batchSize).map(async ({ url, html }) => {
          const added = await index.addHTMLFile({ url, content: html });
          problems.push(...added.errors.map((error) => `${url}: ${error}`));
        }),
      );
    }
    problems.push(...(await index.writeFiles({ outputPath: output })).errors);
  } finally {
    await pagefind.close();
  }
  if (problems.length > 0) throw new Error(`Pagefind reports:\n${problems.join('\n')}`);

  const entry = JSON.parse(await readFile(join(output, 'pagefind-entry.json'), 'utf8')) as {
    languages: Record<string, { page_count: number }>;
  };
  const indexed = entry.languages[locale]?.page_count ?? 0;
  if (indexed !== pages.length) {
    throw new Error(`Pagefind indexed ${indexed} pages, but was handed ${pages.length}.`);
  }

  for (const file of await readdir(output)) {
    if (unusedFiles.test(file)) await rm(join(output, file));
  }
  const keys = await readKeys(output, new Map(pages.map(({ url, key }) => [url, key])));
  await Promise.all([
    writeFile(join(output, 'labels.json'), JSON.stringify(labels)),
    writeFile(join(output, 'words.json'), JSON.stringify(words)),
    writeFile(join(output, 'keys.json'), JSON.stringify(keys)),
  ]);
}

/**
 * Maps Pagefind's id of each page to a short form of its key, so that the client can tell which
 * results of two languages are the same item without loading any of them.
 */
async function readKeys(
  output: string,
  keyOf: ReadonlyMap<string, string>,
): Promise<Record<string, string>> {
  const folder = join(output, 'fragment');
  const keys: Record<string, string> = {};
  for (const file of (await readdir(folder)).sort()) {
    // Twelve bytes of signature, then JSON.
    const fragment = gunzipSync(await readFile(join(folder, file))).subarray(12);
    const { url } = JSON.parse(fragment.toString('utf8')) as { url: string };
    const key = keyOf.get(url);
    if (key === undefined) throw new Error(`Pagefind made ${file} of an unknown page ${url}.`);
    keys[file.replace(/\.pf_fragment$/, '')] = shortKey(key);
  }
  return keys;
}

const job = workerData as LanguageJob;
let outcome: LanguageOutcome;
try {
  outcome = { locale: job.locale, count: await buildLanguage(job) };
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  outcome = {
    locale: job.locale,
    count: 0,
    problem: `Search, language "${job.locale}": ${message}`,
  };
}
parentPort?.postMessage(outcome);
