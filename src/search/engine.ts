/** The seam to Pagefind: the only file of the client that knows its API. */
import { locales } from '../i18n/locales.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Labels } from './build/prepare.ts';
import { didYouMean } from './did-you-mean.ts';
import { cutExcerpt, findExcerpt, formsMeant, markWords } from './excerpt.ts';
import type { Piece } from './excerpt.ts';
import { fold, matcher, otherSpellings, wordPattern } from './fold.ts';
import { mergeOtherLanguages } from './other-languages.ts';
import type { ForeignHit } from './other-languages.ts';
import { isPhrase, loadWholeLists } from './phrase.ts';
import { withoutSeams } from './seam.ts';

export const filterNames = ['kind', 'portfolio', 'location'] as const;
export type FilterName = (typeof filterNames)[number];
export type Filters = Partial<Record<FilterName, string>>;
type Counts = Record<string, Record<string, number>>;

interface RawResult {
  id: string;
  score: number;
  data: () => Promise<{
    url: string;
    content: string;
    locations: number[];
    filters: Record<string, string[]>;
    meta: Record<string, string>;
  }>;
}

interface PagefindModule {
  options: (options: object) => Promise<void>;
  init: () => Promise<void>;
  filters: () => Promise<Counts>;
  /** Loads the parts of the index that a search would load. */
  preload: (query: string) => Promise<void>;
  search: (
    query: string,
    options: { filters: Filters },
  ) => Promise<{ results: RawResult[]; filters: Counts; totalFilters: Counts }>;
}

/** A result with everything that is shown of it. */
export interface Hit {
  url: string;
  title: Piece[];
  excerpt: Piece[];
  kind: string | undefined;
  portfolio: string | undefined;
  /** Other names of what the page is about, by which it may have been found. */
  terms: string;
}

/** A result that has not been loaded yet. */
export interface Result {
  id: string;
  score: number;
  load: () => Promise<Hit>;
}

const excerptLength = 26;

const root = import.meta.env.BASE_URL.replace(/\/?$/, '/');
const bundlePath = (locale: Locale): string => `${root}search/${locale}/`;

/** Keeps what was loaded; forgets what failed, so that it can be tried again. */
function once<Value>(load: (locale: Locale) => Promise<Value>): (locale: Locale) => Promise<Value> {
  const loaded = new Map<Locale, Promise<Value>>();
  return (locale) => {
    let value = loaded.get(locale);
    if (value === undefined) {
      value = load(locale);
      loaded.set(locale, value);
      value.catch(() => loaded.delete(locale));
    }
    return value;
  };
}

const json = <Value>(file: string): ((locale: Locale) => Promise<Value>) =>
  once(async (locale) => {
    const response = await fetch(`${bundlePath(locale)}${file}`);
    if (!response.ok) throw new Error(`${file}: ${response.status}`);
    return (await response.json()) as Value;
  });

/** Names of filter values, and pages to go on with. */
export const loadLabels = json<Labels>('labels.json');
const loadWords = json<string>('words.json');
const loadKeys = json<Record<string, string>>('keys.json');

let failures = 0;

/**
 * Starts loading the index of a language. Each language has Pagefind's script of its own: within
 * one, a second language would be searched with the stemmer of the first.
 */
export const openIndex = once(async (locale): Promise<PagefindModule> => {
  const basePath = bundlePath(locale);
  // A module remembers that it failed to load, or what it failed to load: try another address.
  const query = failures > 0 ? `?${failures}` : '';
  try {
    const address = `${basePath}pagefind.js${query}`;
    const index = (await import(/* @vite-ignore */ address)) as PagefindModule;
    await index.options({
      basePath,
      baseUrl: root,
      // The worker is another 11 kB before the first result; a search takes a few milliseconds.
      noWorker: true,
      ranking: { metaWeights: { also: 0.1, terms: 0.1 } },
    });
    await index.init();
    // Comes back when metadata and wasm are there, or throws.
    await index.search('', { filters: {} });
    return index;
  } catch (error) {
    failures++;
    throw error;
  }
});

