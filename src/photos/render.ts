/** Photographs in the sizes and formats that pages ask for. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { writeWhole } from '../integrations/files.ts';
import { isAnew } from '../integrations/paths.ts';
import { naming } from './naming.ts';

export type PhotoFormat = 'avif' | 'webp' | 'jpg';

/** A file that is made of a photograph. */
export interface PhotoFile {
  /** The photograph, from the file system's root. */
  photo: string;
  /** In pixels. Where the photograph has another shape, it is cut around what draws the eye. */
  width: number;
  height: number;
  format: PhotoFormat;
}

const madeFolder = path.resolve('.cache/photographs');

/** What is made depends on this file and on the library; neither changes often. */
const version = createHash('sha256')
  .update(readFileSync('src/photos/render.ts'))
  .update(JSON.stringify(sharp.versions))
  .digest('hex')
  .slice(0, 12);

function encode({ photo, width, height, format }: PhotoFile): Promise<Buffer> {
  const position = sharp.strategy.attention;
  const picture = sharp(photo).autoOrient().resize({ width, height, position });
  switch (format) {
    case 'avif':
      // A third of the time of the library's own 4, for files that are 4 % larger.
      return picture.avif({ effort: 3 }).toBuffer();
    case 'webp':
      return picture.webp().toBuffer();
    case 'jpg':
      return picture.flatten({ background: '#ffffff' }).jpeg({ mozjpeg: true }).toBuffer();
  }
}

/**
 * Makes a file, once for all sites: it takes a second, and other code changes much more often.
 * @param name that no other photograph, size or format has
 * @throws when the photograph cannot be read, with its name
 */
export async function renderPhotoFile(name: string, file: PhotoFile): Promise<Buffer> {
  const made = path.join(madeFolder, version, name);
  if (existsSync(made) && !isAnew()) return readFileSync(made);
  const bytes = await naming(file.photo, () => encode(file));
  writeWhole(made, bytes);
  return bytes;
}
