/** Makes of the pages of one language what Pagefind is handed and what the client loads beside it. */
import { createHash } from 'node:crypto';
import type { Locale } from '../../i18n/locales.ts';
import { compoundMarker, findCompounds } from '../compounds.ts';
import { umlautSpellings } from '../fold.ts';
import { decodeEntities } from './page.ts';
import type { ReadPage, SearchPage } from './page.ts';
import { synonymFinder, type Synonym } from './synonyms.ts';

/** What the client needs to name filters and to offer a way on. */
export interface Labels {
  /** Filter → value → name and address. */
  filters: Record<string, Record<string, [name: string, url: string]>>;
  topics: [name: string, url: string][];
}

export interface PreparedLanguage {
  pages: { url: string; html: string; key: string }[];
  labels: Labels;
  /** The language's words for "did you mean", most frequent first, separated by spaces. */
  words: string;
}

/** More would cost a reader who found nothing more than it helps: this is about 20 kB transferred. */
const mostWords = 6000;
const shortestWord = 4;
const wordPattern = /[\p{L}\p{M}]{3,}/gu;

/** Pagefind's stemmer for German treats ä, ae and a alike (and ß, ss), the others do not. */
const stemmerKnowsUmlauts: ReadonlySet<Locale> = new Set(['de']);

/** Short enough to send for every page; no two of a site's keys share one. */
export function shortKey(key: string): string {
  return createHash('sha256').update(key).digest('base64url').slice(0, 7);
}

/** A page, and what can be told of its words without the other pages. */
export interface SearchableText {
  read: ReadPage;
  /** Its words of three letters or more, each once. */
  words: readonly string[];
  /** Other names of what it is about. */
  terms: string;
}

function plainText(page: SearchPage): string {
  return decodeEntities(`${page.title} ${page.body}`.replace(/<[^>]*>/g, ' '));
}

interface WordCount {
  pages: number;
  /** The commonest way to write it, so that German nouns keep their capital. */
  form: string;
  formPages: number;
}

/** Counts words in lower case. A page that writes one in two ways counts twice: good enough. */
function countWords(pages: readonly (readonly string[])[]): Map<string, WordCount> {
  const pagesOf = new Map<string, number>();
  for (const forms of pages) {
    for (const form of forms) {
      pagesOf.set(form, (pagesOf.get(form) ?? 0) + 1);
    }
  }
  const counts = new Map<string, WordCount>();
  for (const [form, pages] of pagesOf) {
    const word = form.toLowerCase();
    const count = counts.get(word);
    if (count === undefined) {
      counts.set(word, { pages, form, formPages: pages });
      continue;
    }
    count.pages += pages;
    if (pages > count.formPages) Object.assign(count, { form, formPages: pages });
  }
  return counts;
}

/** Code units, not a locale: the same order on every machine. */
const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function listWords(counts: ReadonlyMap<string, WordCount>): string {
  return [...counts]
    .filter(([word]) => word.length >= shortestWord)
    .sort(([a, one], [b, other]) => other.pages - one.pages || byCodeUnit(a, b))
    .slice(0, mostWords)
    .map(([, { form }]) => form)
    .join(' ');
}

const escapeAttribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/**
 * Prepares one language: each page by itself, then all of them together.
 * @param synonyms the termbase, for this language
 */
export function languagePreparer(
  locale: Locale,
  synonyms: readonly Synonym[],
): {
  page: (read: ReadPage) => SearchableText;
  /** Takes the pages in an order that does not change from run to run. */
  language: (texts: readonly SearchableText[]) => PreparedLanguage;
} {
  const findSynonyms = synonymFinder(synonyms);
  // What was made of a page, as long as nothing that the other pages decide has changed.
  let decided = '';
  let made = new WeakMap<SearchableText, string>();
  return {
    page: (read) => {
      const text = read.page ? plainText(read.page) : '';
      const words = [...new Set(text.match(wordPattern))];
      return { read, words, terms: findSynonyms(text, words) };
    },
    language: (texts) => {
      const counts = countWords(texts.map(({ words }) => words));
      const compounds = findCompounds(counts.keys(), locale);
      const spellings = stemmerKnowsUmlauts.has(locale)
        ? new Map<string, string[]>()
        : umlautSpellings(counts.keys());
      const now = JSON.stringify([[...compounds].sort(), [...spellings].sort()]);
      if (now !== decided) made = new WeakMap();
      decided = now;
      const toHtml = htmlMaker(locale, compounds, spellings);
      const pages = texts.flatMap((text) => {
        const { page } = text.read;
        if (!page) return [];
        const html = made.get(text) ?? toHtml(page, text);
        made.set(text, html);
        return { url: page.url, key: page.key, html };
      });
      return { pages, labels: labelsOf(texts), words: listWords(counts) };
    },
  };
}

function labelsOf(texts: readonly SearchableText[]): Labels {
  const labels: Labels = { filters: {}, topics: [] };
  for (const { read } of texts) {
    if (read.topic !== undefined) labels.topics.push([read.topic, read.url]);
    for (const { filter, key, name } of read.labels)
      (labels.filters[filter] ??= {})[key] = [name, read.url];
  }
  return labels;
}

/** Makes what Pagefind is handed of a page. */
function htmlMaker(
  locale: Locale,
  compounds: ReadonlyMap<string, number[]>,
  spellings: ReadonlyMap<string, string[]>,
): (page: SearchPage, text: SearchableText) => string {
  const markCompounds = compoundMarker(compounds);
  // Pages share most of their words.
  const others = new Map<string, readonly string[]>();
  const othersOf = (form: string): readonly string[] => {
    const known = others.get(form);
    if (known) return known;
    const word = form.toLowerCase();
    const found = [...(spellings.get(word) ?? []), ...singulars(word, compounds.get(word) ?? [])];
    others.set(form, found);
    return found;
  };
  return (page, { words, terms }) => {
    const metas = page.filters.map(
      ([name, value]) =>
        `<meta data-pagefind-filter="${name}[content]" content="${escapeAttribute(value)}">`,
    );
    if (spellings.size > 0) {
      const also = new Set(words.flatMap(othersOf));
      if (also.size > 0) {
        metas.push(`<meta data-pagefind-meta="also[content]" content="${[...also].join(' ')}">`);
      }
    }
    if (terms) {
      metas.push(`<meta data-pagefind-meta="terms[content]" content="${escapeAttribute(terms)}">`);
    }
    // The title is searched as metadata; in the text it would open every excerpt.
    return (
      `<!doctype html><html lang="${locale}"><head>${metas.join('')}</head><body data-pagefind-body>` +
      `<h1 data-pagefind-meta="title" data-pagefind-ignore>${markCompounds(page.title)}</h1>` +
      `${markCompounds(page.body)}</body></html>`
    );
  };
}

/** Dutch -ieën: Pagefind's stemmer does not know that technologieën are more than one technologie. */
function singulars(word: string, seams: readonly number[]): string[] {
  if (!word.endsWith('ieën')) return [];
  const whole = word.slice(0, -'ën'.length);
  return [whole, ...seams.map((at) => whole.slice(at))];
}
