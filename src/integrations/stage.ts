/**
 * The folder that a build is made in. It stays between builds: a page, picture or search index that
 * did not change is already there, and is neither made nor copied again.
 */
import {
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
  type Stats,
} from 'node:fs';
import path from 'node:path';
import type { AstroIntegration } from 'astro';
import { copy, copyChanged, isCopy, listFiles } from './files.ts';
import { isStill, searchFolder } from './paths.ts';

/** Says that a folder holds what the last build left; a build that broke off leaves none. */
const seal = (stage: string): string => `${stage}.sealed`;

/** A file that this build wrote may look a moment older than the build on a coarse file clock. */
const clockTolerance = 50;

/** @param started milliseconds since 1970 */
export const isWrittenSince = (started: number, file: string): boolean =>
  lstatSync(file).mtimeMs >= started - clockTolerance;

/** Astro's record of the pages that were rendered, below the cache. */
export const recordFile = 'incremental-build.json';

/** Lies in the cache while pages are rendered. */
const renderingMark = 'rendering';

/**
 * Makes the folder ready for rendering. After a build that failed or broke off it starts empty, because
 * Astro takes a page that is there for one that its own record describes.
 * @param cache Astro's: it keeps each page when it is rendered, and writes the record of them at the
 *   end. Where it did not come to that, the record describes other pages, and goes.
 */
export function openStage(stage: string, cache: string): void {
  if (!existsSync(seal(stage))) rmSync(stage, { recursive: true, force: true });
  rmSync(seal(stage), { force: true });
  mkdirSync(stage, { recursive: true });
  const mark = path.join(cache, renderingMark);
  if (existsSync(mark)) rmSync(path.join(cache, recordFile), { force: true });
  writeFileSync(mark, '');
}

/** Says that every page is rendered. */
export function endRendering(cache: string): void {
  rmSync(path.join(cache, renderingMark));
}

/** When the site that the folder holds was finished, in milliseconds since 1970; undefined when it holds none. */
export function sealedAt(stage: string): number | undefined {
  return statSync(seal(stage), { throwIfNoEntry: false })?.mtimeMs;
}

/** Says that what the folder holds can be used by a next build. */
export function sealStage(stage: string): void {
  writeFileSync(seal(stage), '');
}

/** Collects the files that Astro's routes stand for, those that it left as they were included. */
export function collectRouteFiles(into: Set<string>): AstroIntegration {
  return {
    name: 'route-files',
    hooks: {
      'astro:build:done': ({ assets, dir }) => {
        for (const urls of assets.values()) {
          for (const url of urls) into.add(decodeURI(url.href.slice(dir.href.length)));
        }
      },
    },
  };
}

/** Takes a file away, and the folders that it leaves empty. */
function remove(root: string, file: string): void {
  rmSync(path.join(root, file));
  let folder = path.dirname(file);
  while (folder !== '.' && readdirSync(path.join(root, folder)).length === 0) {
    rmdirSync(path.join(root, folder));
    folder = path.dirname(folder);
  }
}

/**
 * Takes away what no longer belongs to the site: neither written by this build nor claimed. What lies in
 * the folder of the search is left to the search.
 * @param started when this build began, milliseconds since 1970
 * @param isKept whether a file that this build did not write still stands for something
 * @returns the files that stay
 */
export function pruneStage(
  stage: string,
  started: number,
  isKept: (file: string) => boolean,
): string[] {
  return listFiles(stage, isStill).filter((file) => {
    if (isKept(file) || isWrittenSince(started, path.join(stage, file))) return true;
    remove(stage, file);
    return false;
  });
}

/** Two folders beside the published one, on its disk: the former site, and the next one while it is filled. */
const beside = (output: string, name: string): string =>
  path.join(path.dirname(output), `.${path.basename(output)}-${name}`);

/** A second name for a file is made much sooner than a copy, on disks that know such names. */
function linkOrCopy(from: string, to: string, original: Stats): void {
  try {
    linkSync(from, to);
  } catch {
    copy(from, to, original);
  }
}

/**
 * Makes the next site, or a part of it, out of the one before the last, where there is one: thousands
 * of files that did not change are neither copied nor deleted.
 * @param isPart which files and folders of those at the top of the site
 * @param files of that part, from `stage`
 */
export function prepareNext(
  stage: string,
  output: string,
  isPart: (name: string) => boolean,
  files = listFiles(stage, isPart),
): void {
  const next = beside(output, 'incoming');
  mkdirSync(path.dirname(output), { recursive: true });
  if (!existsSync(next) && existsSync(beside(output, 'previous'))) {
    renameSync(beside(output, 'previous'), next);
  }
  const wanted = new Set(files);
  if (existsSync(next)) {
    for (const file of listFiles(next, isPart)) if (!wanted.has(file)) remove(next, file);
  }
  copyChanged(stage, next, files, (original, place, stats, file) => {
    const published = path.join(output, file);
    // A file of the search is never written to again: a changed language is made in a new folder.
    if (file.startsWith(searchFolder + path.sep)) linkOrCopy(original, place, stats);
    else if (isCopy(lstatSync(published, { throwIfNoEntry: false }), stats)) {
      linkOrCopy(published, place, stats);
    } else copy(original, place, stats);
  });
}

/** Swaps the next site for the published one, which stays beside it. */
export function swapIn(output: string): void {
  rmSync(beside(output, 'previous'), { recursive: true, force: true });
  if (existsSync(output)) renameSync(output, beside(output, 'previous'));
  renameSync(beside(output, 'incoming'), output);
}
