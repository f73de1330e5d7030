import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/editorial/check.ts';
import {
  formatProblem,
  formatProblems,
  problemKinds,
  type Problem,
} from '../../src/editorial/problems.ts';
import { readContent } from '../../src/editorial/read.ts';
import { wordMemory } from '../../src/editorial/word-memory.ts';
import { locales } from '../../src/i18n/locales.ts';
import {
  begunStory,
  draftStory,
  draftWords,
  edit,
  temporaryFolder,
  today,
  validContent,
  writeContent,
  type Tree,
} from '../fixtures/content.ts';
import { problemFixtures } from '../fixtures/problems.ts';

let folder: string;
let tree: Tree;
beforeEach(async () => {
  folder = await temporaryFolder();
  tree = await validContent();
});
afterEach(() => rm(folder, { recursive: true }));

const check = async (): Promise<Problem[]> =>
  checkContent(readContent(await writeContent(tree, folder)), today);
/** The path as messages show it. */
const shown = (file: string): string => path.relative(process.cwd(), path.join(folder, file));
const lineWith = (file: string, words: string): number =>
  String(tree[file])
    .split('\n')
    .findIndex((line) => line.includes(words)) + 1;
const places = (problems: Problem[]): string[] =>
  problems.map(({ kind, file, line }) => `${kind} ${path.basename(file)} ${line}`).toSorted();

const night = 'stories/night-shift/index.en.mdx';
const campaign = 'campaigns/keep-learning/index.en.mdx';
const page = 'pages/why-twente/index.en.mdx';

test('content without mistakes gives no message', async () => {
  expect(await check()).toEqual([]);
});

test('there is a fixture for every kind of problem', () => {
  // Spelling is a run of its own, with a test of its own.
  const kinds = new Set(['misspelt', ...problemFixtures.map(({ kind }) => kind)]);
  expect(Object.keys(problemKinds).filter((kind) => !kinds.has(kind as never))).toEqual([]);
});

describe.each(problemFixtures)('$kind: $name', (fixture) => {
  const { kind, make, file, at, field, says = [], toDo } = fixture;

  test('is reported once, at its place, and causes no other message', async () => {
    make(tree);
    const problems = await check();
    expect([...new Set(problems.map((problem) => problem.kind))]).toEqual([kind]);
    expect(problems.filter((problem) => problem.file === shown(file))).toEqual([
      {
        kind,
        file: shown(file),
        ...(at === undefined ? {} : { line: lineWith(file, at) }),
        detail: field === undefined ? expect.anything() : expect.objectContaining({ field }),
      },
    ]);
  });

  test('says in every language what was found and what to do', async () => {
    make(tree);
    const problem = (await check()).find((one) => one.kind === kind && one.file === shown(file));
    for (const language of locales) {
      const message = problem ? formatProblem(problem, language) : '';
      for (const words of [toDo[language], ...says, ...(field ? [`\`${field}\``] : [])]) {
        expect(message).toContain(words);
      }
      expect(message).not.toMatch(/undefined|null|“”|``|<>/);
    }
  });
});

test('every guide that a message sends to is there', () => {
  const guides = new Set(Object.values(problemKinds).map(({ guide }) => guide));
  const files = [...guides].flatMap((guide) =>
    locales.map((language) => `${guide}.${language}.md`),
  );
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
});

describe('all at once', () => {
  test('mistakes in several files are reported together, by file and line', async () => {
    edit(tree, campaign, /^title: .*\n/m, '');
    edit(tree, night, /$/, '\n[x](story:gone)\n\n<Video />\n');
    edit(tree, page, 'urlSlug: why-twente', 'urlSlug: search');
    delete tree['partners/weaving-school/index.nl.mdx'];
    const problems = await check();
    expect(places(problems)).toEqual(
      [
        'missingField index.en.mdx 2',
        `brokenKeyLink index.en.mdx ${lineWith(night, 'story:gone')}`,
        `unknownComponent index.en.mdx ${lineWith(night, '<Video')}`,
        `reservedSlug index.en.mdx ${lineWith(page, 'urlSlug')}`,
        'missingTranslation weaving-school undefined',
      ].toSorted(),
    );
    const report = formatProblems(problems, 'en').split('\n');
    expect(report[0]).toMatch(/^5 problems/);
    expect(report.slice(1, -1).map((line) => line.split(/[,:]/)[0]?.trim())).toEqual(
      [campaign, page, 'partners/weaving-school', night, night].map(shown),
    );
  });

  test('mistakes in one file are reported together, its dates too', async () => {
    edit(tree, campaign, /^title: .*\n/m, '');
    edit(tree, campaign, 'runsUntil: 2027-12-31', 'runsUntil: 2026-11-23');
    const kinds = (await check()).map(({ kind }) => kind);
    expect(kinds).toContain('missingField');
    expect(kinds).toContain('campaignWindow');
  });

  test('text and front matter are both checked when both are wrong', async () => {
    edit(tree, night, /^motifAlt: .*\n/m, '');
    edit(tree, night, /$/, '\n{code}\n');
    expect(new Set((await check()).map(({ kind }) => kind))).toEqual(
      new Set(['missingAlt', 'codeInText']),
    );
  });

  test('an empty content folder is reported for each collection', async () => {
    tree = {};
    const problems = await check();
    expect(problems.filter(({ kind }) => kind === 'emptyFolder').map(({ file }) => file)).toEqual(
      ['stories', 'portfolios', 'locations', 'campaigns', 'projects', 'partners', 'pages'].map(
        shown,
      ),
    );
  });

  test('a content folder that is not there is reported too', async () => {
    const problems = checkContent(readContent(path.join(folder, 'elsewhere')), today);
    expect(problems.map(({ kind }) => kind)).toContain('emptyFolder');
  });
});

