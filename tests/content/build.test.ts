/** Builds real sites from small content folders, the way `npm run build` does. */
import { existsSync, statSync } from 'node:fs';
import { appendFile, cp, mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { blockHash } from '../../src/editorial/blocks.ts';
import { parseFile } from '../../src/editorial/parse.ts';
import { sourceHashes } from '../../src/editorial/translations.ts';
import { cacheFolder } from '../../src/integrations/paths.ts';
import { routesFile } from '../../src/integrations/site-routes.ts';
import { readPhoto, renderCover, renderPhoto } from '../../src/weave/index.ts';
import {
  begunStory,
  draftStory,
  draftWords,
  edit,
  photo,
  temporaryFolder,
  validContent,
  writeContent,
  type Tree,
} from '../fixtures/content.ts';
import {
  build,
  built,
  filesWith,
  fingerprints,
  removeCaches,
  stopBuildWhen,
  type Outcome,
} from '../support/builds.ts';

let root: string;
let content: string;
let out: string;
let tree: Tree;

const jeans = 'stories/old-jeans/index.en.mdx';

beforeAll(async () => {
  root = await temporaryFolder();
  content = path.join(root, 'content');
  out = path.join(root, 'out');
  tree = { ...(await validContent()), ...(await draftStory()), ...begunStory };
  edit(tree, jeans, 'date: 2026-10-06', 'date: 2026-10-06\nformerSlugs:\n  - worn-jeans');
  tree['stories/old-jeans/translations.json'] = translationRecord();
  tree['addresses.yaml'] = '/nl/verhalen/eerste-garen/: stories/first-yarn\n';
  tree['gone.yaml'] =
    '/nl/verhalen/eerste-garen/:\n  to: story:old-jeans\n/nl/verhalen/proef/:\n  reason: Was a test.\n';
  await writeContent(tree, content);
  expect(await build(content, out)).toMatchObject(built);
});

/** Dutch was made from another English text; German from the one that is there. */
function translationRecord(): string {
  const { data, text } = parseFile(String(tree[jeans]));
  const now = sourceHashes('story', data, text.blocks);
  const then = [...now.slice(0, -1), blockHash('Another last paragraph.')];
  return JSON.stringify({
    source: 'en',
    translations: {
      nl: { date: '2026-10-06', blocks: then },
      de: { date: '2026-10-06', blocks: now },
    },
    text: Object.fromEntries([...now, ...then].map((hash) => [hash, 'words'])),
  });
}

afterAll(async () => {
  await rm(root, { recursive: true });
  await removeCaches();
});

const page = (address: string): Promise<string> =>
  readFile(path.join(out, address, 'index.html'), 'utf8');

describe('a small content folder', () => {
  test('becomes a site in three languages', async () => {
    for (const [address, title] of [
      ['nl/verhalen/oude-spijkerbroeken', 'Oude spijkerbroeken'],
      ['en/stories/old-jeans', 'Old jeans'],
      ['de/geschichten/alte-jeans', 'Alte Jeans'],
    ] as const) {
      expect(await page(address)).toContain(title);
    }
    expect(existsSync(path.join(out, 'de/geschichten/night-shift'))).toBe(false);
  });

  test('leaves nothing but the site: no route table, no half-built folder', async () => {
    expect(await readdir(root)).toEqual(['content', 'out']);
    expect(await readdir(out)).not.toContain('routes.json');
  });
});

test('a stale translation says so and leads to the newer text; a current one and the source do not', async () => {
  const stale = await page('nl/verhalen/oude-spijkerbroeken');
  expect(stale).toContain('Deze vertaling is van 6 oktober 2026');
  expect(stale).toMatch(
    /<a href="\/en\/stories\/old-jeans\/" hreflang="en"[^>]*>\s*Lees de nieuwere/,
  );
  for (const address of ['en/stories/old-jeans', 'de/geschichten/alte-jeans']) {
    expect(await page(address)).not.toContain('data-newer');
  }
});

describe('a photograph in a story’s folder', () => {
  test('heads the story in the sizes and formats that a browser asks for', async () => {
    const html = await page('de/geschichten/alte-jeans');
    const [picture = ''] = /<picture>.*?<\/picture>/s.exec(html) ?? [];
    for (const format of ['avif', 'webp']) {
      const source = new RegExp(`<source type="image/${format}" srcset="([^"]+)" sizes="`);
      const files = [...(source.exec(picture)?.[1] ?? '').matchAll(/(\S+) (\d+)w/g)];
      expect(files.map(([, , width]) => Number(width))).toEqual([360, 480]);
      for (const [, file = '', width] of files) {
        const shown = await sharp(path.join(out, file)).metadata();
        expect([shown.width, shown.height]).toEqual([
          Number(width),
          Math.round((Number(width) * 9) / 16),
        ]);
      }
    }
    const image = /<img[^>]+>/.exec(picture)?.[0];
    for (const attribute of [
      'alt="Picture of the mill for Alte Jeans"',
      'width="480"',
      'height="270"',
      'fetchpriority="high"',
    ]) {
      expect(image).toContain(attribute);
    }
    expect(html).toContain('Foto: A. Weaver');
  });

  test('is woven for the cloth that it lies on, for its card and for social networks', async () => {
    const photograph = await readPhoto(path.join(content, 'stories/old-jeans/mill.jpg'));
    for (const [size, address] of [
      ['wide', 'en/stories/old-jeans'],
      ['hero', 'en/stories/old-jeans'],
      ['card', 'en/stories'],
    ] as const) {
      const file = `/woven/photo-old-jeans-${size}.svg`;
      expect(await page(address)).toContain(`"${file}"`);
      expect(await readFile(path.join(out, file), 'utf8')).toBe(
        renderPhoto(photograph, { loom: 'circular', size }),
      );
    }
    const cover = { loom: 'circular', title: 'Old jeans', kicker: 'Story' } as const;
    const social = await readFile(path.join(out, 'en/stories/old-jeans/social.png'));
    expect(social.equals(renderCover({ ...cover, motif: photograph }))).toBe(true);
    expect(social.equals(renderCover({ ...cover, motif: 'circular-textiles' }))).toBe(false);
    expect((await readdir(path.join(out, 'woven'))).join()).not.toContain('circular-textiles');
  });
});

describe('a draft', () => {
  test('is in no file of the site, not even in the search', async () => {
    // Words as their stems, because the search index keeps those.
    for (const word of ['verzweg', 'geheimzinnig', 'garenvondst', 'onzichtba', draftWords.key]) {
      expect(await filesWith(out, word)).toEqual([]);
    }
    // The same search does find what is published.
    const published = await filesWith(out, 'spijkerbroek');
    for (const ending of ['.html', 'rss.xml', 'index.json', 'words.json', '.pf_fragment']) {
      expect(published.some((name) => name.endsWith(ending))).toBe(true);
    }
  });

  test('gives its name to no file and no folder; its pictures stay away too', async () => {
    const { key, slug, photo: picture } = draftWords;
    const names = await readdir(out, { recursive: true });
    for (const word of [key, slug, picture, 'microfluidics']) {
      expect(names.filter((name) => name.includes(word))).toEqual([]);
    }
  });

  test('may be half finished', async () => {
    // It lies beside the others, and the site was built.
    expect(tree).toMatchObject(begunStory);
    expect(await filesWith(out, 'Pas begonnen')).toEqual([]);
  });
});

describe('a former address', () => {
  test('sends the reader on to the new one, in the same language', async () => {
    const html = await page('en/stories/worn-jeans');
    expect(html).toContain('http-equiv="refresh" content="0; url=/en/stories/old-jeans/"');
    expect(html).toMatch(/<html lang="en"/);
    expect(html).toMatch(/rel="canonical" href="https:\/\/[^"]+\/en\/stories\/old-jeans\/"/);
    expect(html).toContain('noindex');
  });

  test('of a deleted item does so too, or is not there when nothing took its place', async () => {
    expect(await page('nl/verhalen/eerste-garen')).toContain(
      'url=/nl/verhalen/oude-spijkerbroeken/',
    );
    expect(existsSync(path.join(out, 'nl/verhalen/proef'))).toBe(false);
  });

  test('is a page of that language only, and neither listed nor found', async () => {
    const names = await readdir(out, { recursive: true });
    expect(names.filter((name) => name.includes('worn-jeans'))).toEqual([
      'en/stories/worn-jeans',
      'en/stories/worn-jeans/index.html',
    ]);
    expect(await filesWith(out, 'worn-jeans')).toEqual([]);
  });
});

describe('a build that fails leaves the site as it was, byte for byte', () => {
  const failsWith = async (changed: Tree): Promise<Outcome & { stdout: string }> => {
    const before = await fingerprints(out);
    await writeContent(changed, content);
    const outcome = await build(content, out);
    await writeContent(tree, content);
    expect(await fingerprints(out)).toEqual(before);
    expect(await readdir(root)).not.toContain('.out-building');
    return outcome;
  };

  test('with a mistake in a text: the message says where, in the editor’s language', async () => {
    const changed = { ...tree };
    edit(changed, jeans, /^title: .*$/m, `title: ${'x'.repeat(90)}`);
    const { code, stderr } = await failsWith(changed);
    expect(code).toBe(1);
    expect(stderr).toContain(`${jeans}, regel 2: \`title\` is te lang: 90 tekens`);
    expect(stderr).toMatch(/^1 fout in de inhoud/);
    expect(stderr).toContain('niet veranderd');
  });

  test('with a mistake that the check alone can see: nobody else speaks', async () => {
    const changed = { ...tree };
    edit(changed, jeans, /^title: .*$/m, 'title: Oud in Twenthe');
    const { code, stderr, stdout } = await failsWith(changed);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^1 fout in de inhoud.*\n.*Twenthe.*\n.*niet veranderd.*\n$/);
    expect(stdout).toBe('');
  });

  test('with a photograph that no library can read: the message names it', async () => {
    const whole = tree['stories/old-jeans/mill.jpg'] as Buffer;
    // Its size stands at the beginning, and it ends as it should.
    const spoilt = Buffer.concat([whole.subarray(0, whole.length / 2), Buffer.from([0xff, 0xd9])]);
    const { code, stderr } = await failsWith({ ...tree, 'stories/old-jeans/mill.jpg': spoilt });
    expect(code).toBe(1);
    expect(stderr).toContain('mill.jpg cannot be read');
  });
});

