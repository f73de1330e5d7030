/** What search engines and shared links are told. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { colourOf, readTokens, themes } from '../../src/styles/tokens.ts';
import { doorPath, homePath } from '../../src/i18n/urls.ts';
import {
  dist,
  distFiles,
  files,
  indexedPages,
  linksOf,
  meta,
  origin,
  pages,
  readDist,
  titleOf,
  type BuiltPage,
} from '../support/built-site.ts';
import { content } from '../support/content.ts';
import { elements, parseMarkup, textOf } from '../support/markup.ts';

const repeated = (values: { path: string; value: string }[]): string[] => {
  const first = new Map<string, string>();
  return values.flatMap(({ path, value }) => {
    const other = first.get(value);
    if (other === undefined) first.set(value, path);
    return other === undefined ? [] : [`${path} has what ${other} has: ${value}`];
  });
};

describe('titles and descriptions', () => {
  test.each(locales)('every title in %s is unique', (locale) => {
    const own = pages.filter((page) => page.locale === locale);
    expect(repeated(own.map((page) => ({ path: page.path, value: titleOf(page) })))).toEqual([]);
  });

  test.each(locales)('every description of a page that may be found in %s is unique', (locale) => {
    const own = indexedPages.filter((page) => page.locale === locale);
    expect(
      repeated(own.map((page) => ({ path: page.path, value: meta(page, 'description') ?? '' }))),
    ).toEqual([]);
  });

  test('every title fits into 80 characters and names Twente', () => {
    const wrong = pages
      .map((page) => ({ path: page.path, title: titleOf(page) }))
      .filter(({ title }) => title.length > 80 || !title.includes('Twente'));
    expect(wrong).toEqual([]);
  });

  test('every description has 70 to 165 characters', () => {
    const wrong = pages
      .map((page) => ({ path: page.path, description: meta(page, 'description') ?? '' }))
      .filter(({ description }) => description.length < 70 || description.length > 165)
      .map((page) => ({ ...page, length: page.description.length }));
    expect(wrong).toEqual([]);
  });
});

const alternatesOf = (page: BuiltPage): string[] =>
  linksOf(page, 'alternate')
    .filter(({ hreflang }) => hreflang)
    .map(({ hreflang, href }) => `${hreflang} ${href}`)
    .toSorted();

describe('addresses', () => {
  test('every page names its own address as canonical', () => {
    const wrong = pages
      .map((page) => ({
        own: `${origin}${page.path}`,
        named: linksOf(page, 'canonical').map(({ href }) => href),
      }))
      .filter(({ own, named }) => named.join() !== own);
    expect(wrong).toEqual([]);
  });

  test('pages name each other as translations, with one x-default', () => {
    const byAddress = new Map(indexedPages.map((page) => [`${origin}${page.path}`, page]));
    const wrong = indexedPages.flatMap((page) => {
      const alternates = linksOf(page, 'alternate').filter(({ hreflang }) => hreflang);
      const defaults = alternates.filter(({ hreflang }) => hreflang === 'x-default');
      const own = alternates.find(({ hreflang }) => hreflang === page.locale);
      return [
        ...(defaults.length === 1 ? [] : [`${page.path}: ${defaults.length} x-default`]),
        ...(!page.locale || own?.href === `${origin}${page.path}`
          ? []
          : [`${page.path}: not itself`]),
        ...alternates.flatMap(({ hreflang, href = '' }) => {
          const other = byAddress.get(href);
          if (!other) return [`${page.path}: ${href} is no page`];
          if (hreflang !== 'x-default' && other.locale !== hreflang) {
            return [`${page.path}: ${href} is not in ${hreflang}`];
          }
          const back = alternatesOf(other).join() === alternatesOf(page).join();
          return back ? [] : [`${page.path}: ${href} names others`];
        }),
      ];
    });
    expect(wrong).toEqual([]);
  });

  test('only real translations are named: exactly the languages that the folder of an item holds', () => {
    const wrong = content.flatMap(({ path: address, kind, key }) => {
      const page = pages.find((one) => one.path === address);
      const written = content.filter((other) => other.kind === kind && other.key === key);
      const expected = written.map((item) => `${item.locale} ${origin}${item.path}`).toSorted();
      const named = page ? alternatesOf(page).filter((one) => !one.startsWith('x-default')) : [];
      return named.join() === expected.join() ? [] : [{ address, named, expected }];
    });
    expect(wrong).toEqual([]);
  });

  test('a page that search engines may not keep says so and claims no translations', () => {
    const wrong = pages.filter((page) => {
      const isHidden = meta(page, 'robots')?.includes('noindex') ?? false;
      if (page.route?.isIndexed) return isHidden;
      return !isHidden || alternatesOf(page).length > 0;
    });
    expect(wrong.map((page) => page.path)).toEqual([]);
  });
});

describe('sitemap and robots', () => {
  const urls = distFiles('sitemap-[0-9]*.xml').flatMap((file) =>
    elements(parseMarkup(readDist(file), 'xml'), 'url'),
  );
  const locationOf = (url: (typeof urls)[number]): string => {
    const [location] = elements(url, 'loc');
    return location ? textOf(location) : '';
  };

  test('the sitemap holds exactly the pages that search engines may keep', () => {
    expect(urls.map(locationOf).toSorted()).toEqual(
      indexedPages.map((page) => `${origin}${page.path}`).toSorted(),
    );
  });

  test('the sitemap names the same translations as the pages do', () => {
    const onPages = new Map(
      indexedPages.map((page) => [`${origin}${page.path}`, alternatesOf(page)]),
    );
    const wrong = urls.filter((url) => {
      const named = elements(url, 'xhtml:link').map(
        ({ attributes }) => `${attributes.hreflang} ${attributes.href}`,
      );
      return named.toSorted().join() !== onPages.get(locationOf(url))?.join();
    });
    expect(wrong.map(locationOf)).toEqual([]);
  });

  test('robots.txt leads to a sitemap that leads to all the others', () => {
    const named = /^Sitemap: (.+)$/m.exec(readDist('robots.txt'))?.[1] ?? '';
    expect(named).toBe(`${origin}/sitemap-index.xml`);
    const index = parseMarkup(readDist('sitemap-index.xml'), 'xml');
    const parts = elements(index, 'loc').map((location) => textOf(location));
    expect(parts.toSorted()).toEqual(
      distFiles('sitemap-[0-9]*.xml').map((file) => `${origin}/${file}`),
    );
  });
});

test('the bars of the browser have the colour of the page, in both themes', () => {
  const tokens = readTokens(readFileSync('src/styles/theme.css', 'utf8'));
  const wanted = themes.map((theme) => [theme, colourOf(tokens, 'surface', theme)]);
  // The doors are dark in both.
  const wrong = pages.filter(({ root, path: at }) => {
    if (at === doorPath) return false;
    const bars = elements(root, 'meta').filter(
      ({ attributes }) => attributes.name === 'theme-color',
    );
    const found = bars.map(({ attributes }) => [attributes['data-scheme'], attributes.content]);
    return JSON.stringify(found) !== JSON.stringify(wanted);
  });
  expect(wrong.map(({ path: at }) => at)).toEqual([]);
});

describe('shared links', () => {
  test('every page has a picture of its own, a PNG of 1200 × 630; a list has one for all its pages', () => {
    const furtherPage = /[^/]+\/\d+\/$/;
    const wrong = pages.flatMap((page) => {
      const image = meta(page, 'og:image') ?? '';
      const own = `${page.path.replace(furtherPage, '')}social.png`;
      if (image !== origin + own) return [`${page.path}: ${image}`];
      const file = path.join(dist, own);
      if (!existsSync(file)) return [`${page.path}: no file`];
      const bytes = readFileSync(file);
      const isPng = bytes.subarray(0, 8).toString('latin1') === '\x89PNG\r\n\x1a\n';
      const size = `${bytes.readUInt32BE(16)}×${bytes.readUInt32BE(20)}`;
      return isPng && size === '1200×630' ? [] : [`${page.path}: ${size}`];
    });
    expect(wrong).toEqual([]);
  });

  test('every page says title, description and address to whoever shares it', () => {
    const wrong = pages.filter(
      (page) =>
        !meta(page, 'og:title') ||
        !meta(page, 'og:description') ||
        meta(page, 'og:url') !== `${origin}${page.path}`,
    );
    expect(wrong.map((page) => page.path)).toEqual([]);
  });
});

interface Node {
  '@type': string;
  [key: string]: unknown;
}

/** @throws when a page's structured data is no JSON */
const graphOf = (page: BuiltPage): Node[] =>
  elements(page.root, 'script')
    .filter(({ attributes }) => attributes.type === 'application/ld+json')
    .flatMap((script) => (JSON.parse(textOf(script)) as { '@graph': Node[] })['@graph']);

