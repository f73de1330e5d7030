/** A photograph is refused when it arrived in part, and never when it is one. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isWholePicture } from '../../src/editorial/pictures.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'pictures-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Noise, so that a picture is longer than the part of a file that is looked at first. */
const picture = sharp({
  create: {
    width: 600,
    height: 400,
    channels: 3,
    background: '#888',
    noise: { type: 'gaussian', mean: 128, sigma: 60 },
  },
});

async function judged(bytes: Buffer): Promise<boolean> {
  const file = path.join(folder, 'picture');
  await writeFile(file, bytes);
  return isWholePicture(file);
}

describe.each(['jpeg', 'png', 'webp'] as const)('%s', (format) => {
  test('a whole one is one', async () => {
    expect(await judged(await picture.clone().toFormat(format).toBuffer())).toBe(true);
  });

  test.each([0.5, 0.99])('the first %d of it is none', async (share) => {
    const bytes = await picture.clone().toFormat(format).toBuffer();
    expect(await judged(bytes.subarray(0, Math.floor(bytes.length * share)))).toBe(false);
  });
});

test('an AVIF is told by its beginning', async () => {
  // Small, because noise in this format takes seconds on a busy machine.
  expect(await judged(await picture.clone().resize(16).avif({ effort: 0 }).toBuffer())).toBe(true);
});

test('a film behind a photograph does not spoil it', async () => {
  const film = Buffer.alloc(100_000, 'film');
  expect(await judged(Buffer.concat([await picture.clone().jpeg().toBuffer(), film]))).toBe(true);
});

test('nothing, words, and a HEIC under another name are no picture', async () => {
  for (const bytes of [
    Buffer.alloc(0),
    Buffer.from('no picture'),
    Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'),
  ]) {
    expect(await judged(bytes)).toBe(false);
  }
});