describe('no message sends an editor the wrong way', () => {
  test('a broken fact is reported in the register, not as unknown wherever it is used', async () => {
    edit(tree, 'facts.yaml', '  value: 180', '  value: many');
    expect(new Set((await check()).map(({ file }) => file))).toEqual(
      new Set([shown('facts.yaml')]),
    );
  });

  test('a number out of range is not said to have too many characters', async () => {
    edit(tree, 'locations/quay-park/index.en.mdx', 'latitude: 52.33', 'latitude: 53.1');
    const problem = (await check()).find(({ detail }) => detail.field?.includes('latitude'));
    expect(problem && formatProblem(problem, 'en')).toMatch(/53\.1/);
    expect(problem && formatProblem(problem, 'en')).not.toContain('characters');
  });

  test('a list with too many entries is not said to have too many characters', async () => {
    edit(tree, 'portfolios/circular/index.en.mdx', '  - heat', '  - heat\n  - wind\n  - sun');
    const problem = (await check()).find(({ detail }) => detail.field === 'focus');
    expect(problem && formatProblem(problem, 'en')).not.toContain('characters');
  });

  test('a fact without any value is named', async () => {
    tree['facts.yaml'] = `${String(tree['facts.yaml'])}lost-fact:\n`;
    expect(formatProblems(await check(), 'en')).toContain('`lost-fact`');
  });
});

describe('two former addresses', () => {
  test('that are the same in one language are reported: a reader can be sent to one page only', async () => {
    for (const [file, slug] of [
      [night, 'urlSlug: night-shift'],
      ['stories/old-jeans/index.en.mdx', 'urlSlug: old-jeans'],
    ] as const) {
      edit(tree, file, slug, `${slug}\nformerSlugs:\n  - mill-at-night`);
    }
    expect(await check()).not.toEqual([]);
  });

  test('may be the same in different languages', async () => {
    for (const locale of ['nl', 'en']) {
      edit(
        tree,
        `stories/night-shift/index.${locale}.mdx`,
        'date:',
        'formerSlugs:\n  - mill\ndate:',
      );
    }
    expect(await check()).toEqual([]);
  });
});

describe('a draft', () => {
  beforeEach(async () => Object.assign(tree, await draftStory(), begunStory));

  test('may be half finished: it is not checked', async () => {
    expect(await check()).toEqual([]);
  });

  test('of a page may still lack languages', async () => {
    tree['pages/someday/index.nl.mdx'] = '---\ntitle: Ooit\ndraft: true\n---\n';
    expect(await check()).toEqual([]);
  });

  test('in one language leaves a page without its translation, and that is reported', async () => {
    edit(tree, page, 'updated:', 'draft: true\nupdated:');
    expect(await check()).not.toEqual([]);
  });

  test('does not take an address away from a published story', async () => {
    edit(
      tree,
      'stories/night-shift/index.nl.mdx',
      'urlSlug: nachtdienst',
      `urlSlug: ${draftWords.slug}`,
    );
    expect(await check()).toEqual([]);
  });

  test('can be linked to, listed as related and asked for already; nobody is sent to it yet', async () => {
    const { key } = draftWords;
    for (const locale of ['nl', 'en']) {
      const file = `stories/night-shift/index.${locale}.mdx`;
      edit(tree, file, '  - old-jeans', `  - ${key}`);
      edit(tree, file, /$/, `\n[x](story:${key}#part)\n\n<Related keys="story:${key}" />\n`);
    }
    expect(await check()).toEqual([]);
  });

  test('is offered as what might have been meant', async () => {
    edit(tree, night, /$/, '\n[x](story:hidden-lom)\n');
    expect(formatProblems(await check(), 'en')).toContain(draftWords.key);
  });

  test('needs the word true: anything else is reported, so that nothing is published by mistake', async () => {
    edit(tree, 'stories/hidden-loom/index.nl.mdx', 'draft: true', 'draft: yes');
    expect((await check()).map(({ detail }) => detail.field)).toContain('draft');
  });
});

test('what a check remembers of words holds as long as text and termbase stay', async () => {
  const memories = await temporaryFolder();
  const judge = async (): Promise<{ remembered: number; found: string[] }> => {
    const content = readContent(await writeContent(tree, folder));
    const memory = wordMemory(memories, content);
    const remembered = content.files.filter(memory.isInOrder).length;
    const problems = checkContent(content, today, memory);
    memory.save();
    return { remembered, found: problems.map(({ kind }) => kind) };
  };
  const files = Object.keys(tree).filter((name) => name.endsWith('.mdx')).length;
  expect(await judge()).toEqual({ remembered: 0, found: [] });
  expect(await judge()).toEqual({ remembered: files, found: [] });
  edit(tree, night, /$/, '\nWelcome to Twenthe.\n');
  const wrong = { remembered: files - 1, found: ['wrongName'] };
  expect(await judge()).toEqual(wrong);
  expect(await judge()).toEqual(wrong);
  edit(tree, night, 'Twenthe', 'Overyssel');
  expect(await judge()).toEqual({ remembered: files - 1, found: [] });
  edit(tree, 'terms.yaml', '- Twenthe', '- Overyssel');
  expect(await judge()).toEqual({ remembered: 0, found: ['wrongName'] });
  await rm(memories, { recursive: true });
});