/** Loads the counts of the filters; searches after this have them. */
export async function loadCounts(locale: Locale): Promise<void> {
  await (await openIndex(locale)).filters();
}

async function loadHit(
  result: RawResult,
  typed: readonly string[],
  wasPhrase: boolean,
): Promise<Hit> {
  const { url, content, locations, filters, meta } = await result.data();
  const synonyms = meta['terms'] ?? '';
  const terms = [...typed, ...(locations.length > 0 ? [] : formsMeant(synonyms, typed))];
  const isMarked = matcher(terms);
  const words = content.split(/\s+/);
  // What Pagefind found may be another form of what was typed: highlight what stands on the page.
  const found = new Set(
    locations.flatMap((location) => withoutSeams(words[location] ?? '').match(wordPattern) ?? []),
  );
  const highlight = (found.size > 0 ? [...found] : terms).slice(0, 8);
  const parameters = new URLSearchParams(highlight.map((word) => ['highlight', word]));
  return {
    url: `${url}?${parameters}`,
    title: markWords(withoutSeams(meta['title'] ?? url), isMarked),
    excerpt:
      locations.length > 0
        ? cutExcerpt(words, locations, excerptLength, wasPhrase)
        : findExcerpt(content, terms, excerptLength),
    kind: filters['kind']?.[0],
    portfolio: filters['portfolio']?.[0],
    terms: synonyms,
  };
}

export interface Found {
  results: Result[];
  /** Per filter and value, with the other filters applied. */
  counts: Counts;
}

export async function search(locale: Locale, query: string, filters: Filters): Promise<Found> {
  const index = await openIndex(locale);
  let found: Awaited<ReturnType<PagefindModule['search']>> | undefined;
  let terms: string[] = [];
  for (const spelling of [query, ...otherSpellings(query)]) {
    const typed = spelling.replaceAll('ß', 'ss');
    if (isPhrase(typed)) await loadWholeLists(index, typed);
    found = await index.search(typed, { filters });
    terms = spelling.match(wordPattern) ?? [];
    if (found.results.length > 0) break;
  }
  return {
    counts: found?.filters ?? {},
    results: (found?.results ?? []).map((result) => ({
      id: result.id,
      score: result.score,
      load: () => loadHit(result, terms, isPhrase(query)),
    })),
  };
}

/**
 * Words that were meant by a query without results, as queries that have results.
 * @throws when the query should have had results: Pagefind keeps silent about a part of the index
 * that did not load
 */
export async function suggest(locale: Locale, query: string, filters: Filters): Promise<string[]> {
  const words = (await loadWords(locale)).split(' ');
  const isFiltered = Object.keys(filters).length > 0;
  if (!isFiltered && words.some((word) => fold(word) === fold(query))) {
    throw new Error(`A part of the index for "${query}" did not load.`);
  }
  const suggestions: string[] = [];
  for (const candidate of didYouMean(query, words)) {
    const { results } = await search(locale, candidate, {});
    if (results.length > 0) suggestions.push(candidate);
  }
  return suggestions;
}

/** Results in the other languages, without the items that are among the reader's own. */
export async function searchElsewhere(
  locale: Locale,
  query: string,
  filters: Filters,
  own: readonly Result[],
): Promise<ForeignHit<Result>[]> {
  const others = locales.filter((other) => other !== locale);
  const [ownKeys, ...foreign] = await Promise.all([
    loadKeys(locale),
    ...others.map(async (other) => {
      const [{ results }, keys] = await Promise.all([
        search(other, query, filters),
        loadKeys(other),
      ]);
      return {
        locale: other,
        results: results.map((result) => ({
          key: keys[result.id] ?? result.id,
          score: result.score,
          result,
        })),
      };
    }),
  ]);
  return mergeOtherLanguages(new Set(own.map(({ id }) => ownKeys[id] ?? id)), foreign);
}
