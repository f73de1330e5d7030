/** What is kept of an index beside it, to tell a next build whether it is still right. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import path from 'node:path';
import { readMemory } from '../../editorial/memory.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { PageFile } from '../../integrations/files.ts';
import type { KnownFiles } from './index-folder.ts';
import type { Synonym } from './synonyms.ts';

/** What the index of a language was made from, and how many pages are in it. */
export interface Stamp {
  fingerprint: string;
  code: string;
  /** What Pagefind was handed. */
  handed: string;
  pages: Record<string, { size: number; mtimeMs: number; digest: string }>;
  /** Those of the index. */
  files: KnownFiles;
  count: number;
}

/** What decides how pages become an index; when it changes, no cache is valid. */
const sources = [
  'language.ts',
  'cbor.ts',
  'frequent.ts',
  'index-files.ts',
  'index-folder.ts',
  'page.ts',
  'prepare.ts',
  'script.ts',
  'stamp.ts',
  'synonyms.ts',
  '../compounds.ts',
  '../fold.ts',
  '../phrase.ts',
  '../seam.ts',
];

/**
 * What an index depends on besides the pages.
 * @param synonyms of its language
 * @param chunkSize what Pagefind is told
 */
export function codeDigest(synonyms: readonly Synonym[], chunkSize: number): string {
  const hash = createHash('sha256').update(JSON.stringify([synonyms, chunkSize]));
  for (const source of sources) hash.update(readFileSync(new URL(source, import.meta.url)));
  for (const name of ['pagefind', 'rolldown']) {
    const file = findPackageJSON(name, import.meta.url);
    if (file === undefined) throw new Error(`${name} is not installed.`);
    hash.update(readFileSync(file));
  }
  // It presses what `frequent.ts` writes.
  hash.update(process.versions.zlib ?? '');
  return hash.digest('base64url');
}

export const digestOf = (contents: Buffer | string): string =>
  createHash('sha256').update(contents).digest('base64url');

/**
 * Of the pages as they are built. Most are left alone by the build (ADR 6): those have the size and
 * time that they had, and need not be read to know that they did not change.
 * @param known pages of which the digest is known
 */
export function fingerprint(
  code: string,
  files: readonly PageFile[],
  known: Stamp['pages'],
): Pick<Stamp, 'fingerprint' | 'pages'> {
  const hash = createHash('sha256').update(code);
  const pages: Stamp['pages'] = {};
  for (const { url, file, size, mtimeMs } of files) {
    const page = known[url];
    const isKnown = page?.size === size && page.mtimeMs === mtimeMs;
    const digest = isKnown ? page.digest : digestOf(readFileSync(file));
    pages[url] = { size, mtimeMs, digest };
    hash.update(`${url} ${digest}\n`);
  }
  return { fingerprint: hash.digest('hex'), pages };
}

/** Where the stamp of a language lies. */
export const stampFile = (cache: string, locale: Locale): string =>
  path.join(cache, `${locale}.bin`);

/**
 * Whether an index is right as it is, as far as the files of its pages tell: nobody has to read them.
 * @param pages those of its language
 * @returns how many can be found; undefined when somebody has to look
 */
export function countUnchanged(
  file: string,
  code: string,
  pages: readonly PageFile[],
): number | undefined {
  const stamp = readMemory<Stamp>(file);
  if (stamp?.code !== code || Object.keys(stamp.pages).length !== pages.length) return undefined;
  const isSame = ({ url, size, mtimeMs }: PageFile): boolean =>
    stamp.pages[url]?.size === size && stamp.pages[url].mtimeMs === mtimeMs;
  return pages.every(isSame) ? stamp.count : undefined;
}
