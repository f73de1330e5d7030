/**
 * The folder that a build is made in. It stays between builds: a page, picture or search index that
 * did not change is already there, and is neither made nor copied again.
 */
import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  type Stats,
} from 'node:fs';
import path from 'node:path';
import { readMemory, writeMemory } from '../editorial/memory.ts';
import { copy, copyChanged, listFiles } from './files.ts';
import { isStill } from './paths.ts';

/** What files of the folder were made from, by their place there. */
export type FileKeys = Record<string, string>;

/** Says what the folder holds; a build that failed or broke off leaves none. */
const seal = (stage: string): string => `${stage}.sealed`;

/** When the site that the folder holds was finished, in milliseconds since 1970; undefined when it holds none. */
export function sealedAt(stage: string): number | undefined {
  return statSync(seal(stage), { throwIfNoEntry: false })?.mtimeMs;
}

/** Whether a file, from the folder, is there as the last build left it, made from this. */
export type HasFile = (file: string, key: string) => boolean;

/**
 * Makes the folder ready for rendering. After a build that failed or broke off it starts empty: nobody
 * knows what its files were made from.
 */
export function openStage(stage: string): HasFile {
  const sealed = sealedAt(stage) ?? 0;
  const keys = readMemory<FileKeys>(seal(stage));
  if (!keys) rmSync(stage, { recursive: true, force: true });
  rmSync(seal(stage), { force: true });
  mkdirSync(stage, { recursive: true });
  // The published site shares the files, and somebody may have tried something there.
  const isAsSealed = (file: string): boolean =>
    (statSync(path.join(stage, file), { throwIfNoEntry: false })?.mtimeMs ?? Infinity) <= sealed;
  return (file, key) => keys?.[file] === key && isAsSealed(file);
}

/** Says that what the folder holds can be used by a next build. */
export function sealStage(stage: string, keys: FileKeys): void {
  writeMemory(seal(stage), keys);
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
 * Takes away what no longer belongs to the site. What lies in the folder of the search is left to the
 * search.
 * @param wanted from the stage
 */
export function pruneStage(stage: string, wanted: ReadonlySet<string>): void {
  for (const file of listFiles(stage, isStill)) if (!wanted.has(file)) remove(stage, file);
}

/** Two folders beside the published one, on its disk: the former site, and the next one while it is filled. */
const beside = (output: string, name: string): string =>
  path.join(path.dirname(output), `.${path.basename(output)}-${name}`);

/**
 * A second name for a file is made much sooner than a copy, on disks that know such names. Nobody writes
 * to a file that the published site may have: `writeNew` puts another in its place.
 */
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
  files: ReadonlySet<string> = new Set(listFiles(stage, isPart)),
): void {
  const next = beside(output, 'incoming');
  mkdirSync(path.dirname(output), { recursive: true });
  if (!existsSync(next) && existsSync(beside(output, 'previous'))) {
    renameSync(beside(output, 'previous'), next);
  }
  if (existsSync(next)) {
    for (const file of listFiles(next, isPart)) if (!files.has(file)) remove(next, file);
  }
  copyChanged(stage, next, files, linkOrCopy);
}

/** Swaps the next site for the published one, which stays beside it. */
export function swapIn(output: string): void {
  rmSync(beside(output, 'previous'), { recursive: true, force: true });
  if (existsSync(output)) renameSync(output, beside(output, 'previous'));
  renameSync(beside(output, 'incoming'), output);
}
