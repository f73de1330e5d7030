import { writeFileSync } from 'node:fs';
import { workerData } from 'node:worker_threads';
import { isMotifKey, renderCover, type LoomName } from '../weave/index.ts';
import type { SocialImageJob } from './social-images.ts';

for (const { motif, loom, title, kicker, file } of workerData as SocialImageJob[]) {
  if (!isMotifKey(motif)) throw new Error(`There is no motif ${motif}.`);
  writeFileSync(file, renderCover({ motif, loom: loom as LoomName | undefined, title, kicker }));
}
