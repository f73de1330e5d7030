import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { listFiles, pageFiles } from '../../src/integrations/files.ts';
import { findBrokenLinks, readPages } from '../../src/integrations/link-check.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'links-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function write(name: string, body: string): Promise<void> {
  await mkdir(path.join(folder, 'site', name), { recursive: true });
  await writeFile(path.join(folder, 'site', name, 'index.html'), body);
}
const broken = (): string[] => {
  const site = path.join(folder, 'site');
  const pages = readPages(pageFiles(site, listFiles(site)), path.join(folder, 'links.bin'));
  return findBrokenLinks(pages, site).map(
    ({ page, href, problem }) => `${page} ${href} ${problem}`,
  );
};

it('finds a link that breaks on a page that stays as it was', async () => {
  await write('a', '<a href="/b/">B</a> <a href="/b/#one">one</a> <a href="/b/#two">two</a>');
  await write('b', '<h2 id="one">One</h2>');
  expect(broken()).toEqual(['/a/ /b/#two no-anchor']);
  await write('b', '<h2 id="two">Two</h2>');
  expect(broken()).toEqual(['/a/ /b/#one no-anchor']);
  await rm(path.join(folder, 'site/b'), { recursive: true });
  expect(broken()).toHaveLength(3);
  await write('a', '<a href="/a/?page=2&amp;of=3">Further</a>');
  expect(broken()).toEqual([]);
});
