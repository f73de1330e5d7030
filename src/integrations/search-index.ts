/** Builds the search: one Pagefind bundle for each language, in `dist/search/<language>/`. */
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { locales, localize } from '../i18n/locales.ts';
import type { Locale } from '../i18n/locales.ts';
import type { LanguageJob, LanguageOrder, LanguageOutcome } from '../search/build/language.ts';
import type { Term } from '../schemas/term.ts';
import { codeDigest, countUnchanged, stampFile } from '../search/build/stamp.ts';
import { toSynonyms } from '../search/build/synonyms.ts';
import type { PageFile } from './files.ts';
import { searchFolder } from './paths.ts';

/**
 * How many occurrences of words a part of the index holds. A search loads the part that its word is
 * in: with Pagefind's own 20,000 that is 27 kB of the 120 that the first result may cost, and with
 * 8,000 some pairs of words cost 126. Far smaller parts would find fewer longer words while a reader is
 * still typing the beginning.
 */
const chunkSize = 5_000;

/**
 * Makes the search of a site.
 * @param dist folder of the site
 * @param cacheDir for what tells the next build which languages did not change
 * @param terms reads the termbase: pages are found by other names of what they are about
 */
export function searchBuilder({
  dist,
  cacheDir,
  terms,
}: {
  dist: string;
  cacheDir: string;
  terms: () => readonly Term[];
}): {
  /** Reads pages of the last build, of which most will stay, while others are still being made. */
  readAhead: (changed: readonly Locale[]) => void;
  /** Reads the pages of a language that are there, while its others are being rendered. */
  readEarly: (locale: Locale) => void;
  /** Makes the index of a language whose pages seem to be there; `build` sees whether they were. */
  buildEarly: (locale: Locale) => void;
  /**
   * Indexes every page that has `data-pagefind-body`; leaves a language whose pages did not change.
   * @param pages all of the site
   * @throws when a language has no pages, or Pagefind did not index all of them
   */
  build: (pages: readonly PageFile[]) => Promise<{ pages: Record<Locale, number> }>;
} {
  const cache = join(cacheDir, 'search');
  mkdirSync(cache, { recursive: true });
  const threads = new Map<Locale, Worker>();
  let known: readonly Term[] | undefined;
  const knownTerms = (): readonly Term[] => (known ??= terms());
  const jobOf = (locale: Locale): LanguageJob => {
    const synonyms = toSynonyms(knownTerms(), locale);
    const code = codeDigest(synonyms, chunkSize);
    return { locale, code, synonyms, dist, output: join(dist, searchFolder, locale), cache };
  };
  const threadOf = (locale: Locale): Worker => {
    const thread = threads.get(locale) ?? startThread(jobOf(locale));
    threads.set(locale, thread);
    return thread;
  };
  const outcomeFor = (locale: Locale, pages: readonly PageFile[]): Promise<LanguageOutcome> => {
    const { code, output } = jobOf(locale);
    const isLeft = !threads.has(locale) && existsSync(output);
    const count = isLeft ? countUnchanged(stampFile(cache, locale), code, pages) : undefined;
    if (count !== undefined) return Promise.resolve({ locale, count });
    return outcomeOf(threadOf(locale), locale, pages);
  };
  const order = (locale: Locale, what: LanguageOrder): void => {
    const thread = threadOf(locale);
    // A build that fails meanwhile must not wait for it.
    thread.unref();
    thread.postMessage(what);
  };
  return {
    readAhead: (changed) => {
      try {
        for (const locale of changed) order(locale, 'ahead');
      } catch {
        // What is wrong with the termbase is for the check to say.
      }
    },
    readEarly: (locale) => order(locale, 'read'),
    buildEarly: (locale) => order(locale, 'early'),
    async build(built) {
      const outcomes = await Promise.all(
        locales.map((locale) => {
          const own = built.filter(({ url }) => url.startsWith(`/${locale}/`));
          return outcomeFor(locale, own);
        }),
      );
      const problems = outcomes.flatMap(({ problem }) => problem ?? []);
      if (problems.length > 0) throw new Error(problems.join('\n'));
      const pages = localize(() => 0);
      for (const { locale, count } of outcomes) pages[locale] = count;
      return { pages };
    },
  };
}

/** A thread for each language, because one Pagefind process works on one thing at a time. */
function startThread(job: LanguageJob): Worker {
  return new Worker(new URL('../search/build/language.ts', import.meta.url), {
    workerData: job,
    // Most of what it makes of a page is soon forgotten; three of them must not fill the memory.
    resourceLimits: { maxYoungGenerationSizeMb: 64 },
    env: { ...process.env, PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE: String(chunkSize) },
  });
}

function outcomeOf(
  thread: Worker,
  locale: Locale,
  pages: readonly PageFile[],
): Promise<LanguageOutcome> {
  return new Promise((resolve, reject) => {
    thread.once('message', resolve);
    thread.once('error', reject);
    thread.once('exit', (code) =>
      reject(new Error(`Search: the thread for "${locale}" ended with ${code}.`)),
    );
    thread.ref();
    thread.postMessage(pages satisfies LanguageOrder);
  });
}
