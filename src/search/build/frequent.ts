/**
 * Shortens the lists of the most frequent words, after Pagefind wrote its index.
 *
 * Pagefind never divides the list of all places of one word, and a search for it loads all of it: with
 * 1000 stories 51 kB for `de`. To order the results, Pagefind adds up what the places on a page weigh;
 * so each page keeps as many of its places, the first ones, as can bear that sum: about a tenth. The
 * order stays (but for places that a compound shares, Twente in Twentekanaal: Pagefind counts them for
 * one of both), and so does every page and each field of the metadata (the title) that has the word.
 * The client cuts excerpts from the text itself (`../excerpt.ts`).
 *
 * Only a phrase needs each place. What Pagefind wrote stays beside the shorter part, and the metadata
 * offers it under another word (`../phrase.ts`).
 */
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locale } from '../../i18n/locales.ts';
import { wholeListOf } from '../phrase.ts';
import type { Cbor } from './cbor.ts';
import { check, fileOf, pack, unpack } from './index-files.ts';
import type { OpenMetadata, Range } from './index-files.ts';

/**
 * `places`: each the distance to the one before it. A negative number n starts again from 0, with
 * places that weigh -n - 1. `metaPlaces`: the same, but a negative number names a field.
 */
type Page = [distance: number, places: number[], metaPlaces: number[]];
/** A form has diacritics where the word has none. */
type Word = [word: string, pages: Page[], forms: [form: string, pages: Page[]][]];
type Part = [words: Word[]];

/** Places in text that is no heading. */
const usualWeight = 25;
const mostWeight = 255;

const isNumbers = (item: Cbor | undefined): item is number[] =>
  Array.isArray(item) && item.every((one) => typeof one === 'number');

const isList = (item: Cbor | undefined): item is Page[] =>
  Array.isArray(item) &&
  item.every(
    (page) =>
      Array.isArray(page) &&
      page.length === 3 &&
      typeof page[0] === 'number' &&
      isNumbers(page[1]) &&
      isNumbers(page[2]),
  );

const isWord = (item: Cbor): item is Word =>
  Array.isArray(item) &&
  item.length === 3 &&
  typeof item[0] === 'string' &&
  isList(item[1]) &&
  Array.isArray(item[2]) &&
  item[2].every(
    (form) =>
      Array.isArray(form) && form.length === 2 && typeof form[0] === 'string' && isList(form[1]),
  );

const isPart = (item: Cbor): item is Part =>
  Array.isArray(item) && item.length === 1 && Array.isArray(item[0]) && item[0].every(isWord);

/** How many entries a word's list has, much as Pagefind counts them when it closes a part. */
const countEntries = ([, pages, forms]: Word): number =>
  [pages, ...forms.map(([, some]) => some)]
    .flat()
    .reduce((total, [, places, metaPlaces]) => total + 1 + places.length + metaPlaces.length, 0);

const weighted = (weight: number, places: readonly number[]): number[] =>
  places.length === 0
    ? []
    : [-weight - 1, ...places.map((place, index) => place - (places[index - 1] ?? 0))];

/** The first places on a page, as few as can weigh what all of them do. */
function shortenPlaces(list: readonly number[]): number[] {
  const places: number[] = [];
  let weight = usualWeight;
  let place = 0;
  let sum = 0;
  for (const number of list) {
    if (number < 0) {
      weight = -number - 1;
      place = 0;
    } else {
      places.push((place += number));
      sum += weight;
    }
  }
  if (places.length === 0) return [];
  const count = Math.ceil(sum / mostWeight);
  const first = places.sort((a, b) => a - b).slice(0, count);
  const each = Math.floor(sum / count);
  const heavier = sum % count;
  return [...weighted(each + 1, first.slice(0, heavier)), ...weighted(each, first.slice(heavier))];
}

/** In the metadata it counts only in which fields a word is. */
const shortenMeta = (list: readonly number[]): number[] =>
  list.filter((number, index) => number < 0 || (list[index - 1] ?? 0) < 0);

const shortenList = (pages: Page[]): Page[] =>
  pages.map(([distance, places, metaPlaces]) => [
    distance,
    shortenPlaces(places),
    shortenMeta(metaPlaces),
  ]);

const shorten = ([word, pages, forms]: Word): Word => [
  word,
  shortenList(pages),
  forms.map(([form, some]) => [form, shortenList(some)]),
];

/** What stands in the metadata for a part that Pagefind wrote. */
interface Divided {
  ranges: Range[];
  wholeLists: Range[];
}

/** What became of parts that were looked at, by the range that Pagefind gave them. */
export type KnownParts = Record<string, Divided>;

/**
 * Shortens each list that alone overfills a part of the index.
 * @param folder what Pagefind wrote for the language
 * @param partSize how many entries make Pagefind close a part
 * @param known of an index of which every file is still there
 * @returns the same of this one
 * @throws when Pagefind's files have another form than is known here
 */
export async function shortenFrequent(
  folder: string,
  locale: Locale,
  { metadata, replace }: OpenMetadata,
  partSize: number,
  known: KnownParts = {},
): Promise<KnownParts> {
  const place = (part: string): string => join(folder, fileOf('index', part));
  const writePart = async (words: Word[]): Promise<string> => {
    const { name, packed } = pack([words], locale);
    // It may be in the published site, too, under a second name.
    if (!existsSync(place(name))) await writeFile(place(name), packed);
    return name;
  };
  const divide = async ([from, to, whole]: Range): Promise<Divided> => {
    const part = unpack(await readFile(place(whole)), 'pf_index');
    check(isPart(part) && part[0][0]?.[0].startsWith(from) === true, 'pf_index');
    const frequent = part[0].filter((word) => countEntries(word) > partSize);
    if (frequent.length === 0) return { ranges: [[from, to, whole]], wholeLists: [] };
    const ranges: Range[] = [];
    // Such a word made Pagefind close the part, so it is the last: who looks for it need not load the
    // others. Who types a beginning that they share still finds both.
    const others = part[0].filter((word) => !frequent.includes(word));
    const last = others.at(-1);
    if (last) ranges.push([from, last[0], await writePart(others)]);
    // Pagefind may have cut the end of the range to its first letters, which then come before the word.
    const end = frequent.at(-1)?.[0] ?? to;
    ranges.push([from, end > to ? end : to, await writePart(frequent.map(shorten))]);
    const wholeLists = frequent.map(([word]): Range => [
      wholeListOf(word),
      wholeListOf(word),
      whole,
    ]);
    return { ranges, wholeLists };
  };

  const parts: KnownParts = {};
  for (const range of metadata[2]) {
    const name = range.join(' ');
    parts[name] = known[name] ?? (await divide(range));
  }
  const wholeLists = Object.values(parts).flatMap((part) => part.wholeLists);
  if (wholeLists.length === 0) return parts;
  // Where no range holds a word, Pagefind loads those that hold its beginning: a phrase with "denken"
  // would load the whole list of "de". This range holds them all and names no part.
  wholeLists.push([wholeListOf(''), wholeListOf('\u{10FFFF}'), '']);
  metadata[2] = [...Object.values(parts).flatMap(({ ranges }) => ranges), ...wholeLists];
  await replace(metadata);
  return parts;
}
