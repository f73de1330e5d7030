/** Tells a picture from a file that is none, or of which only a part has arrived. */
import { closeSync, openSync, readSync, statSync } from 'node:fs';

/** Cameras may write something behind the end of a picture. */
const tailSize = 65_536;

/**
 * Whether a file is a JPEG, PNG, WebP or AVIF as a whole, as far as its beginning and its end tell: an
 * upload that breaks off leaves the first part.
 * @throws when there is no such file
 */
export function isWholePicture(file: string): boolean {
  const { size } = statSync(file);
  const head = Buffer.alloc(12);
  const tail = Buffer.alloc(Math.min(size, tailSize));
  const opened = openSync(file, 'r');
  try {
    readSync(opened, head, 0, head.length, 0);
    readSync(opened, tail, 0, tail.length, size - tail.length);
  } finally {
    closeSync(opened);
  }
  const at = (from: number, to: number): string => head.toString('latin1', from, to);
  if (at(0, 2) === '\xff\xd8') return tail.includes('\xff\xd9', 0, 'latin1');
  if (at(1, 4) === 'PNG') return tail.includes('IEND');
  if (at(8, 12) === 'WEBP') return head.readUInt32LE(4) + 8 <= size;
  return at(4, 8) === 'ftyp';
}
