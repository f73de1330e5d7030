/** Makes the 1200 × 630 picture of every page, and keeps those that did not change. */
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdir, readdir, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
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
  const folder = fileURLToPath(new URL('../weave/', import.meta.url));
  for (const file of globSync('**/*.ts', { cwd: folder }).toSorted()) {
    hash.update(readFileSync(path.join(folder, file)));
  }
  // The faces of the letters come from packages.
  return hash.update(readFileSync('package-lock.json')).digest('hex');
}

/** A picture in the cache, and its place in the site. */
interface SocialImage {
  job: SocialImageJob;
  place: string;
}

/**
 * Draws every picture that the cache does not hold. Needs no built page, so it can run beside rendering.
 * @param cache folder for pictures that a next build can use again
 * @returns what `placeSocialImages` puts in its place
 */
export async function drawSocialImages(rows: BuiltRoute[], cache: string): Promise<SocialImage[]> {
  await mkdir(cache, { recursive: true });
  const code = weaveDigest();
  // Further pages of a list share the picture of the first.
  const own = rows.filter((row) => row.socialImage === socialImagePath(row.path));
  const images = own.map(({ motif, photo, loom, title, kicker, socialImage }): SocialImage => {
    const hash = createHash('sha256').update(JSON.stringify([code, motif, loom, title, kicker]));
    if (photo) hash.update(readFileSync(photo));
    const file = path.join(cache, `${hash.digest('hex').slice(0, 32)}.png`);
    const place = path.normalize(socialImage.slice(1));
    return { job: { motif, photo, loom, title, kicker, file }, place };
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

/**
 * Puts the pictures beside their pages, those that are not there from the last build.
 * @param record file that remembers which picture went where
 * @returns the places of all pictures, from `folder`
 */
export function placeSocialImages(
  images: SocialImage[],
  folder: string,
  record: string,
): Set<string> {
  const former = readRecord(record);
  const places: Record<string, string> = {};
  for (const { job, place } of images) {
    const to = path.join(folder, place);
    places[place] = path.basename(job.file);
    if (former[place] !== places[place] || !existsSync(to)) copyFileSync(job.file, to);
  }
  writeFileSync(record, JSON.stringify(places));
  return new Set(Object.keys(places));
}

function readRecord(file: string): Record<string, string> {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) : {};
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
