import { cp, link, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listFiles, pageFiles } from '../../src/integrations/files.ts';
import type { PageFile } from '../../src/integrations/files.ts';
import { searchBuilder } from '../../src/integrations/search-index.ts';
import type { Term } from '../../src/schemas/term.ts';
import { withoutSeams } from '../../src/search/seam.ts';

const terms: Term[] = [
  {
    forms: { nl: ['grond'], en: ['soil'], de: ['Boden'] },
    avoid: { nl: ['gront'], all: ['Dirt & Co'] },
  },
];

let folder: string;
let dist: string;
let cacheDir: string;

async function writePage(
  locale: string,
  name: string,
  title: string,
  text: string,
  site = dist,
): Promise<void> {
  const path = join(site, locale, name);
  await mkdir(path, { recursive: true });
  await writeFile(
    join(path, 'index.html'),
    `<!doctype html><html lang="${locale}"><head>
    <meta data-pagefind-meta="key[content]" content="story/${name}">
    <meta data-pagefind-filter="kind[content]" content="story"></head>
    <body><main data-pagefind-body><h1 data-pagefind-meta="title">${title}</h1><p>${text}</p></main></body></html>`,
  );
}

const pagesOf = (site: string): PageFile[] => pageFiles(site, listFiles(site));

const buildSearch = (site: string, cache: string) =>
  searchBuilder({ dist: site, cacheDir: cache, terms: () => terms }).build(pagesOf(site));

interface Hit {
  url: string;
  excerpt: string;
  filters: Record<string, string[]>;
}

interface Pagefind {
  options: (options: object) => Promise<void>;
  search: (query: string) => Promise<{ results: { data: () => Promise<Hit> }[] }>;
}
const indexes = new Map<string, Promise<Pagefind>>();

/** The script that the browser loads. */
async function openIndex(locale: string): Promise<Pagefind> {
  const address = pathToFileURL(join(dist, 'search', locale, 'pagefind.js')).href;
  const index = (await import(/* @vite-ignore */ address)) as Pagefind;
  await index.options({
    basePath: `/${locale}/`,
    baseUrl: '/',
    noWorker: true,
    ranking: { metaWeights: { also: 0.1, terms: 0.1 } },
  });
  return index;
}

async function search(locale: string, query: string): Promise<Hit[]> {
  const opened = indexes.get(locale) ?? openIndex(locale);
  indexes.set(locale, opened);
  const { results } = await (await opened).search(query);
  return Promise.all(results.map(({ data }) => data()));
}
const urls = async (locale: string, query: string): Promise<string[]> =>
  (await search(locale, query)).map(({ url }) => url).sort();

const realFetch = globalThis.fetch;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'search-'));
  dist = join(folder, 'dist');
  cacheDir = join(folder, 'cache');
  await writePage('nl', 'a', 'Boeren', 'De kringlooplandbouw groeit tussen Enschede en Münster.');
  await writePage('nl', 'b', 'Grond', 'Over landbouw, en over Muenster.');
  await writePage('nl', 'c', 'Iets anders', 'Hier staat niets van belang over een boek.');
  await writePage('de', 'a', 'Kreislaufwirtschaft', 'Es geht um Schlüsseltechnologien und Größe.');
  await writePage('de', 'b', 'Wirtschaft', 'Eine Technologie aus Münster.');
  await writePage('en', 'a', 'Stories', 'From Enschede to Münster, a story of size.');
  globalThis.fetch = async (address) => {
    const path = String(address)
      .replace(/\?.*/, '')
      .replace(/^\/(\w+)\//, 'search/$1/');
    return new Response(await readFile(join(dist, path)));
  };
  await buildSearch(dist, cacheDir);
}, 60_000);

afterAll(async () => {
  globalThis.fetch = realFetch;
  await rm(folder, { recursive: true, force: true });
});

