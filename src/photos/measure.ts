/** What must be known of a photograph before any page is rendered: its size, and whether it changed. */
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { readMemory, writeMemory } from '../editorial/memory.ts';
import { naming } from './naming.ts';

export interface Photo {
  /** From the file system's root. */
  file: string;
  /** Of its bytes. */
  digest: string;
  /** Upright, in pixels. */
  width: number;
  height: number;
}

/** A photograph as it was last measured, as long as the file is the same by size and times. */
type Memory = Record<string, { stamp: string; photo: Photo }>;

async function measure(file: string): Promise<Photo> {
  // Few sites have a photograph that changed, and the library takes its time to load.
  const { default: sharp } = await import('sharp');
  const bytes = readFileSync(file);
  const { autoOrient } = await sharp(bytes).metadata();
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
  return { file, digest, ...autoOrient };
}

/**
 * Measures photographs, each once.
 * @param files from the file system's root
 * @param memory file that remembers them between builds
 * @returns them by file
 * @throws when there is no such file or it is no picture, with its name
 */
export async function measurePhotos(
  files: Iterable<string>,
  memory: string,
): Promise<Map<string, Photo>> {
  const known = readMemory<Memory>(memory) ?? {};
  const measured: Memory = {};
  for (const file of new Set(files)) {
    await naming(file, async () => {
      const { size, mtimeMs, ctimeMs } = statSync(file);
      const stamp = `${size} ${mtimeMs} ${ctimeMs}`;
      const former = known[file];
      const photo = former?.stamp === stamp ? former.photo : await measure(file);
      measured[file] = { stamp, photo };
    });
  }
  if (JSON.stringify(measured) !== JSON.stringify(known)) {
    writeMemory(memory, measured);
  }
  return new Map(Object.entries(measured).map(([file, { photo }]) => [file, photo]));
}
