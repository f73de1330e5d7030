/** Tells a picture from a file that is none, or of which only a part has arrived. */
import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';

/** As long as a segment of a JPEG can be; the small picture in the first has an end of its own. */
const partSize = 65_536;
const endOfJpeg = '\xff\xd9';

/**
 * Whether a file is a JPEG, PNG, WebP or AVIF as a whole, as far as its beginning and its end tell: an
 * upload that breaks off leaves the first part.
 * @throws when there is no such file
 */
export function isWholePicture(file: string): boolean {
  const { size } = statSync(file);
  const head = Buffer.alloc(12);
  const tail = Buffer.alloc(Math.min(size, partSize));
  const opened = openSync(file, 'r');
  try {
    readSync(opened, head, 0, head.length, 0);
    readSync(opened, tail, 0, tail.length, size - tail.length);
  } finally {
    closeSync(opened);
  }
  const at = (from: number, to: number): string => head.toString('latin1', from, to);
  if (at(0, 2) === '\xff\xd8') {
    // A telephone may add a film behind the picture.
    const ends = (bytes: Buffer, from: number): boolean =>
      bytes.includes(endOfJpeg, from, 'latin1');
    return ends(tail, 0) || ends(readFileSync(file), partSize);
  }
  if (at(1, 4) === 'PNG') return tail.includes('IEND');
  if (at(8, 12) === 'WEBP') return head.readUInt32LE(4) + 8 <= size;
  // Its relative HEIC, which telephones make, begins the same but for the name.
  return ['ftypavif', 'ftypavis', 'ftypmif1'].includes(at(4, 12));
}
