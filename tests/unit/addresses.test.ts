/** An address that was published keeps leading somewhere. */
import { describe, expect, test } from 'vitest';
import { isItemAddress, remember, withFormerSlug } from '../../src/editorial/addresses.ts';
import { readYaml, splitFile } from '../../src/editorial/front-matter.ts';
import { itemsIn, selectItems } from '../../src/editorial/selection.ts';
import { buildRedirects } from '../../src/queries/routes.ts';
import { createSite } from '../../src/queries/site.ts';
import { entries, entry, onReleaseDay } from '../support/entries.ts';

describe('a former slug that a command adds', () => {
  const file = (...lines: string[]): string =>
    ['---', 'title: "Oud: nieuw" # zo', ...lines, 'draft: false', '---', '', 'Tekst.', ''].join(
      '\n',
    );
  const slugs = (contents: string): unknown =>
    (readYaml(splitFile(contents).frontMatter) as { formerSlugs: unknown }).formerSlugs;

  test.each([
    ['no list yet', ['urlSlug: new'], ['old']],
    ['an empty list', ['urlSlug: new', 'formerSlugs: []'], ['old']],
    ['a list', ['urlSlug: new', 'formerSlugs:', '  - older'], ['older', 'old']],
    [
      'a list on one line',
      ['urlSlug: new', 'formerSlugs: [older, oldest]'],
      ['older', 'oldest', 'old'],
    ],
    ['a list without indent', ['formerSlugs:', '- older', 'urlSlug: new'], ['older', 'old']],
  ])('goes into %s, and nothing else of the file changes', (_name, lines, expected) => {
    const before = file(...lines);
    const after = withFormerSlug(before, 'old');
    expect(slugs(after)).toEqual(expected);
    const others = (contents: string): string[] =>
      contents.split('\n').filter((line) => !/formerSlugs|^ *- /.test(line));
    expect(others(after)).toEqual(others(before));
  });

  test('is refused where there is no address to follow', () => {
    expect(() => withFormerSlug('---\ntitle: x\n---\n', 'old')).toThrow('urlSlug');
  });
});

test('only what can have been the address of an item can be said to be gone', () => {
  expect(['/nl/over/', '/en/stories/x/'].every(isItemAddress)).toBe(true);
  for (const address of ['/nl/', '/nl/verhalen/', '/en/search/', '/fr/x/', 'nl/x/', '/nl/x']) {
    expect(isItemAddress(address)).toBe(false);
  }
});

test('the memory keeps what is gone and adds what is new, by language and address', () => {
  const files = [entry('page', 'about', 'en'), entry('page', 'about', 'nl')];
  expect(
    Object.entries(remember(files as never, { '/de/alt/': 'pages/old', '/nl/oud/': 'pages/old' })),
  ).toEqual([
    ['/nl/about-nl/', 'pages/about'],
    ['/nl/oud/', 'pages/old'],
    ['/en/about-en/', 'pages/about'],
    ['/de/alt/', 'pages/old'],
  ]);
});

test('a deleted address leads to its successor in the reader’s language, or where there is none in another', () => {
  const site = createSite(
    [...entries('page', 'about', ['nl', 'en', 'de']), ...entries('story', 'mill', ['nl'])],
    new Map(),
    onReleaseDay,
    new Map(),
    new Map(),
    new Map([
      ['/de/alt/', 'page:about'],
      ['/en/stories/old/', 'story:mill'],
    ]),
  );
  expect(buildRedirects(site)).toEqual([
    { locale: 'de', from: '/de/alt/', to: '/de/about-de/' },
    { locale: 'en', from: '/en/stories/old/', to: '/nl/verhalen/mill-nl/' },
  ]);
});

describe('an editor who names an item', () => {
  const items = [
    { kind: 'story', key: 'mill' },
    { kind: 'story', key: 'loom' },
    { kind: 'page', key: 'mill' },
  ] as const;

  test.each([
    ['stories/mill', [items[0]]],
    ['content/stories/mill/', [items[0]]],
    ['/home/me/content/stories/mill/index.nl.mdx', [items[0]]],
    ['content\\stories\\mill', [items[0]]],
    ['stories', [items[0], items[1]]],
  ])('may write %s', (wish, expected) => {
    expect(selectItems(items, [wish])).toEqual({ items: expected });
  });

  test('gets all of them without a name, and help with a wrong one', () => {
    expect(selectItems(items, [])).toEqual({ items });
    expect(selectItems(items, ['stories/mil'])).toMatchObject({
      unknown: 'stories/mil',
      nearest: ['stories/mill', expect.anything(), expect.anything()],
    });
  });

  test('is told of problems in its folder alone', () => {
    expect(itemsIn(['content/stories/mill/index.nl.mdx', 'content/facts.yaml'])).toEqual([
      items[0],
    ]);
  });
});
