/** What a reader on a slow line is promised. Brotli at its best, as a static host keeps files. */
import { statSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import {
  dist,
  distFiles,
  files,
  linksOf,
  pages,
  readDist,
  type BuiltPage,
} from '../support/built-site.ts';
import { content } from '../support/content.ts';
import { elements, textOf } from '../support/markup.ts';

const compress = promisify(brotliCompress);
const weights = new Map<string, Promise<number>>();

/** Bytes after Brotli; each text is pressed once. */
function weigh(text: string): Promise<number> {
  const known =
    weights.get(text) ??
    compress(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).then(
      ({ length }) => length,
    );
  weights.set(text, known);
  return known;
}

const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);

/** A script with all that it imports at once; `import()` waits for the reader. */
function withImports(address: string, seen = new Set<string>()): Set<string> {
  if (seen.has(address)) return seen;
  seen.add(address);
  for (const [, target = ''] of readDist(address).matchAll(
    /\b(?:import|export)\b(?:[\w\s{},*$]*?\bfrom)?\s*["']([^"']+)["']/g,
  )) {
    withImports(new URL(target, `https://site${address}`).pathname, seen);
  }
  return seen;
}

const styleSheets = (page: BuiltPage): string[] =>
  linksOf(page, 'stylesheet').map(({ href = '' }) => href);

const scriptFiles = (page: BuiltPage): string[] => {
  const seen = new Set<string>();
  const addresses = [
    ...elements(page.root, 'script').flatMap(({ attributes }) => attributes.src ?? []),
    ...linksOf(page, 'modulepreload').map(({ href = '' }) => href),
  ];
  for (const address of addresses) withImports(address, seen);
  return [...seen];
};

const inlineScripts = (page: BuiltPage): string[] =>
  elements(page.root, 'script')
    .filter(({ attributes }) => !attributes.src && attributes.type !== 'application/ld+json')
    .map(textOf);

/** Pages that are heavier than allowed, with their bytes. */
async function tooHeavy(
  candidates: BuiltPage[],
  limit: number,
  bytes: (page: BuiltPage) => Promise<number>,
): Promise<string[]> {
  const weighed = await Promise.all(
    candidates.map(async (page) => ({ path: page.path, size: await bytes(page) })),
  );
  return weighed.filter(({ size }) => size > limit).map(({ path: at, size }) => `${at}: ${size}`);
}

describe('weight', { timeout: 120_000 }, () => {
  const storyPaths = new Set(
    content.filter(({ kind }) => kind === 'story').map((item) => item.path),
  );
  const stories = pages.filter((page) => storyPaths.has(page.path));

  test('a story is at most 20 kB of HTML, styles and scripts', async () => {
    expect(stories.length).toBe(storyPaths.size);
    const heavy = await tooHeavy(stories, 20_000, async (page) => {
      const parts = [page.source, ...[...styleSheets(page), ...scriptFiles(page)].map(readDist)];
      return sum(await Promise.all(parts.map(weigh)));
    });
    expect(heavy).toEqual([]);
  });

  test('a page runs at most 3 kB of script before the reader does anything', async () => {
    const heavy = await tooHeavy(files, 3_000, async (page) =>
      sum(
        await Promise.all([...scriptFiles(page).map(readDist), ...inlineScripts(page)].map(weigh)),
      ),
    );
    expect(heavy).toEqual([]);
  });

  test('the fonts of a page are at most 90,000 bytes', async () => {
    const heavy = await tooHeavy(files, 90_000, (page) => {
      const inStyles = styleSheets(page).flatMap((sheet) =>
        [...readDist(sheet).matchAll(/url\(["']?([^"')]+\.woff2?)/g)].map(
          ([, url = '']) => new URL(url, `https://site${sheet}`).pathname,
        ),
      );
      const preloaded = linksOf(page, 'preload')
        .filter(({ as }) => as === 'font')
        .map(({ href = '' }) => href);
      const fonts = new Set([...inStyles, ...preloaded]);
      return Promise.resolve(sum([...fonts].map((font) => statSync(path.join(dist, font)).size)));
    });
    expect(heavy).toEqual([]);
  });

  test.each([
    { size: 'card', limit: 9_000 },
    { size: 'tall', limit: 9_000 },
    { size: 'hero', limit: 16_000 },
  ])('a woven picture as $size is at most $limit bytes', async ({ size, limit }) => {
    const pictures = distFiles(`woven/*-${size}.svg`);
    expect(pictures.length).toBeGreaterThan(0);
    const weighed = await Promise.all(
      pictures.map(async (file) => ({ file, bytes: await weigh(readDist(file)) })),
    );
    expect(weighed.filter(({ bytes }) => bytes > limit)).toEqual([]);
  });
});
