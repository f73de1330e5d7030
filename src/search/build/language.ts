/** Runs in a thread of its own: indexes one language, or leaves it as it is. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { flushCompileCache } from 'node:module';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import * as pagefind from 'pagefind';
import { readMemory, writeMemory } from '../../editorial/memory.ts';
import type { Locale } from '../../i18n/locales.ts';
import { listFiles, pageFiles } from '../../integrations/files.ts';
import type { PageFile } from '../../integrations/files.ts';
import { writeIndex } from './index-folder.ts';
import { readPage } from './page.ts';
import { languagePreparer } from './prepare.ts';
import type { PreparedLanguage, SearchableText } from './prepare.ts';
import { digestOf, fingerprint, stampFile, type Stamp } from './stamp.ts';
import type { Synonym } from './synonyms.ts';

export interface LanguageJob {
  locale: Locale;
  /** What `codeDigest` says. */
  code: string;
  synonyms: Synonym[];
  /** Folder of the built site. */
  dist: string;
  /** Folder of its index. */
  output: string;
  cache: string;
}

/**
 * `ahead`: read what there is, most of it will stay, and begin its index; `read`: read what there is;
 * `early`: its pages seem to be there, make its index; its pages: the site is there, see that the index
 * is right, and say so.
 */
export type LanguageOrder = 'ahead' | 'read' | 'early' | readonly PageFile[];

export interface LanguageOutcome {
  locale: Locale;
  /** How many pages can be found. */
  count: number;
  problem?: string;
}

const batchSize = 100;

const { locale, code, synonyms, dist, output, cache } = workerData as LanguageJob;
const prepare = languagePreparer(locale, synonyms);

/** In an order that is the same on every machine. */
const inOrder = (pages: readonly PageFile[]): PageFile[] =>
  pages.filter(({ url }) => url.endsWith('/')).sort((a, b) => (a.url < b.url ? -1 : 1));

/** Those of the language that are there now. */
const listPages = (): PageFile[] =>
  pageFiles(
    dist,
    listFiles(dist, (top) => top === locale),
  );

/** What was read of a page, as long as its file stays as it is. */
type ReadFile = Stamp['pages'][string] & { text: SearchableText };

interface SavedTexts {
  code: string;
  pages: [url: string, page: ReadFile][];
}

const textsFile = join(cache, `${locale}-texts.bin`);
const saved = readMemory<SavedTexts>(textsFile);

/** Pages that were read, by address; what an earlier build read of them is as good. */
const texts = new Map(saved?.code === code ? saved.pages : []);

/** How many of them this build read. */
let news = 0;

const prepareBuilt = (files: readonly PageFile[]): PreparedLanguage =>
  prepare.language(readTexts(files));

function readTexts(files: readonly PageFile[]): SearchableText[] {
  return files.map(({ url, file, size, mtimeMs }) => {
    const known = texts.get(url);
    if (known?.size === size && known.mtimeMs === mtimeMs) return known.text;
    const html = readFileSync(file);
    const text = prepare.page(readPage(html.toString(), url, locale));
    texts.set(url, { size, mtimeMs, digest: digestOf(html), text });
    news += 1;
    return text;
  });
}

/** The index of the pages as they were when the build began. */
let ahead: Promise<OpenIndex | undefined> | undefined;

/** Reads and hands over what is there while pages are still being rendered. */
async function indexAhead(): Promise<OpenIndex | undefined> {
  const { pages } = prepareBuilt(inOrder(listPages()));
  return pages.length > 0 ? addPages(pages) : undefined;
}

/**
 * @param pages of the language
 * @returns how many can be found
 */