const valuesOf = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(valuesOf)
      : [];

describe('structured data', () => {
  const typesByKind = {
    story: ['Article', 'BreadcrumbList'],
    location: ['Place', 'BreadcrumbList'],
    portfolio: ['BreadcrumbList'],
    campaign: ['BreadcrumbList'],
    project: ['BreadcrumbList'],
    partner: ['BreadcrumbList'],
    page: ['BreadcrumbList'],
  };

  test.each(Object.entries(typesByKind))('every %s says what it is', (kind, types) => {
    const paths = new Set(content.filter((item) => item.kind === kind).map((item) => item.path));
    const wrong = pages
      .filter((page) => paths.has(page.path))
      .map((page) => ({ path: page.path, types: graphOf(page).map((node) => node['@type']) }))
      .filter((page) => types.some((type) => !page.types.includes(type)));
    expect(wrong).toEqual([]);
  });

  test('every home page names the site and who publishes it', () => {
    const homes = pages.filter((page) => locales.some((locale) => page.path === homePath(locale)));
    expect(homes.length).toBe(locales.length);
    for (const home of homes) {
      const types = graphOf(home).map((node) => node['@type']);
      expect(types).toEqual(expect.arrayContaining(['WebSite', 'Organization']));
    }
  });

  test('an article has a headline, its language, a date and a picture that exists', () => {
    const wrong = pages.flatMap((page) =>
      graphOf(page)
        .filter((node) => node['@type'] === 'Article')
        .filter(
          ({ headline, inLanguage, datePublished, image }) =>
            headline !== meta(page, 'og:title') ||
            inLanguage !== page.locale ||
            !/^\d{4}-\d\d-\d\d$/.test(String(datePublished)) ||
            image !== meta(page, 'og:image'),
        )
        .map(() => page.path),
    );
    expect(wrong).toEqual([]);
  });

  test('every address in structured data is whole', () => {
    const wrong = files.flatMap((page) =>
      graphOf(page)
        .flatMap(valuesOf)
        .filter((value) => value.startsWith('/'))
        .map((value) => `${page.path}: ${value}`),
    );
    expect(wrong).toEqual([]);
  });

  test('the breadcrumbs of a page are those that it shows', () => {
    const wrong = pages.flatMap((page) => {
      const list = graphOf(page).find((node) => node['@type'] === 'BreadcrumbList');
      const named = ((list?.itemListElement ?? []) as { name: string }[]).map(({ name }) => name);
      const [main] = elements(page.root, 'main');
      const [shown] = main ? elements(main, 'ol') : [];
      const crumbs =
        shown &&
        elements(shown, 'span', 'a').some((one) => one.attributes['aria-current'] === 'page');
      const words = crumbs
        ? elements(shown, 'span', 'a')
            .filter(({ attributes }) => attributes['aria-hidden'] === undefined)
            .map(textOf)
        : [];
      return words.join(' / ') === named.join(' / ') ? [] : [{ path: page.path, words, named }];
    });
    expect(wrong).toEqual([]);
  });
});