// Linux has a second file system in memory; elsewhere there is none to be sure of.
const elsewhere = '/dev/shm';
const isElsewhere = existsSync(elsewhere) && statSync(elsewhere).dev !== statSync('.').dev;

describe('a build with a cache gives the same bytes as one without', () => {
  /**
   * Builds again with what the last build left, and anew from a copy of the content.
   * @param folder where that site goes
   */
  const buildTwice = async (name: string, folder: string): Promise<void> => {
    await writeContent(tree, content);
    expect(await build(content, out)).toMatchObject(built);
    const copy = path.join(root, name);
    await cp(content, copy, { recursive: true });
    // With code bundled anew, not with what an earlier build kept.
    expect(await build(copy, folder, { words: ['--anew'] })).toMatchObject(built);
    expect(await fingerprints(out)).toEqual(await fingerprints(folder));
  };

  /** Begins to build other content, and stops when a page of that is rendered. */
  const stopHalfway = async (): Promise<void> => {
    // Those above failed and left nothing to go on from.
    expect(await build(content, out)).toMatchObject(built);
    const before = await fingerprints(out);
    const stage = path.join(cacheFolder(content), 'stage');
    const shown = path.join(stage, 'nl/waarom-twente/index.html');
    const former = statSync(shown).mtimeMs;
    const stopped = { ...tree };
    // Every page leads to it.
    for (const locale of ['nl', 'en', 'de']) {
      edit(stopped, `pages/why-twente/index.${locale}.mdx`, /^title: .*$/m, 'title: Why not');
    }
    await writeContent(stopped, content);
    const now = (): number | undefined => statSync(shown, { throwIfNoEntry: false })?.mtimeMs;
    await stopBuildWhen(() => now() !== former, content, out);
    expect(
      existsSync(path.join(stage, routesFile)),
      'it was stopped too late to prove anything',
    ).toBe(true);
    // Nobody has written to what is published.
    expect(await fingerprints(out)).toEqual(before);
  };

  /** Where a browser that knows few formats finds the photograph. */
  const mill = async (): Promise<string> => {
    const html = await page('en/stories/old-jeans');
    const [address] = /\/photos\/mill-[^"\s]+\.jpg/.exec(html) ?? [];
    expect(existsSync(path.join(out, address ?? 'none'))).toBe(true);
    return address ?? '';
  };

  test('after a build that was stopped while it rendered, and other changes than it saw; also on another disk', async () => {
    const disk = isElsewhere ? await mkdtemp(path.join(elsewhere, 'twente-')) : root;
    if (isElsewhere) onTestFinished(() => rm(disk, { recursive: true }));
    await stopHalfway();
    edit(tree, jeans, /^title: .*$/m, 'title: Jeans, spun anew');
    edit(tree, 'facts.yaml', 'value: 180', 'value: 181');
    const formerMill = await mill();
    tree['stories/old-jeans/mill.jpg'] = await photo(20);
    for (const locale of ['nl', 'en']) {
      edit(tree, `stories/night-shift/index.${locale}.mdx`, 'date:', 'draft: true\ndate:');
    }
    for (const locale of ['nl', 'en', 'de']) {
      const file = `stories/old-jeans/index.${locale}.mdx`;
      edit(tree, file, '  - night-shift\n', '  - old-jeans\n');
      edit(tree, file, '(story:night-shift#after-dark)', '(location:quay-park)');
      edit(tree, file, 'story:night-shift, ', '');
    }
    await buildTwice('more-changes', path.join(disk, 'more-changes-out'));
    expect(await mill()).not.toBe(formerMill);
    expect(await page('en/stories/old-jeans')).toContain('181');
    expect(await page('en/stories')).toContain('Jeans, spun anew');
    expect(existsSync(path.join(out, 'en/stories/night-shift'))).toBe(false);
  });

  test('after somebody tried something in the published folder', async () => {
    const before = await fingerprints(out);
    for (const file of ['de/index.html', 'de/social.png']) {
      await appendFile(path.join(out, file), 'tried');
    }
    expect(await fingerprints(out)).not.toEqual(before);
    expect(await build(content, out)).toMatchObject(built);
    expect(await fingerprints(out)).toEqual(before);
  });
});
