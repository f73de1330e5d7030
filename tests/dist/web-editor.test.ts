/** The web editor keeps to itself: readers and search engines do not meet it, and it asks nobody else. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { dist, distFiles, files, readDist } from '../support/built-site.ts';
import { content } from '../support/content.ts';
import { elements, parseMarkup, textOf } from '../support/markup.ts';

const page = parseMarkup(readDist('admin/index.html'));
const attributes = (name: string) => elements(page, name).map((element) => element.attributes);

describe('the page', () => {
  test('loads files of this site only, and all of them are there', () => {
    const addresses = [
      ...attributes('script').map(({ src }) => src),
      ...attributes('link').map(({ href }) => href),
    ];
    expect(addresses.length).toBeGreaterThan(2);
    for (const address of addresses) {
      expect(address).toMatch(/^\/(?!\/)/);
      expect(existsSync(path.join(dist, address ?? ''))).toBe(true);
    }
  });

  test('runs no script of anybody else, and nothing inline', () => {
    const policy = attributes('meta').find((meta) => meta['http-equiv'])?.content ?? '';
    expect(policy).toMatch(/^default-src 'none'; script-src 'self' 'wasm-unsafe-eval';/);
    expect(elements(page, 'script').map(textOf).join('')).toBe('');
  });

  test('its script asks this site for what it would ask others for', () => {
    for (const file of distFiles('admin/packages/@sveltia/*/dist/*.js')) {
      const foreign = readDist(file).match(
        /https:\/\/(unpkg|cdn\.jsdelivr|www\.githubstatus)[^`")]+\/[^`")]+/g,
      );
      expect(foreign).toBe(null);
      const fonts = [...readDist(file).matchAll(/url\((\/admin\/[^)]*)\)/g)].map(([, url]) => url);
      expect(fonts).toHaveLength(3);
      for (const font of fonts) expect(existsSync(path.join(dist, font ?? ''))).toBe(true);
    }
  });
});

describe('search engines and readers', () => {
  test('are kept away', () => {
    expect(attributes('meta').find(({ name }) => name === 'robots')?.content).toContain('noindex');
    expect(readDist('robots.txt')).toMatch(/^Disallow: \/admin\/$/m);
    for (const sitemap of distFiles('sitemap*.xml')) {
      expect(readDist(sitemap)).not.toContain('/admin/');
    }
    expect(
      files.filter(({ source }) => source.includes('/admin/')).map((file) => file.path),
    ).toEqual([]);
  });
});

test('the configuration is public, so it names no item and no fact', () => {
  for (const locale of locales) {
    const config = readDist(`admin/config.${locale}.json`);
    for (const { data } of content) expect(config).not.toContain(String(data.summary));
    expect(config).not.toContain('kennispark-jobs');
  }
});
