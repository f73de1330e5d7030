/** Builds the search: one Pagefind bundle for each language, in `dist/search/<language>/`. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { locales, localize } from '../i18n/locales.ts';
import type { Locale } from '../i18n/locales.ts';
import type { LanguageJob, LanguageOutcome } from '../search/build/language.ts';
import type { Term } from '../schemas/term.ts';
import { toSynonyms } from '../search/build/synonyms.ts';

/**
 * How many occurrences of words a part of the index holds. A search loads the part that its word is
 * in: with Pagefind's own 20,000 that is 27 kB of the 120 that the first result may cost. Far
 * smaller parts would find fewer longer words while a reader is still typing the beginning.
 */
const chunkSize = 8_000;

/**
 * Indexes every page of `dist` that has `data-pagefind-body`. A language whose pages did not change
 * since the last run comes from `cacheDir`.
 * @param terms the termbase: pages are found by other names of what they are about
 * @throws when a language has no pages, or Pagefind did not index all of them
 */
export async function buildSearchIndex({
  dist,
  cacheDir,
  terms,
}: {
  dist: string;
  cacheDir: string;
  terms: readonly Term[];
}): Promise<{ pages: Record<Locale, number> }> {
  const cache = join(cacheDir, 'search');
  await mkdir(cache, { recursive: true });
  const outcomes = await Promise.all(
    locales.map((locale) =>
      runLanguage({ locale, synonyms: toSynonyms(terms, locale), dist, cache }),
    ),
  );
  const problems = outcomes.flatMap(({ problem }) => problem ?? []);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const pages = localize(() => 0);
  for (const { locale, count } of outcomes) pages[locale] = count;
  return { pages };
}

/** A thread for each language, because one Pagefind process works on one thing at a time. */
function runLanguage(job: LanguageJob): Promise<LanguageOutcome> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('../search/build/language.ts', import.meta.url), {
      workerData: job,
      env: { ...process.env, PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE: String(chunkSize) },
    });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) =>
      reject(new Error(`Search: the thread for "${job.locale}" ended with ${code}.`)),
    );
  });
}
