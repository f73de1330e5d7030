/** Makes the 1200 × 630 picture of every page, and keeps those that did not change. */
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { copyFile, mkdir, readdir, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { socialImagePath } from '../i18n/urls.ts';
import type { BuiltRoute } from './site-routes.ts';

/** One picture to be made. */
export interface SocialImageJob {
  motif: string;
  photo: string | undefined;
  loom: string | undefined;
  title: string;
  kicker: string;
  file: string;
}

/** Pictures depend on what they show and on the code that draws them. */
function weaveDigest(): string {
  const hash = createHash('sha256');
  const folder = new URL('../weave/', import.meta.url).pathname;
  for (const file of globSync('**/*.ts', { cwd: folder }).toSorted()) {
    hash.update(readFileSync(path.join(folder, file)));
  }
  return hash.digest('hex');
}

/** A picture in the cache, and the page that it goes to. */
interface SocialImage {
  job: SocialImageJob;
  path: string;
}

/**
 * Draws every picture that the cache does not hold. Needs no built page, so it can run beside rendering.
 * @param cache folder for pictures that a next build can use again
 * @returns what `placeSocialImages` puts in its place
 */
export async function drawSocialImages(rows: BuiltRoute[], cache: string): Promise<SocialImage[]> {
  await mkdir(cache, { recursive: true });
  const code = weaveDigest();
  const images = rows.map((row) => {
    const { motif, photo, loom, title, kicker } = row;
    const hash = createHash('sha256').update(JSON.stringify([code, motif, loom, title, kicker]));
    if (photo) hash.update(readFileSync(photo));
    const file = path.join(cache, `${hash.digest('hex').slice(0, 32)}.png`);
    return { job: { motif, photo, loom, title, kicker, file }, path: row.path };
  });
  const existing = new Set(await readdir(cache));
  const missing = images
    .map(({ job }) => job)
    .filter(({ file }) => !existing.has(path.basename(file)));
  await runInThreads([...new Map(missing.map((job) => [job.file, job])).values()]);
  const used = new Set(images.map(({ job }) => path.basename(job.file)));
  const unused = [...existing].filter((name) => !used.has(name));
  await Promise.all(unused.map((name) => rm(path.join(cache, name))));
  return images;
}

/** Puts the pictures beside their pages. */
export async function placeSocialImages(images: SocialImage[], folder: string): Promise<void> {
  await Promise.all(
    images.map(({ job, path: page }) =>
      copyFile(job.file, path.join(folder, socialImagePath(page))),
    ),
  );
}

async function runInThreads(jobs: SocialImageJob[]): Promise<void> {
  const threads = Math.min(os.availableParallelism(), Math.ceil(jobs.length / 20));
  const perThread = Math.ceil(jobs.length / Math.max(1, threads));
  // A thread weaves the cloth of a motif once, so pages that share one go to the same thread.
  const sorted = jobs.toSorted((a, b) => a.motif.localeCompare(b.motif));
  await Promise.all(
    Array.from({ length: threads }, (_, index) =>
      runThread(sorted.slice(index * perThread, (index + 1) * perThread)),
    ),
  );
}

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