describe('the index', () => {
  it.each([
    ['nl', 'landbouw', ['/nl/a/', '/nl/b/']],
    ['nl', 'kringlooplandbouw', ['/nl/a/']],
    ['nl', 'Münster', ['/nl/a/', '/nl/b/']],
    ['nl', 'Munster', ['/nl/a/', '/nl/b/']],
    ['nl', 'Muenster', ['/nl/a/', '/nl/b/']],
    ['nl', 'bok', []],
    // Other names of what a page is about: another language's word, a wrong one.
    ['nl', 'soil', ['/nl/b/']],
    ['nl', 'Boden', ['/nl/b/']],
    ['nl', 'gront', ['/nl/b/']],
    ['nl', 'Dirt Co', ['/nl/b/']],
    ['en', 'grond', []],
    ['nl', 'story', []],
    ['en', 'Muenster', ['/en/a/']],
    ['de', 'Technologie', ['/de/a/', '/de/b/']],
    ['de', 'Wirtschaft', ['/de/a/', '/de/b/']],
    ['de', 'Muenster', ['/de/b/']],
    ['de', 'grosse', ['/de/a/']],
    ['de', 'groesse', ['/de/a/']],
  ])('%s: %s', async (locale, query, expected) => {
    expect(await urls(locale, query)).toEqual(expected);
  });

  it('shows the compound where it stands, without its seam', async () => {
    const hits = await search('nl', 'landbouw');
    const hit = hits.find(({ url }) => url === '/nl/a/');
    expect(withoutSeams(hit?.excerpt ?? '')).toContain('<mark>kringlooplandbouw</mark>');
    expect(hit?.filters).toEqual({ kind: ['story'] });
  });

  it('shows no word that stands on no page', async () => {
    const [hit] = await search('nl', 'soil');
    expect(hit?.excerpt).not.toContain('soil');
    expect(hit?.excerpt).toContain('Over landbouw');
  });

  it('has no stock interface, and what the client loads beside it', async () => {
    const files = await readdir(join(dist, 'search/nl'));
    expect(files.filter((file) => /ui|highlight|worker|unknown/.test(file))).toEqual([]);
    expect(files).toEqual(expect.arrayContaining(['pagefind.js', 'labels.json', 'words.json']));
    const keys = await Promise.all(
      ['nl', 'de', 'en'].map(
        async (locale) =>
          Object.values(
            JSON.parse(await readFile(join(dist, 'search', locale, 'keys.json'), 'utf8')) as object,
          ) as string[],
      ),
    );
    expect(keys[0]).toHaveLength(3);
    expect(keys[0]).toEqual(expect.arrayContaining(keys[1] ?? []));
    expect(keys[1]).toEqual(expect.arrayContaining(keys[2] ?? []));
  });

  it('indexes again only what changed, with the same bytes', async () => {
    const before = join(folder, 'before');
    await cp(join(dist, 'search'), before, { recursive: true });
    const made = (): Promise<number[]> =>
      Promise.all(
        ['nl', 'en', 'de'].map(
          async (locale) =>
            (await stat(join(dist, 'search', locale, 'pagefind-entry.json'))).mtimeMs,
        ),
      );
    const [nl, en, de] = await made();
    await rm(join(cacheDir, 'search/de.bin'));
    await writePage('en', 'b', 'Another', 'A second page.');
    // Written again, but with nothing new in it.
    const same = join(dist, 'nl/a/index.html');
    await writeFile(same, await readFile(same));
    // Something new, but nothing that anybody searches.
    const footer = join(dist, 'nl/b/index.html');
    await writeFile(footer, `${await readFile(footer, 'utf8')}<footer>Nieuw</footer>`);
    const { pages } = await buildSearch(dist, cacheDir);
    expect(pages).toEqual({ nl: 3, en: 2, de: 2 });
    const [nlAfter, enAfter, deAfter] = await made();
    expect(nlAfter).toBe(nl);
    expect(enAfter).not.toBe(en);
    expect(deAfter).not.toBe(de);
    for (const file of await readdir(join(before, 'de'), { recursive: true })) {
      const path = join(before, 'de', file);
      if ((await stat(path)).isDirectory()) continue;
      expect(await readFile(join(dist, 'search/de', file)), file).toEqual(await readFile(path));
    }
  }, 60_000);

  /** What a build from nothing makes of the pages of a site. */
  async function makeClean(site: string, name: string): Promise<string> {
    const clean = join(folder, `clean-${name}`);
    await cp(site, clean, { recursive: true });
    await rm(join(clean, 'search'), { recursive: true });
    const cache = join(folder, `clean-cache-${name}`);
    await buildSearch(clean, cache);
    return clean;
  }

  async function expectSameIndex(site: string, other: string): Promise<void> {
    const files = await readdir(join(other, 'search/nl'), { recursive: true });
    expect(await readdir(join(site, 'search/nl'), { recursive: true })).toEqual(files);
    for (const file of files) {
      const path = join(other, 'search/nl', file);
      if ((await stat(path)).isDirectory()) continue;
      expect(await readFile(join(site, 'search/nl', file)), file).toEqual(await readFile(path));
    }
  }

  it.each([
    ['begun', 'a page changes', 'a', 'Nu over zand.'],
    ['begun', 'a page is added between others', 'aa', 'Nieuw hier: zandwinning.'],
    ['read', 'a page changes', 'a', 'Nu over zand.'],
    ['read', 'a page is added between others', 'aa', 'Nieuw hier: zandwinning.'],
    ['made', 'a page changes', 'a', 'Nu over zand.'],
    ['made', 'a page is added between others', 'aa', 'Nieuw hier: zandwinning.'],
  ])(
    'is the same when it was %s before %s',
    async (how, _, name, text) => {
      const [site, cache] = ['site', 'cache'].map((part) =>
        join(folder, `${part}-${how}-${name}`),
      ) as [string, string];
      await cp(dist, site, { recursive: true, preserveTimestamps: true });
      // With what an earlier build knew, or as in a first build.
      if (how === 'begun') await cp(cacheDir, cache, { recursive: true });
      else await rm(join(site, 'search'), { recursive: true });
      const search = searchBuilder({ dist: site, cacheDir: cache, terms: () => terms });
      if (how === 'begun') search.readAhead(['nl']);
      else if (how === 'read') search.readEarly('nl');
      else search.buildEarly('nl');
      await delay(1000);
      await writePage('nl', name, 'Anders', text, site);
      await search.build(pagesOf(site));
      await expectSameIndex(site, await makeClean(site, `${how}-${name}`));
    },
    60_000,
  );

  /** The site and what its builds remember, to go on from. */
  async function copySite(name: string): Promise<[site: string, cache: string]> {
    const [site, cache] = [join(folder, `site-${name}`), join(folder, `cache-${name}`)];
    await cp(dist, site, { recursive: true, preserveTimestamps: true });
    await cp(cacheDir, cache, { recursive: true });
    return [site, cache];
  }

  it('leaves the files of pages that stay, and what is published, as they are', async () => {
    const [site, cache] = await copySite('kept');
    const index = join(site, 'search/nl');
    const files = (await readdir(index, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name));
    // The published site holds them under a second name.
    const published = await Promise.all(
      files.map(async (file, at) => {
        const name = join(folder, `published-${at}`);
        await link(file, name);
        return { name, file, bytes: await readFile(name) };
      }),
    );
    await writePage('nl', 'a', 'Boeren', 'De kringlooplandbouw bij Münster.', site);
    await buildSearch(site, cache);
    for (const { name, file, bytes } of published) {
      expect(await readFile(name), file).toEqual(bytes);
    }
    const kept = await Promise.all(
      published.map(async ({ name, file }) => {
        const now = await stat(file).catch(() => undefined);
        return now?.ino === (await stat(name)).ino;
      }),
    );
    const fragments = kept.filter((_, at) => files[at]?.endsWith('.pf_fragment'));
    expect(fragments.filter(Boolean)).toHaveLength(2);
  }, 60_000);

  it('is made anew where a file has the name, but not the contents', async () => {
    const [site, cache] = await copySite('name');
    await writePage('nl', 'a', 'Boeren', 'Nu over zand.', site);
    const clean = await makeClean(site, 'name');
    const [former, next] = await Promise.all(
      [site, clean].map((each) => readdir(join(each, 'search/nl/fragment'))),
    );
    const [other] = former ?? [];
    const [fresh] = next?.filter((file) => !former?.includes(file)) ?? [];
    const fragments = join(site, 'search/nl/fragment');
    await cp(join(fragments, other ?? ''), join(fragments, fresh ?? ''));
    await buildSearch(site, cache);
    await expectSameIndex(site, clean);
  }, 60_000);

  it('stops when a language has no pages', async () => {
    const empty = join(folder, 'empty');
    await cp(join(dist, 'nl'), join(empty, 'nl'), { recursive: true });
    await expect(buildSearch(empty, join(folder, 'cache2'))).rejects.toThrow(/"en": no page/);
  }, 60_000);
});
