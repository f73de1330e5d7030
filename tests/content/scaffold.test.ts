/** What `npm run new` makes can be filled in and is then right. */
import path from 'node:path';
import { rm } from 'node:fs/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { checkContent } from '../../src/editorial/check.ts';
import { readYaml, splitFile } from '../../src/editorial/front-matter.ts';
import { readContent } from '../../src/editorial/read.ts';
import { scaffold } from '../../src/editorial/scaffold.ts';
import { locales } from '../../src/i18n/locales.ts';
import { itemKinds, type ItemKind } from '../../src/i18n/urls.ts';
import { collectionNames, schemas } from '../../src/schemas/index.ts';
import {
  temporaryFolder,
  today,
  validContent,
  writeContent,
  type Tree,
} from '../fixtures/content.ts';

let folder: string;
let tree: Tree;
beforeEach(async () => {
  folder = await temporaryFolder();
  tree = await validContent();
});
afterEach(() => rm(folder, { recursive: true }));

const keysOf = (): string[] => ['one', 'two'];
/** The files of the first item of a kind, in every language. */
function filesOf(kind: ItemKind): { file: string; data: Record<string, unknown>; body: string }[] {
  const [first] = Object.keys(tree).filter((name) => name.startsWith(`${collectionNames[kind]}/`));
  return locales.map((locale) => {
    const file = `${path.dirname(String(first))}/index.${locale}.mdx`;
    const { frontMatter, body } = splitFile(String(tree[file]));
    return { file, data: readYaml(frontMatter) as Record<string, unknown>, body };
  });
}

test.each(itemKinds)('a new %s has a line for every field, explained', (kind) => {
  for (const locale of locales) {
    const made = scaffold(kind, locale, keysOf);
    for (const [name, schema] of Object.entries(schemas[kind].shape)) {
      expect(made).toMatch(new RegExp(`^(# )?${name}:`, 'm'));
      const { help } = (schema as { meta: () => { help?: Record<string, string> } }).meta() ?? {};
      if (help) expect(made.replace(/\n# /g, ' ')).toContain(help[locale]);
    }
  }
});

test.each(itemKinds)('a new %s, filled in, passes the check', async (kind) => {
  for (const [index, { file, data, body }] of filesOf(kind).entries()) {
    const locale = locales[index] ?? 'nl';
    const { frontMatter } = splitFile(scaffold(kind, locale, keysOf));
    const document = parseDocument(frontMatter);
    // What must be filled in stands there without a `#`, and nothing else does.
    for (const { key } of (document.contents as unknown as { items: { key: unknown }[] }).items) {
      const name = String(key);
      if (name !== 'draft') document.set(name, data[name]);
    }
    document.set('draft', false);
    tree[file] = `---\n${document.toString()}---\n${body}`;
    if (kind === 'story') delete tree['stories/old-jeans/mill.jpg'];
    if (kind === 'story') tree[file] = String(tree[file]).replace(/<Figure[^>]*\/>\n/g, '');
  }
  expect(checkContent(readContent(await writeContent(tree, folder)), today)).toEqual([]);
});

test('a new item is a draft, so that it breaks nothing before it is filled in', async () => {
  tree['pages/new/index.nl.mdx'] = scaffold('page', 'nl', keysOf);
  expect(checkContent(readContent(await writeContent(tree, folder)), today)).toEqual([]);
});
