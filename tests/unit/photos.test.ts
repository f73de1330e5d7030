/** Which files of a photograph a browser may choose from, and what they are called. */
import { mkdtemp, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { measurePhotos, type Photo } from '../../src/photos/measure.ts';
import { photoFiles, photoView, type PhotoView } from '../../src/queries/photos.ts';
import { createSite, type Site } from '../../src/queries/site.ts';
import { entry, onReleaseDay } from '../support/entries.ts';

const photo = (width: number, height: number, file = '/mill.jpg'): Photo => ({
  file,
  digest: '0123456789ab',
  width,
  height,
});
const widthsIn = ({ sources: [first] }: PhotoView): number[] =>
  [...(first?.srcset ?? '').matchAll(/ (\d+)w/g)].map(([, width]) => Number(width));

describe('a photograph in a text', () => {
  test('comes in the widths of screens, and is never enlarged', () => {
    expect(widthsIn(photoView(photo(6000, 4000)))).toEqual([360, 640, 960, 1280, 1920]);
    expect(widthsIn(photoView(photo(1000, 500)))).toEqual([360, 640, 960, 1000]);
    expect(widthsIn(photoView(photo(300, 500)))).toEqual([300]);
  });

  test('keeps its shape, so that the page has room for it before it loads', () => {
    expect(photoView(photo(1000, 1500))).toMatchObject({ width: 1000, height: 1500 });
  });

  test('is there for old browsers too, no larger than they need', () => {
    expect(photoView(photo(6000, 4000)).src).toBe('/photos/mill-0123456789ab-960.jpg');
    expect(photoView(photo(300, 500)).src).toBe('/photos/mill-0123456789ab-300.jpg');
  });

  test('has an address without spaces and capitals, however its file is called', () => {
    const { src } = photoView(photo(300, 500, '/De Molen (1).JPG'));
    expect(src).toBe('/photos/de-molen-1-0123456789ab-300.jpg');
  });
});

test('a photograph at the head of a page is cut to 16:9, from whichever sides it has too much', () => {
  expect(photoView(photo(1600, 1200), true)).toMatchObject({ width: 1600, height: 900 });
  expect(photoView(photo(3200, 900), true)).toMatchObject({ width: 1600, height: 900 });
});

test('every file that a page names is made, and no other', () => {
  const shown = {
    ...entry('story', 'jeans', 'en', { picture: './a.jpg' }, '<Figure src="./b.jpg" alt="" />'),
    photos: { './a.jpg': photo(800, 600, '/a.jpg'), './b.jpg': photo(400, 700, '/b.jpg') },
  };
  const site: Site = createSite([shown], new Map(), onReleaseDay);
  const made = (['avif', 'webp', 'jpg'] as const).flatMap((format) =>
    photoFiles(site, format).map(({ params }) => `/photos/${params.file}.${format}`),
  );
  const views = [photoView(shown.photos['./a.jpg'], true), photoView(shown.photos['./b.jpg'])];
  const named = views.flatMap(({ sources, src }) => [
    src,
    ...sources.flatMap(({ srcset }) => srcset.split(', ').map((one) => one.split(' ')[0] ?? '')),
  ]);
  expect(made.toSorted()).toEqual(named.toSorted());
});

describe('measuring', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'photos-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const write = (file: string, width: number, height: number) =>
    sharp({ create: { width, height, channels: 3, background: '#888' } })
      .jpeg()
      .withMetadata({ orientation: 6 })
      .toFile(file);

  test('takes a photograph as it is held, and again when its file changed', async () => {
    const file = path.join(folder, 'mill.jpg');
    const memory = path.join(folder, 'cache', 'photographs.bin');
    const measured = async () => (await measurePhotos([file], memory)).get(file);
    await write(file, 30, 20);
    const first = await measured();
    expect(first).toMatchObject({ width: 20, height: 30 });
    await utimes(file, 0, 0);
    expect(await measured()).toEqual(first);
    await write(file, 50, 20);
    const second = await measured();
    expect(second).toMatchObject({ width: 20, height: 50 });
    expect(second?.digest).not.toBe(first?.digest);
  });

  test('names the file that nobody can read', async () => {
    const file = path.join(folder, 'none.jpg');
    await expect(measurePhotos([file], path.join(folder, 'memory.bin'))).rejects.toThrow(
      'none.jpg cannot be read',
    );
  });
});
