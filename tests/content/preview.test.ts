/** What the team sees in a preview, and that it can never take the place of the site. */
import { cp, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { itemPath, type ItemKind } from '../../src/i18n/urls.ts';
import { begunStory, temporaryFolder, writeContent } from '../fixtures/content.ts';
import {
  before,
  hiddenItems,
  hiddenKey,
  hiddenSlug,
  marker,
  plannedContent,
  type Plan,
} from '../fixtures/planning.ts';
import {
  build,
  built,
  filesIn,
  filesWith,
  fingerprints,
  previewOf,
  removeCaches,
  type Outcome,
} from '../support/builds.ts';

let root: string;
let content: string;
let preview: string;
let shared: string;
let outcome: Outcome & { stdout: string };

beforeAll(async () => {
  root = await temporaryFolder();
  content = await writeContent(
    { ...(await plannedContent()), ...begunStory },
    path.join(root, 'content'),
  );
  [preview, shared] = ['preview', 'shared'].map((name) => path.join(root, name)) as [
    string,
    string,
  ];
  const out = path.join(root, 'out');
  outcome = await build(content, out, { time: before, words: ['--preview', '--drafts'] });
  expect(outcome).toMatchObject(built);
  await cp(previewOf(content), preview, { recursive: true });
  expect(
    await build(content, out, { time: before, words: ['--preview', '--drafts', '--share'] }),
  ).toMatchObject(built);
  await cp(previewOf(content), shared, { recursive: true });
});

afterAll(async () => {
  await rm(root, { recursive: true });
  await removeCaches();
});

const page = (folder: string, address: string): Promise<string> =>
  readFile(path.join(folder, address, 'index.html'), 'utf8');
const address = (kind: ItemKind, plan: Plan): string =>
  itemPath('en', kind, hiddenSlug(kind, plan));
const bannerOf = (html: string): string | undefined =>
  / data-preview>\s*([^<]*?)\s*</.exec(html)?.[1];

describe('a preview for the team', () => {
  test.each([
    ['draft', 'Draft'],
    ['future', 'From 5 January 2027 at 09:00'],
    ['embargo', 'Embargo until 5 January 2027 at 09:00'],
  ] as const)(
    'shows every kind of %s with its state and date above the page',
    async (plan, note) => {
      const hidden = hiddenItems.filter((item) => item.plan === plan);
      expect(hidden.length).toBe(7);
      for (const { kind } of hidden) {
        expect(bannerOf(await page(preview, address(kind, plan)))).toBe(
          `Preview for the team. This is not on the site: ${note}.`,
        );
      }
    },
  );

  test('says the same in lists, in words beside the title', async () => {
    const list = await page(preview, 'en/stories');
    for (const note of ['Draft', 'From 5 January', 'Embargo until 5 January']) {
      expect(list).toMatch(new RegExp(`data-badge[^>]*>${note}`));
    }
    const index = await readFile(path.join(preview, 'en/stories/index.json'), 'utf8');
    expect(index).toContain('"badge":"Draft"');
  });

  test('is for no search engine: every page says so, robots.txt too, and there is no sitemap', async () => {
    const names = await filesIn(preview);
    const pages = names.filter((name) => name.endsWith('.html') && !name.includes(`former`));
    for (const name of pages) {
      expect([name, await readFile(path.join(preview, name), 'utf8')]).toEqual([
        name,
        expect.stringMatching(/<meta name="robots" content="noindex/),
      ]);
    }
    expect(await readFile(path.join(preview, 'robots.txt'), 'utf8')).toContain('Disallow: /\n');
    expect(names.filter((name) => name.startsWith('sitemap'))).toEqual([]);
  });

  test('says on every other page of which moment the site is', async () => {
    for (const [place, moment] of [
      ['en', '24 November 2026 at 12:00'],
      ['de/geschichten/alte-jeans', '24. November 2026 um 12:00'],
    ] as const) {
      expect(bannerOf(await page(preview, place))).toContain(moment);
    }
  });

  test('leaves out what has left the site, and a draft that is not ready, and says what that lacks', async () => {
    expect(await page(preview, address('story', 'expired'))).toContain('no longer on the site');
    expect(await filesWith(preview, 'Pas begonnen')).toEqual([]);
    expect(outcome.stdout).toContain('stories/just-begun/index.nl.mdx');
  });
});

test('a preview to hand on has all but what is under embargo', async () => {
  for (const { kind, plan } of hiddenItems.filter((item) => item.plan === 'embargo')) {
    expect(await filesWith(shared, hiddenKey(kind, plan))).toEqual([]);
    expect((await filesIn(shared)).filter((name) => name.includes(hiddenSlug(kind, plan)))).toEqual(
      [],
    );
  }
  expect(await page(shared, address('story', 'draft'))).toContain(marker);
  expect(await page(shared, address('story', 'future'))).toContain(marker);
});

describe('a preview never takes the place of the site', () => {
  test('when OUT_DIR names its folder: it refuses and writes nothing', async () => {
    const before = await fingerprints(previewOf(content));
    const { code, stderr } = await build(content, previewOf(content), {
      words: ['--preview', '--drafts'],
    });
    expect([code, stderr]).toEqual([1, expect.stringContaining('which is for the site itself')]);
    expect(await fingerprints(previewOf(content))).toEqual(before);
  });

  test('when a site lies in its folder: it refuses and leaves that as it is', async () => {
    const folder = previewOf(content);
    await rm(folder, { recursive: true });
    await writeContent({ 'index.html': 'The site.' }, folder);
    const { code, stderr } = await build(content, path.join(root, 'out'), { words: ['--preview'] });
    expect([code, stderr]).toEqual([1, expect.stringContaining('which is for the site itself')]);
    expect(await filesIn(folder)).toEqual(['index.html']);
  });
});
