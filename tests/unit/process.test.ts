/** What is done at once does the same as what was done later; this file runs in a process of its own. */
import { mkdir, mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { doDigestsAtOnce, doFilesAtOnce } from '../../src/integrations/process.ts';

let folder: string;
const at = (name: string): string => path.join(folder, name);
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'process-'));
  doFilesAtOnce();
});
afterAll(() => rm(folder, { recursive: true }));

test('a file is there as soon as it was asked for', async () => {
  const made = mkdir(at('a/b'), { recursive: true });
  const written = writeFile(at('a/b/page.html'), 'é');
  const read = readFile(at('a/b/page.html'), 'utf8');
  // Threads would not have begun: the folder is made after both were asked for.
  expect([await made, await written, await read]).toEqual([at('a'), undefined, 'é']);
  expect(await readFile(at('a/b/page.html'))).toEqual(Buffer.from('é'));
});

test('what has options, a handle or a stream is done as before', async () => {
  await writeFile(at('more'), 'one');
  await writeFile(at('more'), ' two', { flag: 'a' });
  await writeFile(at('stream'), Readable.from(['three']));
  const handle = await open(at('more'));
  expect(await readFile(handle, 'utf8')).toBe('one two');
  await handle.close();
  expect(await readFile(at('stream'), { encoding: 'utf8' })).toBe('three');
});

test('what goes wrong is a rejection, with Node’s own code', async () => {
  const reading = readFile(at('none'), 'utf8');
  await expect(reading).rejects.toMatchObject({ code: 'ENOENT' });
  await expect(mkdir(at('more/below'))).rejects.toMatchObject({ code: 'ENOTDIR' });
});

test('a digest at once is the one that comes later', async () => {
  const { subtle } = globalThis.crypto;
  const data = new TextEncoder().encode('één stuk').subarray(1);
  const names = ['SHA-256', 'SHA-384', 'SHA-512'] as const;
  const ask = (): Promise<ArrayBuffer[]> =>
    Promise.all(names.map((name) => subtle.digest(name, data)));
  const later = await ask();
  doDigestsAtOnce();
  expect((await ask()).map((bytes) => Buffer.from(bytes).toString('hex'))).toEqual(
    later.map((bytes) => Buffer.from(bytes).toString('hex')),
  );
  expect(await subtle.digest({ name: 'SHA-256' }, data)).toEqual(later[0]);
  await expect(subtle.digest('SHA-0', data)).rejects.toThrow();
});
