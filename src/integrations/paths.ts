/** Where a build reads and writes. Environment variables are read here and nowhere else. */
import { createHash } from 'node:crypto';
import path from 'node:path';
import { contentFolder } from '../editorial/read.ts';

/** The published folder: OUT_DIR, else `dist/`. Absolute. */
export function outputFolder(): string {
  return path.resolve(process.env.OUT_DIR ?? 'dist');
}

/** Where a build is made. Inside the project, or Astro keeps what it needs on the way elsewhere. */
export function stageFolder(): string {
  return path.join(cacheFolder(), 'stage');
}

/** What a next build can use again. Each content folder has its own. */
export function cacheFolder(): string {
  const content = contentFolder();
  if (content === path.resolve('content')) return path.resolve('.astro');
  const name = createHash('sha256').update(content).digest('hex').slice(0, 12);
  return path.resolve('.cache', name);
}
