import { describe, expect, test } from 'vitest';
import { parseKeyLink, readBody, splitKeys } from '../../src/editorial/body.ts';
import { lineOfField, readYaml, splitFile } from '../../src/editorial/front-matter.ts';
import { nearest } from '../../src/editorial/nearest.ts';
import { headingId } from '../../src/editorial/prose.ts';
import {
  formatProblem,
  formatProblems,
  messageLanguage,
  type Problem,
} from '../../src/editorial/problems.ts';
import { contentFolder, isValidKey } from '../../src/editorial/read.ts';

describe('a file falls apart into front matter and text', () => {
  const lines = ['---', 'title: Yarn', 'order: 1', '---', '', 'First.'];

  test.each([
    ['Unix', '\n'],
    ['Windows', '\r\n'],
  ])('with %s line ends', (_name, end) => {
    const { frontMatter, body, bodyLine } = splitFile(lines.join(end));
    expect(readYaml(frontMatter)).toEqual({ title: 'Yarn', order: 1 });
    expect(body.trim()).toBe('First.');
    expect(bodyLine).toBe(5);
  });

  test('a byte order mark, as Windows editors leave it, shifts no line', () => {
    expect(splitFile(`\uFEFF${lines.join('\n')}`)).toEqual(splitFile(lines.join('\n')));
  });

  test('three hyphens at the end of a value do not end the front matter', () => {
    const { frontMatter } = splitFile('---\ntitle: Yarn ---\norder: 1\n---\n\nFirst.');
    expect(frontMatter).toBe('title: Yarn ---\norder: 1');
  });

  test('a rule in the text does not end the front matter a second time', () => {
    expect(splitFile('---\ntitle: Yarn\n---\nFirst.\n\n---\n\nLast.').body).toBe(
      'First.\n\n---\n\nLast.',
    );
  });

  test('empty front matter is empty, and the text begins on the third line', () => {
    expect(splitFile('---\n---\nFirst.')).toEqual({
      frontMatter: '',
      body: 'First.',
      bodyLine: 3,
    });
  });

  test('without front matter all of it is text', () => {
    expect(splitFile('First.')).toEqual({ frontMatter: '', body: 'First.', bodyLine: 1 });
  });
});

describe('front matter is read as it was typed', () => {
  test('a date stays text, so that a day that does not exist can be seen', () => {
    expect(readYaml('date: 2026-02-31')).toEqual({ date: '2026-02-31' });
  });

  const source = 'title: Yarn\nsources:\n  - name: A\n    date: 2026\n  - name: B\n';
  test.each<[path: PropertyKey[], line: number]>([
    [['title'], 1],
    [['sources'], 2],
    [['sources', 0, 'date'], 4],
    [['sources', 1, 'name'], 5],
    // Missing: the line of what should hold it.
    [['sources', 1, 'date'], 5],
    [['summary'], 1],
  ])('%j stands on line %i', (path, line) => {
    expect(lineOfField(source, path)).toBe(line);
  });
});

describe('the text of a file', () => {
  const problemsOf = (source: string) =>
    readBody(source).problems.map(({ kind, line }) => ({ kind, line }));

  test('its links, anchors, facts, pictures and headings are found with their lines', () => {
    const body = readBody(`One [story](story:old-jeans#yarn) and [below](#two).

## Two words

<Fact id="area" /> of <Figure src="./a.jpg" alt="A" credit="B" />
`);
    expect(body).toMatchObject({
      links: [{ link: { kind: 'story', key: 'old-jeans', anchor: 'yarn' }, line: 1 }],
      anchors: [{ anchor: 'two', line: 1 }],
      facts: [{ id: 'area', line: 5 }],
      pictures: [{ src: './a.jpg', line: 5 }],
      headings: [{ depth: 2, text: 'Two words', id: 'two-words' }],
      problems: [],
    });
  });

  test('everything that Related names counts as a link', () => {
    const { links } = readBody('<Related keys="story:a, location:b" />');
    expect(links.map(({ written }) => written)).toEqual(['story:a', 'location:b']);
  });

  test('links inside lists, tables and building blocks are found too', () => {
    const { links } = readBody(`- [a](story:a)

<Callout title="x">

| h |
| --- |
| [b](story:b) |

</Callout>
`);
    expect(links.map(({ link }) => link.key)).toEqual(['a', 'b']);
  });

  test.each([
    ['an address elsewhere', '[x](https://www.example.org/)'],
    ['an e-mail address', '[x](mailto:a@example.org)'],
    ['a telephone number', '[x](tel:+31531234567)'],
    ['a footnote', 'Text[^1].\n\n[^1]: Note.'],
    ['a code word with braces', 'Write `{this}`.'],
  ])('%s is allowed', (_name, source) => {
    expect(problemsOf(source)).toEqual([]);
  });

  test.each([
    ['siteLink', '[x](/en/stories/)'],
    ['siteLink', '[x](../x)'],
    ['brokenKeyLink', '[x](http://example.org/)'],
    ['brokenKeyLink', '[x](storey:x)'],
    ['unknownComponent', '<div>x</div>'],
    ['unknownComponent', '![x](./a.jpg)'],
    ['componentNeeds', '<Callout>x</Callout>'],
    ['unknownField', '<Fact id="a" colour="red" />'],
    ['codeInText', '{1 + 1}'],
    ['codeInText', 'import x from "y"'],
    ['codeInText', '<Fact id={x} />'],
    ['codeInText', '<Fact {...x} />'],
    ['headingLevel', '# Title'],
    ['missingAlt', '<Figure src="./a.jpg" alt="" credit="B" />'],
    ['brokenMdx', '<Callout title="x">'],
  ])('%s: %s', (kind, source) => {
    expect(problemsOf(`\n\n${source}`)).toContainEqual({ kind, line: 3 });
  });

  test.each([
    ['a link', 'See [x][1].\n\n[1]: /en/stories/', 'siteLink'],
    ['a link by key', 'See [x][1].\n\n[1]: storey:x', 'brokenKeyLink'],
    ['a picture', 'See ![x][1].\n\n[1]: ./a.jpg', 'unknownComponent'],
  ])('%s whose address stands below the text is checked like any other', (_name, source, kind) => {
    expect(problemsOf(source).map((problem) => problem.kind)).toContain(kind);
  });

  test('a quotation’s date must exist', () => {
    const quote = (date: string) =>
      problemsOf(`<Quote source="A" href="https://example.org/" date="${date}">\nx\n</Quote>`);
    expect(quote('2026-02-28')).toEqual([]);
    expect(quote('2026-02-31')).toEqual([{ kind: 'invalidDate', line: 1 }]);
  });

  test('words are counted without the building blocks around them', () => {
    expect(readBody('Two words <Fact id="a" /> here’s three-part.').words).toBe(4);
  });
});

