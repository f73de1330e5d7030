/** What the team is told: a page that stands alone, and schemas for the editor in which it writes. */
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { calendarOf } from '../../src/editorial/calendar.ts';
import { writeEditorSchemas } from '../../src/editorial/editor-schemas.ts';
import { parseFile } from '../../src/editorial/parse.ts';
import { readContent, type Content } from '../../src/editorial/read.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import {
  calendarSection,
  statusPage,
  statusSections,
  type StatusSection,
} from '../../src/editorial/status-page.ts';
import { statusOf } from '../../src/editorial/status.ts';
import { acceptChanges, sourceHashes } from '../../src/editorial/translations.ts';
import {
  edit,
  temporaryFolder,
  today,
  validContent,
  writeContent,
  type Tree,
} from '../fixtures/content.ts';

let folder: string;
let tree: Tree;
let content: Content;
beforeEach(async () => {
  folder = await temporaryFolder();
  tree = await validContent();
  const night = 'stories/night-shift/index.nl.mdx';
  const { data, text } = parseFile(String(tree[night]));
  const hashes = sourceHashes('story', data, text.blocks);
  const texts = Object.fromEntries(hashes.map((hash) => [hash, 'Old words.']));
  const record = acceptChanges(
    { source: 'nl', translations: {}, text: {} },
    'en',
    { hashes, texts },
    '2026-10-06',
  );
  tree['stories/night-shift/translations.json'] = JSON.stringify(record);
  edit(tree, night, 'Nothing here sleeps.', 'Nothing here sleeps & rests.');
  edit(tree, 'pages/why-twente/index.en.mdx', /^title: .*$/m, 'title: "<b>Why</b>"');
  content = readContent(await writeContent(tree, folder));
});
afterEach(() => rm(folder, { recursive: true }));

describe('the status', () => {
  const links = new Map([
    ['https://www.example.org/park', { state: 'gone', checked: today, status: 404 }],
  ] as const);
  const status = () => statusOf(content, today, 'en', links);

  test('says which translation is behind and by how much', () => {
    const [first] = status().tasks.filter(({ state }) => state === 'stale');
    expect(first).toMatchObject({ item: 'stories/night-shift', locale: 'en', share: '1/8' });
    expect(first?.changes).toEqual([
      expect.objectContaining({ after: 'Nothing here sleeps & rests.' }),
    ]);
  });

  test('names facts that expire soon, with what uses them, and no others', () => {
    expect(status().facts).toEqual([
      {
        id: 'mill-jobs',
        label: 'jobs in the mill',
        validUntil: '2026-12-31',
        isExpired: false,
        usedIn: ['pages/why-twente'],
      },
    ]);
  });

  test('names a link that is gone with every place where it stands', () => {
    const { toLookAt, all, unknown } = status().links;
    expect(toLookAt.map(({ address, state }) => [address, state])).toEqual([
      ['https://www.example.org/park', 'gone'],
    ]);
    expect(toLookAt[0]?.places[0]).toMatch(/facts\.yaml:\d+$/);
    expect(unknown).toBe(all - 1);
  });

  test('repeats what the check says', async () => {
    edit(tree, 'projects/yarn-lab/index.de.mdx', /^title: .*$/m, 'title: ""');
    content = readContent(await writeContent(tree, folder));
    expect(status().problems).toEqual([expect.stringContaining('`title` is missing')]);
  });

  const sections = (language: Locale): StatusSection[] => [
    ...statusSections(status(), language),
    calendarSection(calendarOf(content), language),
  ];

  test.each([
    ['nl', '1 januari 2027', 'Te oud om te gebruiken'],
    ['en', '1 January 2028', 'The campaign “Keep learning”'],
    ['de', '24. November 2026', 'Die Kampagne “Weiterlernen”'],
  ] as const)('has the calendar in %s', (language, when, what) => {
    const html = calendarSection(calendarOf(content), language).html;
    expect(html).toContain(when);
    expect(html).toContain(what);
  });

  test.each(['nl', 'en', 'de'] as const)(
    'is one page in %s that loads nothing and is never indexed',
    (language) => {
      const html = statusPage(sections(language), today, language, '');
      expect(html).toContain(`<html lang="${language}">`);
      expect(html).toContain('noindex');
      expect(html).not.toMatch(/<script|<link|<img|src=|url\((?!data:)|@import/);
      expect(html).not.toMatch(/undefined|\[object/);
      expect(html).not.toContain('<b>');
      for (const id of ['check', 'translations', 'facts', 'links', 'addresses', 'calendar']) {
        expect(html).toContain(`<section id="${id}">`);
      }
    },
  );
});

test('an editor’s schemas know every file, what a field is for and which values it takes', async () => {
  const target = path.join(folder, 'schemas');
  writeEditorSchemas(content, target);
  const read = async (name: string) =>
    JSON.parse(await readFile(path.join(target, name), 'utf8')) as Record<string, never>;
  const { entries } = (await read('collections.json')) as unknown as {
    entries: Record<string, string>;
  };
  expect(Object.keys(entries)).toHaveLength(content.files.length);
  const url = `file://${folder}/stories/old-jeans/index.nl.mdx`.toLowerCase();
  expect(entries[url]).toBe('stories');
  const story = (await read('stories.schema.json')) as unknown as {
    required: string[];
    properties: Record<string, { enum?: string[]; description?: string; maxLength?: number }>;
    additionalProperties: boolean;
  };
  expect(story.required).toContain('title');
  expect(story.required).not.toContain('updated');
  expect(story.additionalProperties).toBe(false);
  expect(story.properties.format?.enum).toContain('guide');
  expect(story.properties.title?.maxLength).toBe(70);
  expect(story.properties.title?.description).toContain('hoogstens 70 tekens');
});
