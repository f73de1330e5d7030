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
function countWords(pages: readonly ReadonlySet<string>[]): Map<string, WordCount> {
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
 * Prepares one language.
 * @param read its pages, in an order that does not change from run to run
 * @param synonyms the termbase, for this language
 */
export function prepareLanguage(
  locale: Locale,
  read: readonly ReadPage[],
  synonyms: readonly Synonym[],
): PreparedLanguage {
  const pages = read.flatMap(({ page }) => page ?? []);
  const texts = pages.map(plainText);
  const wordsOf = texts.map((text) => new Set(text.match(wordPattern)));
  const counts = countWords(wordsOf);
  const compounds = findCompounds(counts.keys(), locale);
  const markCompounds = compoundMarker(compounds);
  const findSynonyms = synonymFinder(synonyms);
  const spellings = stemmerKnowsUmlauts.has(locale) ? undefined : umlautSpellings(counts.keys());

  const labels: Labels = { filters: {}, topics: [] };
  for (const { labels: pageLabels, topic, url } of read) {
    if (topic !== undefined) labels.topics.push([topic, url]);
    for (const { filter, key, name } of pageLabels)
      (labels.filters[filter] ??= {})[key] = [name, url];
  }

  return {
    labels,
    words: listWords(counts),
    pages: pages.map((page, index) => {
      const metas = page.filters.map(
        ([name, value]) =>
          `<meta data-pagefind-filter="${name}[content]" content="${escapeAttribute(value)}">`,
      );
      if (spellings !== undefined && spellings.size > 0) {
        const also = new Set(
          [...(wordsOf[index] ?? [])].flatMap((form) => {
            const word = form.toLowerCase();
            return [...(spellings.get(word) ?? []), ...singulars(word, compounds.get(word) ?? [])];
          }),
        );
        if (also.size > 0) {
          metas.push(`<meta data-pagefind-meta="also[content]" content="${[...also].join(' ')}">`);
        }
      }
      const terms = findSynonyms(texts[index] ?? '');
      if (terms) {
        metas.push(
          `<meta data-pagefind-meta="terms[content]" content="${escapeAttribute(terms)}">`,
        );
      }
      return {
        url: page.url,
        key: page.key,
        // The title is searched as metadata; in the text it would open every excerpt.
        html:
          `<!doctype html><html lang="${locale}"><head>${metas.join('')}</head><body data-pagefind-body>` +
          `<h1 data-pagefind-meta="title" data-pagefind-ignore>${markCompounds(page.title)}</h1>` +
          `${markCompounds(page.body)}</body></html>`,
      };
    }),
  };
}

/** Dutch -ieën: Pagefind's stemmer does not know that technologieën are more than one technologie. */
function singulars(word: string, seams: readonly number[]): string[] {
  if (!word.endsWith('ieën')) return [];
  const whole = word.slice(0, -'ën'.length);
  return [whole, ...seams.map((at) => whole.slice(at))];
}
