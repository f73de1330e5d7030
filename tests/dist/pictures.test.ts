/** Icons, and what the press may download: every file is there, and is what the page says it is. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { homePath } from '../../src/i18n/urls.ts';
import { dist, files, linksOf, pages, readDist, type BuiltPage } from '../support/built-site.ts';
import { pathOf } from '../support/content.ts';
import { elements, textOf } from '../support/markup.ts';

const sizeOf = async (address: string): Promise<string> => {
  const { format, width, height } = await sharp(path.join(dist, address)).metadata();
  return `${format} ${width} × ${height}`;
};

const pageAt = (address: string): BuiltPage => {
  const page = pages.find((one) => one.path === address);
  if (!page) throw new Error(`There is no ${address}.`);
  return page;
};

describe('icons', () => {
  test('every page names them', () => {
    const wanted = ['/favicon.ico', '/favicon.svg', '/apple-touch-icon.png', '/site.webmanifest'];
    const isRedirect = (page: BuiltPage): boolean => page.source.includes('http-equiv="refresh"');
    const without = files.filter((page) => {
      const named = ['icon', 'apple-touch-icon', 'manifest'].flatMap((rel) => linksOf(page, rel));
      return !isRedirect(page) && wanted.join() !== named.map(({ href }) => href).join();
    });
    expect(without.map(({ path: at }) => at)).toEqual([]);
  });

  test('each has the size that is claimed for it', async () => {
    expect(await sizeOf('/apple-touch-icon.png')).toBe('png 180 × 180');
    const manifest = JSON.parse(readDist('site.webmanifest')) as {
      icons: { src: string; sizes: string; purpose: string }[];
    };
    expect(manifest.icons.some(({ purpose }) => purpose === 'maskable')).toBe(true);
    for (const { src, sizes } of manifest.icons) {
      expect(await sizeOf(src)).toBe(`png ${sizes.replace('x', ' × ')}`);
    }
    const ico = readFileSync(path.join(dist, 'favicon.ico'));
    const picture = ico.subarray(ico.readUInt32LE(18));
    expect([ico.readUInt16LE(2), ico[6], ico[7]]).toEqual([1, 32, 32]);
    expect(picture.length).toBe(ico.readUInt32LE(14));
    expect((await sharp(picture).metadata()).width).toBe(32);
  });
});

describe.each(locales)('in %s', (locale) => {
  test('the press page offers logo and pictures as SVG, and as PNG of the size that it says', async () => {
    const page = pageAt(pathOf('page', 'press', locale));
    const downloads = elements(page.root, 'a').filter(
      ({ attributes }) => attributes.download !== undefined,
    );
    const hrefs = downloads.map(({ attributes }) => attributes.href ?? '');
    expect(hrefs.filter((href) => href.includes('logo'))).toHaveLength(4);
    expect(hrefs.filter((href) => href.includes('woven'))).toHaveLength(12);
    for (const link of downloads) {
      const href = link.attributes.href ?? '';
      const label = textOf(link).replace(/[.,](?=\d{3})/g, '');
      const [, width, height] = /(\d+) × (\d+)/.exec(label) ?? [];
      if (label.includes('PNG')) expect(await sizeOf(href)).toBe(`png ${width} × ${height}`);
      else expect(readDist(href)).toMatch(/^<svg [^>]*viewBox=/);
      expect(href.endsWith(label.includes('PNG') ? '.png' : '.svg')).toBe(true);
    }
    expect(
      Math.max(...hrefs.map((href) => readFileSync(path.join(dist, href)).length)),
    ).toBeLessThan(100_000);
    expect(page.source).toContain(
      'href="https://creativecommons.org/licenses/by/4.0/" rel="license"',
    );
  });

  test('the home page shows day or night, and neither waits: one of them is the first thing seen', () => {
    const [day, night] = ['twente-hero', 'twente-night-hero'].map((name) =>
      elements(pageAt(homePath(locale)).root, 'img').find(
        ({ attributes }) => attributes.src === `/woven/${name}.svg`,
      ),
    );
    expect([day?.attributes.loading, night?.attributes.loading]).toEqual(['eager', 'eager']);
    expect(day?.attributes.alt).not.toBe(night?.attributes.alt);
  });
});
