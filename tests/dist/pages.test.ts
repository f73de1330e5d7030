/** Every page is there, and every way between pages leads somewhere. */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contentFolder } from '../../src/editorial/read.ts';
import { isLocale, locales } from '../../src/i18n/locales.ts';
import { itemKinds, sectionKinds, sectionPath, stylePath } from '../../src/i18n/urls.ts';
import { listFiles, pageFiles } from '../../src/integrations/files.ts';
import { findBrokenLinks, readPages } from '../../src/integrations/link-check.ts';
import { collectionNames } from '../../src/schemas/index.ts';
import { dist, files, pages, routes } from '../support/built-site.ts';
import { content } from '../support/content.ts';
import { elements, lineage, textOf } from '../support/markup.ts';

describe('pages', () => {
  const cases = itemKinds.flatMap((kind) => locales.map((locale) => ({ kind, locale })));

  test.each(cases)('every $kind that an editor wrote in $locale has a page', ({ kind, locale }) => {
    const onDisk = globSync(`${collectionNames[kind]}/*/index.${locale}.mdx`, {
      cwd: contentFolder(),
    }).filter((file) => !/^draft: true$/m.test(readFileSync(`${contentFolder()}/${file}`, 'utf8')));
    const built = content.filter(
      (item) =>
        item.kind === kind &&
        item.locale === locale &&
        pages.some(({ path }) => path === item.path),
    );
    expect(built.length).toBeGreaterThan(0);
    expect(built.length).toBe(onDisk.length);
  });

  test('a section holds the pages of its items and nothing else', () => {
    const strangers = sectionKinds
      .filter((kind) => kind !== 'story')
      .flatMap((kind) =>
        locales.flatMap((locale) => {
          const section = sectionPath(locale, kind);
          const items = new Set(content.map(({ path }) => path));
          return pages.filter(
            ({ path }) => path.startsWith(section) && path !== section && !items.has(path),
          );
        }),
      );
    expect(strangers.map(({ path }) => path)).toEqual([]);
  });

  test('every row of the route table is a page', () => {
    const built = new Set(files.map(({ path }) => path));
    expect(routes.map(({ path }) => path).filter((path) => !built.has(path))).toEqual([]);
  });

  test('every other page is the 404, that of styles, or sends readers of a former address on', () => {
    const strangers = files.filter(({ path, route, root }) => {
      if (route || path === '/404.html' || path === stylePath) return false;
      const refresh = elements(root, 'meta').find(
        ({ attributes }) => attributes['http-equiv'] === 'refresh',
      );
      const target = /^0; url=(.+)$/.exec(refresh?.attributes.content ?? '')?.[1];
      return !routes.some((row) => row.path === target);
    });
    expect(strangers.map(({ path }) => path)).toEqual([]);
  });

  test('every page speaks the language of its address', () => {
    const wrong = files.filter(({ locale, root }) => {
      const lang = elements(root, 'html')[0]?.attributes.lang;
      return locale ? lang !== locale : !isLocale(lang ?? '');
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('every page has one h1 and one main', () => {
    const wrong = pages.filter(({ root }) =>
      ['h1', 'main'].some((name) => elements(root, name).length !== 1),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('no page uses an id twice', () => {
    const wrong = files.flatMap(({ path, root }) => {
      const ids = elements(root).flatMap(({ attributes }) => attributes.id ?? []);
      return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${path}#${id}`);
    });
    expect(wrong).toEqual([]);
  });
});

describe('links', () => {
  test('every link within the site leads to a page and a place on it', async () => {
    expect(findBrokenLinks(readPages(pageFiles(dist, listFiles(dist))), dist)).toEqual([]);
  });

  test('a link into another language says so', () => {
    const silent = files.flatMap(({ path, root, locale }) =>
      elements(root, 'a').flatMap((link) => {
        const { href = '', hreflang } = link.attributes;
        const target = href.split('/')[1] ?? '';
        if (!href.startsWith('/') || !isLocale(target) || target === locale) return [];
        const around = lineage(link).find(({ attributes }) => attributes.lang)?.attributes.lang;
        // The doors and the 404 speak all three: there the language is that of the passage.
        return hreflang === target || (!locale && around === target) ? [] : [`${path} → ${href}`];
      }),
    );
    expect(silent).toEqual([]);
  });

  test('the title of something in another language is marked as such, for a screen reader', () => {
    const silent = pages.flatMap(({ path, root, locale }) =>
      elements(root, 'a').flatMap((link) => {
        const { hreflang } = link.attributes;
        if (!locale || !hreflang || hreflang === locale) return [];
        const around = lineage(link).find(({ attributes }) => attributes.lang)?.attributes.lang;
        return around === hreflang ? [] : [`${path} → ${link.attributes.href}`];
      }),
    );
    expect(silent).toEqual([]);
  });

  test('every link has words', () => {
    const silent = files.flatMap(({ path, root }) =>
      elements(root, 'a')
        // The pattern for cards of a filtered list is filled before it is shown.
        .filter((link) => !lineage(link).some(({ name }) => name === 'template'))
        .filter((link) => textOf(link).trim() === '' && !link.attributes['aria-label'])
        .map(({ attributes }) => `${path} → ${attributes.href}`),
    );
    expect(silent).toEqual([]);
  });
});
