/** Words that stand on every page are found, ordered and quoted as before, for fewer bytes. */
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decodeCbor, encodeCbor } from '../../src/search/build/cbor.ts';
import type { Cbor } from '../../src/search/build/cbor.ts';
import { shortenFrequent } from '../../src/search/build/frequent.ts';
import { readMetadata } from '../../src/search/build/index-files.ts';
import { isPhrase, loadWholeLists } from '../../src/search/phrase.ts';

const partSize = 1000;
const pageCount = 30;

/** Page n says “de” and “Twente” the oftener the higher n is; what stands at its end is far down. */
function page(n: number): string {
  let state = n + 1;
  const next = (below: number): number => (state = (state * 16_807) % 2_147_483_647) % below;
  const text = Array.from({ length: 600 }, () => `woord${next(300)}`);
  for (let times = 0; times < 40 + n; times++) text[next(600)] = 'de';
  for (let times = 0; times < 30 + n; times++) text[next(600)] = 'Twente';
  for (let times = 0; times < 60 - n; times++) text[next(600)] = 'Hengelo';
  const title = n % 10 === 0 ? `Over Twente ${n}` : `Bladzijde ${n}`;
  const end = [
    n % 3 ? 'de fabriek aan' : 'aan fabriek de',
    n % 4 ? 'de denkende Twente' : 'Twente denkende',
  ];
  return `<!doctype html><html lang="nl"><body data-pagefind-body>
    <h1 data-pagefind-meta="title" data-pagefind-ignore>${title}</h1>
    <h2>Deel ${n}</h2><p>${text.join(' ')}</p><h2>Van de ${n === 3 ? 'tweede' : ''} ${n % 2 ? 'één' : 'een'}</h2>
    <p>${'nog wat '.repeat(n)} ${end.join(' ')}</p></body></html>`;
}

const shorten = async (index: string, most = partSize): Promise<unknown> =>
  shortenFrequent(index, 'nl', await readMetadata(index, 'nl'), most);

interface Found {
  id: string;
}
interface Pagefind {
  options: (options: object) => Promise<void>;
  preload: (query: string) => Promise<void>;
  search: (query: string) => Promise<{ results: Found[] }>;
}

let folder: string;
const realFetch = globalThis.fetch;
const loaded: { file: string; bytes: number }[] = [];

let opened = 0;
/** The script that the browser loads, as if it were opened for the first time. */
async function open(name: 'whole' | 'short'): Promise<(query: string) => Promise<string[]>> {
  const address = pathToFileURL(join(folder, name, 'pagefind.js')).href;
  const index = (await import(/* @vite-ignore */ `${address}?${opened++}`)) as Pagefind;
  await index.options({ basePath: `/${name}/`, baseUrl: '/', noWorker: true });
  return async (query) => {
    if (isPhrase(query)) await loadWholeLists(index, query);
    return (await index.search(query)).results.map(({ id }) => id);
  };
}

const partsOf = (files: typeof loaded): typeof loaded =>
  files.filter(({ file }) => file.includes('/index/'));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'frequent-'));
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(partSize);
  const pagefind = await import('pagefind');
  const { index } = await pagefind.createIndex({ forceLanguage: 'nl' });
  for (let n = 0; n < pageCount; n++) {
    await index?.addHTMLFile({ url: `/${n}/`, content: page(n) });
  }
  await index?.writeFiles({ outputPath: join(folder, 'whole') });
  await pagefind.close();
  await cp(join(folder, 'whole'), join(folder, 'short'), { recursive: true });
  await shorten(join(folder, 'short'));
  globalThis.fetch = async (address) => {
    const file = String(address).replace(/\?.*/, '');
    const body = await readFile(join(folder, file));
    loaded.push({ file, bytes: body.length });
    return new Response(body);
  };
}, 60_000);

afterAll(async () => {
  globalThis.fetch = realFetch;
  await rm(folder, { recursive: true, force: true });
});

