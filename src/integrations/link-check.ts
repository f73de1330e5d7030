/** Follows every link inside the built site: the page must be there, and the place on it. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readMemory, writeMemory } from '../editorial/memory.ts';
import type { PageFile } from './files.ts';

/** A link that leads nowhere. */
export interface BrokenLink {
  /** Address of the page it stands on. */
  page: string;
  href: string;
  problem: 'no-page' | 'no-anchor';
}

/** What a built page refers to, each thing once. */
export interface BuiltPage {
  links: Set<string>;
  ids: Set<string>;
}

/** Reads a page in one go. Attribute values of our own pages are always quoted. */
export function readPage(html: string): BuiltPage {
  const page: BuiltPage = { links: new Set(), ids: new Set() };
  for (const [, name, value = ''] of html.matchAll(/\s(href|src|id)="([^"]*)"/g)) {
    if (name === 'id') page.ids.add(value);
    else page.links.add(value.replaceAll('&amp;', '&').replaceAll('&#38;', '&'));
  }
  return page;
}

/**
 * What the pages of a built site refer to, by address.
 * @param memory file that remembers pages between builds, as long as they stay as they are
 */
export function readPages(files: readonly PageFile[], memory?: string): Map<string, BuiltPage> {
  const known = memory === undefined ? new Map<string, KnownPage>() : recall(memory);
  const pages = new Map<string, KnownPage>();
  for (const { url, file, size, mtimeMs } of files) {
    const page = known.get(url);
    const isKnown = page?.size === size && page.mtimeMs === mtimeMs;
    // One after the other without waiting in between: thousands of small files.
    const read = (): KnownPage => ({ size, mtimeMs, ...readPage(readFileSync(file, 'utf8')) });
    pages.set(url, isKnown ? page : read());
  }
  if (memory !== undefined) remember(memory, pages);
  return pages;
}

type KnownPage = BuiltPage & { size: number; mtimeMs: number };

/** Most links are on thousands of pages; each is written once, and then its number. */
interface Memory {
  /** What `readPage` was when it read them. */
  code: string;
  texts: string[];
  pages: [address: string, size: number, mtimeMs: number, ...sets: number[][]][];
}

const code = (): string => readFileSync(new URL(import.meta.url), 'utf8');

function remember(file: string, pages: Map<string, KnownPage>): void {
  const numbers = new Map<string, number>();
  const numbersOf = (texts: Set<string>): number[] =>
    Array.from(texts, (text) => {
      const number = numbers.get(text) ?? numbers.size;
      numbers.set(text, number);
      return number;
    });
  const rows = [...pages].map(([address, { size, mtimeMs, links, ids }]) => [
    ...[address, size, mtimeMs],
    ...[links, ids].map(numbersOf),
  ]) as Memory['pages'];
  const memory: Memory = { code: code(), texts: [...numbers.keys()], pages: rows };
  writeMemory(file, memory);
}

function recall(file: string): Map<string, KnownPage> {
  const memory = readMemory<Memory>(file);
  if (memory === undefined || memory.code !== code()) return new Map();
  const textsOf = (numbers: number[] = []): Set<string> =>
    new Set(numbers.map((number) => memory.texts[number] ?? ''));
  return new Map(
    memory.pages.map(([address, size, mtimeMs, links, ids]) => [
      address,
      { size, mtimeMs, links: textsOf(links), ids: textsOf(ids) },
    ]),
  );
}

/**
 * @param pages what `readPages` returned for the pages of `folder`
 * @returns every link within the site that leads nowhere
 */
export function findBrokenLinks(pages: Map<string, BuiltPage>, folder: string): BrokenLink[] {
  const files = new Map<string, boolean>();
  const isFile = (address: string): boolean => {
    const known = files.get(address) ?? existsSync(path.join(folder, decodeURI(address)));
    files.set(address, known);
    return known;
  };
  // Most links are on thousands of pages, and lead to the same place from each.
  const places = new Map<string, { target: string; anchor: string | undefined }>();
  const placeOf = (href: string, page: string): { target: string; anchor: string | undefined } => {
    const known = places.get(href);
    if (known) return known;
    const [before = '', anchor] = href.split('#');
    const target = before === '' ? page : new URL(before, `https://site${page}`).pathname;
    const place = { target, anchor };
    if (href.startsWith('/')) places.set(href, place);
    return place;
  };
  const broken: BrokenLink[] = [];
  for (const [page, { links }] of pages) {
    for (const href of links) {
      if (/^[a-z]+:|^\/\//.test(href)) continue;
      const { target, anchor } = placeOf(href, page);
      const found = pages.get(target);
      if (!found && (target.endsWith('/') || !isFile(target))) {
        broken.push({ page, href, problem: 'no-page' });
      } else if (anchor && found && !found.ids.has(decodeURIComponent(anchor))) {
        broken.push({ page, href, problem: 'no-anchor' });
      }
    }
  }
  return broken;
}

/** The report for whoever runs the build. */
export function formatBrokenLinks(broken: BrokenLink[]): string {
  const lines = broken.map(({ page, href, problem }) =>
    problem === 'no-page'
      ? `  ${page}: the link ${href} leads to no page.`
      : `  ${page}: the link ${href} points to a place that is not on that page.`,
  );
  return [`${broken.length} broken links on the built pages:`, ...lines].join('\n');
}