async function buildLanguage(pages: readonly PageFile[]): Promise<number> {
  const begun = await ahead?.catch(() => undefined);
  ahead = undefined;
  const built = inOrder(pages);
  const stamp = stampFile(cache, locale);
  const former = existsSync(output) ? readMemory<Stamp>(stamp) : undefined;
  // Without a former index every page is read in any case.
  const fresh = former ? undefined : prepareBuilt(built);
  const known = { ...former?.pages, ...Object.fromEntries(texts) };
  const current = fingerprint(code, built, known);
  if (former?.fingerprint === current.fingerprint) {
    // The same pages, written again: the next build need not read them to know.
    writeMemory(stamp, { ...former, ...current } satisfies Stamp);
    return former.count;
  }
  const prepared = fresh ?? prepareBuilt(built);
  const count = prepared.pages.length;
  if (count === 0) throw new Error(`no page has <main data-pagefind-body> in ${dist}.`);
  // Pages may have changed in what nobody searches.
  const handed = handedDigest(prepared);
  let files = former?.files;
  if (!files || former?.handed !== handed) {
    // The stamp goes first and comes back last: a run that breaks off never leaves a wrong index.
    await rm(stamp, { force: true });
    const isBegun = begun !== undefined && isSameSet(begun, prepared.pages);
    const { index } = await addPages(prepared.pages, isBegun ? begun : undefined);
    const place = { folder: output, locale };
    files = await writeIndex(index, prepared, place, former?.code === code ? files : undefined);
  }
  await pagefind.close();
  writeMemory(stamp, { ...current, code, handed, files, count } satisfies Stamp);
  for (const url of texts.keys()) if (!current.pages[url]) texts.delete(url);
  return count;
}

function handedDigest({ pages, ...more }: PreparedLanguage): string {
  const hash = createHash('sha256').update(`${code} ${JSON.stringify(more)}`);
  for (const { url, key, html } of pages) hash.update(`\n${url} ${key}\n`).update(html);
  return hash.digest('base64url');
}

/** An index in Pagefind's memory, and what it was handed for each page. */
interface OpenIndex {
  index: pagefind.PagefindIndex;
  pages: Map<string, string>;
}

async function openIndex(): Promise<OpenIndex> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: locale });
  if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  return { index, pages: new Map() };
}

/**
 * Hands pages to an index. One that Pagefind knows already takes the former one's place, so that
 * the index is the same as if it had come at once.
 */
async function addPages(pages: PreparedLanguage['pages'], begun?: OpenIndex): Promise<OpenIndex> {
  const open = begun ?? (await openIndex());
  const further = pages.filter(({ url, html }) => open.pages.get(url) !== html);
  // In batches: all at once, every page would wait in memory a second and third time.
  for (let from = 0; from < further.length; from += batchSize) {
    await Promise.all(
      further.slice(from, from + batchSize).map(async ({ url, html }) => {
        open.pages.set(url, html);
        const { errors } = await open.index.addHTMLFile({ url, content: html });
        if (errors.length > 0) throw new Error(`Pagefind reports of ${url}: ${errors.join('; ')}`);
      }),
    );
  }
  return open;
}

/** Pagefind numbers pages in the order they come in, and forgets none. */
const isSameSet = (open: OpenIndex, pages: PreparedLanguage['pages']): boolean =>
  open.pages.size === pages.length &&
  [...open.pages.keys()].every((url, at) => pages[at]?.url === url);

async function build(pages: readonly PageFile[]): Promise<void> {
  const say = (outcome: Omit<LanguageOutcome, 'locale'>): void =>
    parentPort?.postMessage({ locale, ...outcome } satisfies LanguageOutcome);
  try {
    const count = await buildLanguage(pages);
    // To write all of them takes longer than to read a few again.
    if (news * 50 > texts.size) {
      writeMemory(textsFile, { code, pages: [...texts] } satisfies SavedTexts);
    }
    say({ count });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    say({ count: 0, problem: `Search, language "${locale}": ${message}` });
  }
}

// The threads of the other languages, which begin later, need not compile it all again.
flushCompileCache();

// What goes wrong early is said when the index is asked for, and tried again.
let early: Promise<unknown> = Promise.resolve();
parentPort?.on('message', (order: LanguageOrder) => {
  if (order === 'ahead') {
    ahead = indexAhead();
    ahead.catch(() => undefined);
  } else if (order === 'read') {
    early = early.then(() => void readTexts(inOrder(listPages()))).catch(() => undefined);
  } else if (order === 'early') {
    early = early.then(() => buildLanguage(listPages())).catch(() => undefined);
  } else {
    void early.then(() => build(order)).then(() => parentPort?.close());
  }
});
