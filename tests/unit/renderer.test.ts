import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { codeName } from '../../src/integrations/renderer.ts';

/** What the pages of a project are rendered with, each file with its own name in it. */
const code = [
  'astro.config.mjs',
  'astro-i18next.config.cjs',
  'package-lock.json',
  'package.json',
  'node_modules/.package-lock.json',
  'tailwind.config.cjs',
  'tsconfig.json',
  'src/pages/index.astro',
  'src/i18n/locales/nl/interface.json',
  'public/_headers',
];
const text = 'content/stories/jeans/index.nl.mdx';
const photograph = 'content/stories/jeans/mill.jpg';
const facts = 'content/facts.yaml';

let folder: string;

async function write(file: string, contents = file): Promise<void> {
  const place = path.join(folder, file);
  await mkdir(path.dirname(place), { recursive: true });
  await writeFile(place, contents);
}

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'renderer-'));
  for (const file of [...code, text, photograph, facts]) await write(file);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

describe('pages are rendered with code that was bundled before', () => {
  test.each([text, facts, photograph])('when nothing but %s changed', async (file) => {
    const before = codeName(folder);
    await write(file, 'changed');
    expect(codeName(folder)).toBe(before);
  });

  test.each(code)('but not when %s changed', async (file) => {
    const before = codeName(folder);
    await write(file, 'changed');
    expect(codeName(folder)).not.toBe(before);
  });

  test.each(['src/pages/new.astro', 'public/new.txt'])(
    'nor when there is a new %s',
    async (file) => {
      const before = codeName(folder);
      await write(file);
      expect(codeName(folder)).not.toBe(before);
    },
  );

  test.each(['SITE_URL', 'NODE_ENV', 'CMS_BRANCH'])('nor for another %s', (name) => {
    const before = codeName(folder);
    vi.stubEnv(name, 'https://example.org/another');
    expect(codeName(folder)).not.toBe(before);
  });
});