test.each([
  ['From jeans to yarn', 'from-jeans-to-yarn'],
  ['Größe & Süße', 'grosse-susse'],
  ['Één café, ’s nachts', 'een-cafe-s-nachts'],
  ['2026: what next?', '2026-what-next'],
])('the heading “%s” gets the id %s', (text, id) => {
  expect(headingId(text)).toBe(id);
});

describe('a link by key', () => {
  test.each([
    ['story:a-b', { kind: 'story', key: 'a-b' }],
    ['location:x#y-z', { kind: 'location', key: 'x', anchor: 'y-z' }],
    ['storey:x', undefined],
    ['story:Ä', undefined],
    ['https://example.org/story:x', undefined],
  ])('%s', (written, expected) => {
    expect(parseKeyLink(written)).toEqual(expected);
  });

  test('a list of them may have spaces and a comma too many', () => {
    expect(splitKeys(' story:a ,location:b,')).toEqual(['story:a', 'location:b']);
  });
});

test('“did you mean” offers the likest name first, and three at most', () => {
  expect(nearest('circulair', ['care', 'digitalisation', 'circular', 'key-technologies'])).toEqual([
    'circular',
    'care',
    expect.any(String),
  ]);
});

test.each([
  ['old-jeans', true],
  ['2026', true],
  ['Old-jeans', false],
  ['köln', false],
  ['old jeans', false],
  ['-old', false],
  ['index', false],
])('a folder may be called %s: %s', (key, valid) => {
  expect(isValidKey(key)).toBe(valid);
});

test('CONTENT_DIR points at another folder', () => {
  expect(contentFolder({})).toMatch(/\/content$/);
  expect(contentFolder({ CONTENT_DIR: '/elsewhere' })).toBe('/elsewhere');
});

describe('what an editor reads', () => {
  const problem = (file: string, line?: number): Problem => ({
    kind: 'missingField',
    file,
    ...(line === undefined ? {} : { line }),
    detail: { field: 'title' },
  });

  test.each([
    ['nl', 'a.mdx, regel 7: `title` ontbreekt. Vul het in. Zie docs/editors/stories.nl.md.'],
    ['en', 'a.mdx, line 7: `title` is missing. Fill it in. See docs/editors/stories.en.md.'],
    ['de', 'a.mdx, Zeile 7: `title` fehlt. Bitte ausfüllen. Siehe docs/editors/stories.de.md.'],
  ] as const)(
    'in %s: file, line, what is wrong, what to do, where to read more',
    (language, text) => {
      expect(formatProblem(problem('a.mdx', 7), language)).toBe(text);
    },
  );

  test('no line is named where a whole folder is meant', () => {
    expect(formatProblem(problem('stories/x'), 'en')).toMatch(/^stories\/x: /);
  });

  test('problems stand by file, then by line as a number', () => {
    const shuffled = [
      problem('b.mdx', 2),
      problem('a.mdx', 10),
      problem('a.mdx', 9),
      problem('a.mdx'),
    ];
    const places = formatProblems(shuffled, 'en')
      .split('\n')
      .slice(1, -1)
      .map((line) => line.trim().split(':')[0]);
    expect(places).toEqual(['a.mdx', 'a.mdx, line 9', 'a.mdx, line 10', 'b.mdx, line 2']);
  });

  test.each([
    ['nl', '1 fout in', '2 fouten in', 'niet veranderd'],
    ['en', '1 problem in', '2 problems in', 'left unchanged'],
    ['de', '1 Fehler im', '2 Fehler im', 'unverändert'],
  ] as const)(
    'in %s: a count above, and below what became of the site',
    (language, one, two, kept) => {
      const lines = (count: number) =>
        formatProblems(Array(count).fill(problem('a.mdx')), language).split('\n');
      expect(lines(1)[0]).toContain(one);
      expect(lines(2)[0]).toContain(two);
      expect(lines(1).at(-1)).toContain(kept);
    },
  );

  test.each([
    [{ CHECK_LANGUAGE: 'nl', LANG: 'de_DE.UTF-8' }, 'nl'],
    [{ LC_ALL: 'de_DE.UTF-8', LANG: 'nl_NL.UTF-8' }, 'de'],
    [{ LC_ALL: '', LANG: 'nl_NL.UTF-8' }, 'nl'],
    [{ LANG: 'fr_FR.UTF-8' }, 'en'],
    [{ LANG: 'C.UTF-8' }, 'en'],
    [{}, 'en'],
  ])('with %j messages are in %s', (env, language) => {
    expect(messageLanguage(env)).toBe(language);
  });
});
