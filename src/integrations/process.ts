/** What a build asks of Node and of the machine before it begins. Knows nothing of the site. */
import { hash } from 'node:crypto';
import { promises, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { enableCompileCache, syncBuiltinESMExports } from 'node:module';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import v8 from 'node:v8';

/** What Node has compiled of Astro, which is the same for every build. */
export const compiledFolder = path.resolve('.cache/compiled');

/**
 * Makes the process ready for thousands of pages. Call it before anything else is loaded: on Linux the
 * process may begin anew.
 */
export function prepareProcess(): void {
  takeLargePages();
  // Thousands of pages make much that is soon forgotten; with more room for it, half of the time that
  // goes into collecting it is saved.
  v8.setFlagsFromString('--max-semi-space-size=32');
  // The threads find the variable.
  process.env.NODE_COMPILE_CACHE = compiledFolder;
  enableCompileCache(compiledFolder);
  // Astro asks git and the network about the project, in each build.
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  doFilesAtOnce();
  doDigestsAtOnce();
}

/**
 * Has the C library ask for memory in pages of 2 MB. A page is got ready when it is first touched, which
 * on a virtual machine takes a tenth of a build's processor time in pages of 4 kB. The library reads
 * this when a process begins, so this one does so again, under the same number.
 * @see https://sourceware.org/glibc/manual/latest/html_node/Memory-Allocation-Tunables.html
 */
function takeLargePages(): void {
  const name = 'GLIBC_TUNABLES';
  if (process.platform !== 'linux' || process.env[name] !== undefined) return;
  const words = [process.execPath, ...process.execArgv, ...process.argv.slice(1)];
  const added = { [name]: 'glibc.malloc.hugetlb=1', NODE_COMPILE_CACHE: compiledFolder };
  process.execve?.(process.execPath, words, { ...process.env, ...added });
}

/**
 * Has the promises of `fs` read, write and make folders at once instead of in another thread. Astro does
 * that for each page, and to wake a thread takes longer than a small file: with a thousand stories,
 * seconds of the one thread that renders.
 */
export function doFilesAtOnce(): void {
  const { readFile, writeFile } = promises;
  type Of<Call extends (...of: never[]) => unknown> = Parameters<Call>;
  const isPlace = (file: unknown): file is string | URL =>
    typeof file === 'string' || file instanceof URL;
  const isWhole = (data: unknown): data is string | Uint8Array =>
    typeof data === 'string' || data instanceof Uint8Array;
  const isPlain = (options: unknown): options is BufferEncoding | undefined =>
    options === undefined || typeof options === 'string';
  Object.assign(promises, {
    mkdir: async (...of: Of<typeof promises.mkdir>) => mkdirSync(...of),
    readFile: async (...[file, options]: Of<typeof readFile>) =>
      isPlace(file) && isPlain(options) ? readFileSync(file, options) : readFile(file, options),
    writeFile: async (...[file, data, options]: Of<typeof writeFile>) => {
      if (!isPlace(file) || !isWhole(data) || !isPlain(options)) {
        return writeFile(file, data, options);
      }
      writeFileSync(file, data, options);
      // Else nothing would have a turn until all pages are rendered: no timer, no message of a thread.
      await setImmediate();
    },
  });
  syncBuiltinESMExports();
}

/** The same for digests: Astro asks for some of a few bytes on each page, for its Content-Security-Policy. */
export function doDigestsAtOnce(): void {
  const { subtle } = globalThis.crypto;
  const later = subtle.digest.bind(subtle);
  const digest: SubtleCrypto['digest'] = async (algorithm, data) => {
    if (typeof algorithm !== 'string' || !(data instanceof Uint8Array))
      return later(algorithm, data);
    const bytes = hash(algorithm.replace('-', ''), data, 'buffer');
    return new Uint8Array(bytes).buffer;
  };
  Object.assign(subtle, { digest });
}