describe('frequent words', () => {
  it.each([
    ['de', pageCount],
    ['Twente', pageCount],
    ['Hengelo Twente', pageCount],
    ['de fabriek', pageCount],
    ['een', pageCount],
    ['twente woord17', pageCount],
    // The beginning of a frequent word and of another one.
    ['twe', pageCount],
    // Begins with a frequent word that the site does have.
    ['twenteren', pageCount],
  ])('%s: the same pages, in the same order', async (query, count) => {
    const [whole, short] = [await open('whole'), await open('short')];
    const found = await short(query);
    expect(found).toHaveLength(count);
    expect(found).toEqual(await whole(query));
  });

  it('are found for a third of the bytes', async () => {
    const [whole, short] = [await open('whole'), await open('short')];
    const weigh = async (search: typeof whole): Promise<number> => {
      loaded.length = 0;
      await search('de');
      return partsOf(loaded).reduce((sum, { bytes }) => sum + bytes, 0);
    };
    expect(await weigh(short)).toBeLessThan((await weigh(whole)) / 3);
  });

  const phrases = [
    '"de fabriek"',
    '"de fabriek aan de"',
    '"aan fabriek de Twente"',
    '"Twente denkende"',
    '"de denkende Twente"',
    '"Over Twente"',
    '"van de een"',
    '"Twente"',
    '"fabriek Twente"',
  ];

  it.each(phrases)('%s: found on the same pages, however far down', async (phrase) => {
    const [whole, short] = [await open('whole'), await open('short')];
    const expected = await whole(phrase);
    expect(await short(phrase)).toEqual(expected);
    if (!phrase.includes('fabriek Twente')) expect(expected.length).toBeGreaterThan(0);
  });

  it('are found in phrases whatever was searched for before', async () => {
    const [whole, short] = [await open('whole'), await open('short')];
    for (const query of ['de', 'twente', ...phrases, 'denkende', 'de', ...phrases.toReversed()]) {
      expect((await short(query)).toSorted(), query).toEqual((await whole(query)).toSorted());
    }
  });

  it('are left alone by a phrase of other words, even if one begins like them', async () => {
    const short = await open('short');
    await short('denkende woord3');
    loaded.length = 0;
    expect(await short('"denkende woord3"')).toEqual([]);
    expect(loaded).toEqual([]);
  });

  it('changes nothing where no list is too long', async () => {
    const same = join(folder, 'same');
    await cp(join(folder, 'whole'), same, { recursive: true });
    await shorten(same, 1_000_000);
    const files = await readdir(same, { recursive: true, withFileTypes: true });
    expect(files.map(({ name }) => name).toSorted()).toEqual(
      (await readdir(join(folder, 'whole'), { recursive: true, withFileTypes: true }))
        .map(({ name }) => name)
        .toSorted(),
    );
  });

  const signature = 'pagefind_dcd';
  const inside = (item: Cbor, ...way: number[]): Cbor[] =>
    way.reduce<Cbor[]>((list, index) => list[index] as Cbor[], item as Cbor[]);

  it.each<[string, RegExp, (item: Cbor) => unknown]>([
    ['metadata with one field more', /pf_meta/, (item) => inside(item).push([])],
    ['ranges with one field more', /pf_meta/, (item) => inside(item, 2, 0).push(1)],
    ['a part with one field more', /pf_index/, (item) => inside(item).push(1)],
    ['words with one field more', /pf_index/, (item) => inside(item, 0, 0).push(1)],
    ['pages with one field more', /pf_index/, (item) => inside(item, 0, 0, 1, 0).push(1)],
  ])('stops and says so when Pagefind writes %s', async (name, file, change) => {
    const changed = join(folder, name.replaceAll(' ', '-'));
    await cp(join(folder, 'whole'), changed, { recursive: true });
    for (const each of await readdir(changed, { recursive: true })) {
      if (!file.test(each)) continue;
      const bytes = gunzipSync(await readFile(join(changed, each))).subarray(signature.length);
      const item = decodeCbor(bytes);
      change(item);
      const encoded = encodeCbor(item);
      await writeFile(
        join(changed, each),
        gzipSync(Buffer.concat([Buffer.from(signature), encoded])),
      );
    }
    await expect(shorten(changed)).rejects.toThrow(/Pagefind writes pf_\w+ in another form/);
  });

  it('stops and says so when Pagefind writes something else than CBOR', async () => {
    const changed = join(folder, 'text');
    await cp(join(folder, 'whole'), changed, { recursive: true });
    for (const each of await readdir(changed)) {
      if (each.endsWith('.pf_meta')) {
        await writeFile(join(changed, each), gzipSync(`${signature}{"version":"2"}`));
      }
    }
    await expect(shorten(changed)).rejects.toThrow(/in another form/);
  });
});

describe('CBOR', () => {
  it('comes back as it was, with the bytes of Pagefind', async () => {
    const parts = (await readdir(join(folder, 'whole/index'))).map((name) => `index/${name}`);
    for (const file of parts) {
      const bytes = gunzipSync(await readFile(join(folder, 'whole', file))).subarray(12);
      expect(encodeCbor(decodeCbor(bytes)).equals(bytes)).toBe(true);
    }
    const numbers = [0, 23, 24, 255, 256, 65_535, 65_536, 2 ** 32 - 1, -1, -25, -256, -70_000];
    expect(decodeCbor(encodeCbor([...numbers, 'één', []]))).toEqual([...numbers, 'één', []]);
  });
});
