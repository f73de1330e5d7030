import { workerData } from 'node:worker_threads';
import { readPhoto, renderCover, type LoomName } from '../weave/index.ts';
import { isMotifKey } from '../weave/motifs/keys.ts';
import { writeNew } from './files.ts';
import type { SocialImageJob } from './social-images.ts';

for (const { motif, photo, loom, title, kicker, file } of workerData as SocialImageJob[]) {
  if (!isMotifKey(motif)) throw new Error(`There is no motif ${motif}.`);
  const shown = photo ? await readPhoto(photo) : motif;
  writeNew(file, renderCover({ motif: shown, loom: loom as LoomName | undefined, title, kicker }));
}
