/** Makes the 1200 × 630 picture of every page, and keeps those that did not change. */
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { socialImagePath } from '../i18n/urls.ts';
import type { BuiltRoute } from './site-routes.ts';
import type { FileKeys, HasFile } from './stage.ts';

/** One picture to be made. */
export interface SocialImageJob {
  motif: string;
  photo: string | undefined;
  loom: string | undefined;
  title: string;
  kicker: string;
  /** Where it goes. */
  file: string;
}

/** Pictures depend on what they show and on the code that draws them. */
function weaveDigest(): string {
  const hash = createHash('sha256');
  const folder = fileURLToPath(new URL('../weave/', import.meta.url));
  for (const file of globSync('**/*.ts', { cwd: folder }).toSorted()) {
    hash.update(readFileSync(path.join(folder, file)));
  }
  // The faces of the letters come from packages.
  return hash.update(readFileSync('package-lock.json')).digest('hex');
}

/** Where a page's picture lies, from the folder of the site. */
const fileOf = ({ socialImage }: BuiltRoute): string => path.normalize(socialImage.slice(1));

/** Where the pictures of all pages lie. */
export const socialImageFiles = (rows: readonly BuiltRoute[]): Set<string> =>
  new Set(rows.map(fileOf));

/**
 * Draws beside its page every picture that is not there from the last build. Needs no built page, so
 * it can run beside rendering.
 * @param folder that the site is built into
 * @returns what each picture shows
 */
export async function drawSocialImages(
  rows: BuiltRoute[],
  folder: string,
  has: HasFile,
): Promise<FileKeys> {
  const code = weaveDigest();
  const shown: FileKeys = {};
  const jobs: SocialImageJob[] = [];
  for (const row of rows) {
    const { path: page, motif, photo, loom, title, kicker, socialImage } = row;
    // Further pages of a list share the picture of the first.
    if (socialImage !== socialImagePath(page)) continue;
    const hash = createHash('sha256').update(JSON.stringify([code, motif, loom, title, kicker]));
    if (photo) hash.update(readFileSync(photo));
    const place = fileOf(row);
    const file = path.join(folder, place);
    const key = hash.digest('base64url');
    shown[place] = key;
    if (has(place, key)) continue;
    jobs.push({ motif, photo, loom, title, kicker, file });
  }
  // The cloth of a motif is woven once for pictures that follow each other.
  if (jobs.length > 0) await runThread(jobs.toSorted((a, b) => a.motif.localeCompare(b.motif)));
  return shown;
}

/** One thread: pages take longer to render than their pictures to draw. */
function runThread(jobs: SocialImageJob[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./social-images-thread.ts', import.meta.url), {
      workerData: jobs,
    });
    worker.once('error', reject);
    worker.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`A social image thread ended with ${code}.`)),
    );
  });
}
