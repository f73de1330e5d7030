/**
 * The files of an index, as Pagefind writes them: their form, and which of them belong to it.
 *
 * Pagefind's source has the formats: `pagefind/src/index/index_words.rs`, `index_metadata.rs` and
 * `positions_to_packed_page` in `index/mod.rs`, read by `pagefind_web/src/index.rs`, `metadata.rs`
 * and `request_indexes` in `lib.rs`. Each of these files is CBOR after twelve bytes of signature, in
 * gzip. All but the metadata lie in folders and are named by what is in them: `output/mod.rs` neither
 * presses nor writes one that is there already.
 */
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Locale } from '../../i18n/locales.ts';
import { decodeCbor, encodeCbor } from './cbor.ts';
import type { Cbor } from './cbor.ts';

/** A search loads the part of every range that its word is in, also where ranges overlap. */
export type Range = [from: string, to: string, part: string];
export type Metadata = [
  version: string,
  pages: [fragment: string, ...others: Cbor[]][],
  ranges: Range[],
  filters: [name: string, file: string][],
  ...others: Cbor[],
];

/** The folders of files that are named by what is in them. */
const folders = ['fragment', 'index', 'filter'] as const;

export const fileOf = (folder: (typeof folders)[number], name: string): string =>
  join(folder, `${name}.pf_${folder}`);

const signature = Buffer.from('pagefind_dcd');

/** @throws when Pagefind no longer writes what is known here */
export function check(isKnown: boolean, file: string): asserts isKnown {
  if (isKnown) return;
  throw new Error(
    `Pagefind writes ${file} in another form than src/search/build/ knows. ` +
      'Compare the types in index-files.ts and frequent.ts with the source of this version of Pagefind.',
  );
}

const unsign = (packed: Buffer, file: string): Buffer => {
  const bytes = gunzipSync(packed);
  check(bytes.subarray(0, signature.length).equals(signature), file);
  return bytes.subarray(signature.length);
};

/**
 * @param file its kind, for the message
 * @throws when it has another form than is known here
 */
export function unpack(packed: Buffer, file: string): Cbor {
  const bytes = unsign(packed, file);
  try {
    return decodeCbor(bytes);
  } catch {
    check(false, file);
  }
}

/** What Pagefind's client can read, and a name for it. */
export function pack(item: Cbor, locale: Locale): { name: string; packed: Buffer } {
  const encoded = encodeCbor(item);
  const hash = createHash('sha256').update(encoded).digest('hex').slice(0, 10);
  const packed = gzipSync(Buffer.concat([signature, encoded]), { level: 9 });
  return { name: `${locale}_${hash}`, packed };
}

const isTexts = (item: Cbor, length: number): item is string[] =>
  Array.isArray(item) && item.length === length && item.every((one) => typeof one === 'string');

const isMetadata = (item: Cbor): item is Metadata => {
  if (!Array.isArray(item) || item.length !== 6) return false;
  const [, pages, ranges, filters] = item;
  return (
    Array.isArray(pages) &&
    pages.every((page) => Array.isArray(page) && typeof page[0] === 'string') &&
    Array.isArray(ranges) &&
    ranges.every((range) => isTexts(range, 3)) &&
    Array.isArray(filters) &&
    filters.every((filter) => isTexts(filter, 2))
  );
};

/** The file that a search begins with. */
interface Entry {
  languages: Record<string, { hash: string; page_count: number }>;
}

/** What a search reads first. */
export interface OpenMetadata {
  metadata: Metadata;
  /** How many pages can be found. */
  count: number;
  /** Puts others in their place. */
  replace: (metadata: Metadata) => Promise<void>;
}

/** @throws when it has another form than is known here */
export async function readMetadata(folder: string, locale: Locale): Promise<OpenMetadata> {
  const entryFile = join(folder, 'pagefind-entry.json');
  const entry = JSON.parse(await readFile(entryFile, 'utf8')) as Entry;
  const language = entry.languages[locale];
  check(typeof language?.hash === 'string', 'pagefind-entry.json');
  const file = (): string => join(folder, `pagefind.${language.hash}.pf_meta`);
  const metadata = unpack(await readFile(file()), 'pf_meta');
  check(isMetadata(metadata), 'pf_meta');
  return {
    metadata,
    count: language.page_count,
    replace: async (other) => {
      await rm(file());
      const { name, packed } = pack(other, locale);
      language.hash = name;
      await writeFile(file(), packed);
      await writeFile(entryFile, JSON.stringify(entry));
    },
  };
}

/** The address of the page that a fragment is of. */
export async function readUrl(folder: string, fragment: string): Promise<string> {
  const packed = await readFile(join(folder, fileOf('fragment', fragment)));
  return (JSON.parse(unsign(packed, 'pf_fragment').toString('utf8')) as { url: string }).url;
}

/** Takes away everything whose name does not tell what is in it. */
export async function keepNamed(folder: string): Promise<void> {
  const isNamed = (name: string): boolean => folders.some((one) => one === name);
  for (const name of await readdir(folder)) {
    if (!isNamed(name)) await rm(join(folder, name), { recursive: true });
  }
}

/** Takes away named files that the index does not refer to. */
export async function removeOthers(folder: string, metadata: Metadata): Promise<void> {
  const [, pages, ranges, filters] = metadata;
  const kept = new Set([
    ...pages.map(([name]) => fileOf('fragment', name)),
    ...ranges.map(([, , name]) => fileOf('index', name)),
    ...filters.map(([, name]) => fileOf('filter', name)),
  ]);
  for (const each of folders) {
    for (const file of await readdir(join(folder, each)).catch(() => [])) {
      if (!kept.has(join(each, file))) await rm(join(folder, each, file));
    }
  }
}
