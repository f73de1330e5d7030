import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { workerData } from 'node:worker_threads';
import { readPhoto, renderCover, type LoomName } from '../weave/index.ts';
import { isMotifKey } from '../weave/motifs/keys.ts';
import type { SocialImageJob } from './social-images.ts';

for (const { motif, photo, loom, title, kicker, file } of workerData as SocialImageJob[]) {
  if (!isMotifKey(motif)) throw new Error(`There is no motif ${motif}.`);
  const shown = photo ? await readPhoto(photo) : motif;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(
    file,
    renderCover({ motif: shown, loom: loom as LoomName | undefined, title, kicker }),
  );
}
