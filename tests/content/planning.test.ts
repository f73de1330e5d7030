/** What is not published now is nowhere on the site, whatever kind of thing it is and wherever one looks. */
import { cp, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { itemPath, type ItemKind } from '../../src/i18n/urls.ts';
import { temporaryFolder, writeContent } from '../fixtures/content.ts';
import {
  after,
  afterwards,
  before,
  goneMarker,
  hiddenHue,
  hiddenItems,
  hiddenMotif,
  hiddenSlug,
  marker,
  plannedContent,
  type Plan,
} from '../fixtures/planning.ts';
import { build, built, filesIn, filesWith, fingerprints, removeCaches } from '../support/builds.ts';

let root: string;
let early: string;
let late: string;
let lateAnew: string;
let last: string;

beforeAll(async () => {
  root = await temporaryFolder();
  const content = path.join(root, 'content');
  const out = path.join(root, 'out');
  [early, late, lateAnew] = ['early', 'late', 'late-anew'].map((name) => path.join(root, name)) as [
    string,
    string,
    string,
  ];
  await writeContent(await plannedContent(), content);
  expect(await build(content, out, { time: before })).toMatchObject(built);
  await cp(out, early, { recursive: true });
  // The same cache, one moment later: not a byte of the content has changed.
  expect(await build(content, out, { time: after })).toMatchObject(built);
  await cp(out, late, { recursive: true });
  const copy = path.join(root, 'copy');
  await cp(content, copy, { recursive: true });
  expect(await build(copy, lateAnew, { time: after })).toMatchObject(built);
  expect(await build(content, out, { time: afterwards })).toMatchObject(built);
  last = out;
  // Four whole builds, on a machine that may be busy.
}, 600_000);

afterAll(async () => {
  await rm(root, { recursive: true });
  await removeCaches();
});

const page = (folder: string, address: string): Promise<string> =>
  readFile(path.join(folder, address, 'index.html'), 'utf8');

/** Whether a picture has the colour of the hidden photographs. Most are the same in each of the sites. */
const judged = new Map<string, Promise<boolean>>();

function hasHiddenColour(bytes: Buffer): Promise<boolean> {
  const digest = createHash('sha256').update(bytes).digest('hex');
  const known = judged.get(digest);
  if (known) return known;
  const judging = sharp(bytes)
    .stats()
    .then(({ channels }) => {
      const [red, green, blue] = channels.map(({ mean }) => mean) as [number, number, number];
      return [red - hiddenHue, green - 90, blue - 160].every((off) => Math.abs(off) < 12);
    });
  judged.set(digest, judging);
  return judging;
}

/** Pictures that are, or were made from, a hidden photograph, by their colour. */
async function hiddenPictures(folder: string): Promise<string[]> {
  const names = (await filesIn(folder)).filter((name) => /\.(jpe?g|png|webp|avif)$/.test(name));
  const isHidden = await Promise.all(
    names.map(async (name) => hasHiddenColour(await readFile(path.join(folder, name)))),
  );
  return names.filter((_name, index) => isHidden[index]);
}

/** The channels through which something could leak, each by the files that it consists of. */
const channels: [name: string, files: RegExp][] = [
  ['pages', /^(?!.*(?:verhalen|stories|geschichten)\/index).*\.html$/],
  ['lists', /\/(verhalen|stories|geschichten)\/index\.html$/],
  ['feeds', /rss\.xml$/],
  ['the sitemap', /^sitemap.*\.xml$/],
  ['the search index', /\.pf_(fragment|index|meta)$/],
  ['words offered by the search', /words\.json$/],
  ['data behind lists', /index\.json$/],
];

describe('before its time', () => {
  test('an item is in no byte of any file of the site', async () => {
    expect(await filesWith(early, marker)).toEqual([]);
  });

  test.each(channels)(
    'while from its time on the same search finds it in %s',
    async (_name, files) => {
      expect((await filesWith(late, marker)).filter((name) => files.test(name))).not.toEqual([]);
    },
  );

  test('it names no file: no page, no social image, no picture', async () => {
    expect((await filesIn(early)).filter((name) => name.includes(marker))).toEqual([]);
    const names = (await filesIn(late)).filter((name) => name.includes(marker));
    for (const ending of ['index.html', 'social.png', '.jpg', '.webp', '.avif']) {
      expect(names.some((name) => name.endsWith(ending))).toBe(true);
    }
  });

  test('no picture shows its photograph, under whatever name', async () => {
    expect(await hiddenPictures(early)).toEqual([]);
    expect((await hiddenPictures(late)).length).toBeGreaterThan(3);
  });

  test('its motif, which bears its name, is not woven, and named nowhere', async () => {
    const motif = (names: string[]): string[] => names.filter((name) => name.includes(hiddenMotif));
    expect(motif(await filesIn(early))).toEqual([]);
    expect(motif(await filesIn(late))).not.toEqual([]);
    // The configuration of the web editor is one of the files.
    expect(await filesWith(early, hiddenMotif)).toEqual([]);
    expect(await filesWith(late, hiddenMotif)).not.toEqual([]);
  });

  test('a comment in HTML is not a hiding place: there is none', async () => {
    const pages = (await filesIn(early)).filter((name) => name.endsWith('.html'));
    const sources = await Promise.all(
      pages.map((name) => readFile(path.join(early, name), 'utf8')),
    );
    expect(sources.filter((source) => source.includes('<!--'))).toEqual([]);
  });
});

describe('what points at an item that is not published', () => {
  const story = 'en/stories/night-shift';
  const address = (kind: ItemKind, plan: Plan): string =>
    itemPath('en', kind, hiddenSlug(kind, plan));

  test('keeps its words as plain text, for every kind and every reason', async () => {
    const html = await page(early, story);
    for (const { kind, plan } of hiddenItems) {
      expect(html).toMatch(new RegExp(`[ >]words on a ${kind} \\(${plan}\\)[,<]`));
      expect(html).not.toMatch(new RegExp(`<a [^>]*>words on a ${kind} \\(${plan}\\)`));
    }
    expect(html).toContain('Here are words <em>below</em> and more words.');
    expect(html).not.toMatch(/href="[a-z]+:(?!\/)(?!to)/);
  });

  test('leads there from its time on; to what has left the site or is a draft it never does', async () => {
    const html = await page(late, story);
    for (const { kind, plan } of hiddenItems) {
      const isLinked = html.includes(
        `<a href="${address(kind, plan)}">words on a ${kind} (${plan})</a>`,
      );
      expect([kind, plan, isLinked]).toEqual([kind, plan, plan === 'future' || plan === 'embargo']);
    }
    expect(html).toContain(`<a href="${address('story', 'future')}">words <em>below</em></a>`);
    expect(html).toContain(
      `<a href="${address('page', 'embargo')}#heading-of-${marker}">more words</a>`,
    );
  });

  test('a campaign’s button waits for its target', async () => {
    expect(await page(early, 'en/talent/keep-learning')).not.toContain('Go to the school');
    expect(await page(late, 'en/talent/keep-learning')).toContain('Go to the school');
  });
});

describe('the address of an item that has left the site', () => {
  const gone = itemPath('en', 'story', hiddenSlug('story', 'expired'));

  test('says so in the reader’s language, leads on, and shows nothing of the item', async () => {
    const html = await page(early, gone);
    expect(html).toContain('no longer on the site');
    expect(html).toContain('href="/en/impact-portfolios/circular-economy/"');
    expect(html).toContain('href="/en/stories/"');
    expect(html).toContain('content="noindex, follow"');
    expect(await page(early, itemPath('de', 'story', hiddenSlug('story', 'expired')))).toContain(
      'nicht mehr auf der Website',
    );
  });

  test('stands in no list, feed, sitemap, index or page but its own, and keeps the language switch', async () => {
    const others = (await filesWith(early, goneMarker)).filter(
      (name) => !name.includes(goneMarker),
    );
    expect(others).toEqual([]);
    expect(await page(early, gone)).toContain(
      `href="${itemPath('nl', 'story', hiddenSlug('story', 'expired'))}"`,
    );
  });

  test('of a draft, or of what is still to come, does not exist', async () => {
    for (const plan of ['draft', 'future', 'embargo'] as const) {
      await expect(
        page(early, itemPath('en', 'story', hiddenSlug('story', plan))),
      ).rejects.toThrow();
    }
  });
});

test('what has left after it was on the site is nowhere any more but in its address', async () => {
  for (const word of [
    'title',
    'summary',
    'photograph',
    'photographer',
    'source',
    'woven',
    `${marker}-`,
  ]) {
    expect(await filesWith(last, `${marker} ${word}`)).toEqual([]);
  }
  expect(await hiddenPictures(last)).toEqual([]);
  const names = (await filesIn(last)).filter((name) => name.includes(marker));
  expect(names.filter((name) => !/-address\/(index\.html|social\.png)$/.test(name))).toEqual([]);
  expect(names).toContain(
    path.join(itemPath('en', 'story', hiddenSlug('story', 'future')).slice(1), 'index.html'),
  );
});

test('a later build from the same cache equals one made anew, byte for byte', async () => {
  expect(await fingerprints(late)).toEqual(await fingerprints(lateAnew));
});
