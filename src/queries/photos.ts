import type { ImageMetadata } from 'astro';
import { contentFolder } from '../editorial/read.ts';
import path from 'node:path';

const photos = import.meta.glob<{ default: ImageMetadata }>(
  '@content/**/*.{jpg,jpeg,png,webp,avif}',
);

/**
 * The photograph that lies beside a text.
 * @param file the text, from the project's root
 * @param src the picture as written in it
 * @throws when it does not exist; the check before a build reports that with its line
 */
export async function findPhoto(file: string, src: string): Promise<ImageMetadata> {
  const wanted = path.relative(contentFolder(), path.resolve(path.dirname(file), src));
  const found = Object.entries(photos).find(([name]) => name.endsWith(`/${wanted}`));
  if (!found) throw new Error(`${file}: ${src} is not in its folder.`);
  return (await found[1]()).default;
}
