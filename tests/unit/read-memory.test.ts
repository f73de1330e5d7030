import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { rememberingReader } from '../../src/editorial/parse.ts';

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'read-'));
  file = path.join(folder, 'index.en.mdx');
});
afterEach(() => rm(folder, { recursive: true }));

const write = (title: string): Promise<void> =>
  writeFile(file, `---\ntitle: ${title}\n---\n\n## On yarn\n`);

/** What a next command finds in the file, and whether it had to take it apart. */
function readNext(): { title: unknown; headings: string[]; line: number; isNew: boolean } {
  let isNew = false;
  const { read, save } = rememberingReader(path.join(folder, 'cache'), () => (isNew = true));
  const { data, text, bodyLine, frontMatter } = read(file);
  save();
  expect(frontMatter()).toBe(`title: ${String(data.title)}`);
  return { title: data.title, headings: text.headings.map(({ id }) => id), line: bodyLine, isNew };
}

test('a file that stays is taken apart once', async () => {
  await write('Yarn');
  const first = readNext();
  expect(first).toEqual({ title: 'Yarn', headings: ['on-yarn'], line: 4, isNew: true });
  expect(readNext()).toEqual({ ...first, isNew: false });
});

test('a change of the same length is seen, and so is the way back', async () => {
  await write('Yarn');
  readNext();
  await write('Wool');
  expect(readNext()).toMatchObject({ title: 'Wool', isNew: true });
  await write('Yarn');
  expect(readNext()).toMatchObject({ title: 'Yarn' });
});
