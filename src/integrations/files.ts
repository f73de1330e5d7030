/** What lies in a folder, and what of it has to be copied to another. */
import {
  copyFileSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
  type Stats,
} from 'node:fs';
import path from 'node:path';

/**
 * Every file below a folder, from there.
 * @param isPart to look only at some of what lies in the folder itself, by its name
 */
export function listFiles(
  folder: string,
  isPart: (name: string) => boolean = () => true,
): string[] {
  const files: string[] = [];
  // By hand: Node's own recursion takes three times as long for thousands of small folders.
  const look = (below: string, isWanted: (name: string) => boolean): void => {
    for (const entry of readdirSync(path.join(folder, below), { withFileTypes: true })) {
      if (!isWanted(entry.name)) continue;
      const name = below === '' ? entry.name : `${below}${path.sep}${entry.name}`;
      if (entry.isDirectory()) look(name, () => true);
      else files.push(name);
    }
  };
  look('', isPart);
  return files;
}

/** A page of a built site, as far as its file tells. */
export interface PageFile {
  /** Its address on the site. */
  url: string;
  file: string;
  size: number;
  mtimeMs: number;
}

/**
 * The pages among the files of a built site.
 * @param files from `folder`
 */
export const pageFiles = (folder: string, files: Iterable<string>): PageFile[] =>
  [...files]
    .filter((name) => name.endsWith('.html'))
    .map((name) => {
      const file = path.join(folder, name);
      const { size, mtimeMs } = statSync(file);
      const url = `/${name.replaceAll(path.sep, '/').replace(/index\.html$/, '')}`;
      return { url, file, size, mtimeMs };
    });

/** Whether two files are the same, as far as size and time tell. */
export function isCopy(copy: Stats | undefined, original: Stats): boolean {
  return copy?.size === original.size && Math.abs(copy.mtimeMs - original.mtimeMs) < 1;
}

/** Copies a file with its time. */
export function copy(from: string, to: string, { atime, mtime }: Stats): void {
  copyFileSync(from, to);
  utimesSync(to, atime, mtime);
}

/**
 * Copies files that are not in another folder yet, or are others there.
 * @param files from either folder
 * @param put how a file gets there; it is not there then, its folder is
 */
export function copyChanged(
  from: string,
  to: string,
  files: Iterable<string>,
  put: (original: string, place: string, stats: Stats, file: string) => void = copy,
): void {
  const made = new Set<string>();
  for (const file of files) {
    const [original, place] = [path.join(from, file), path.join(to, file)];
    const stats = lstatSync(original);
    const former = lstatSync(place, { throwIfNoEntry: false });
    if (isCopy(former, stats)) continue;
    const folder = path.dirname(place);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    // It may be another file under a second name, which is never written to.
    if (former) rmSync(place);
    put(original, place, stats, file);
  }
}

/**
 * Writes a file, and makes its folder where there is none. A file that was there stays as it was under
 * any other name that it has.
 */
export function writeNew(file: string, contents: string | Uint8Array): void {
  mkdirSync(path.dirname(file), { recursive: true });
  rmSync(file, { force: true });
  writeFileSync(file, contents);
}

/** The same where another process may be reading: it finds the whole file or none. */
export function writeWhole(file: string, contents: Uint8Array): void {
  const begun = `${file}.${process.pid}`;
  writeNew(begun, contents);
  renameSync(begun, file);
}
