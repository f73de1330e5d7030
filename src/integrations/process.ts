/** What a build asks of Node and of the machine before it begins. Knows nothing of the site. */
import { hash } from 'node:crypto';
import { enableCompileCache } from 'node:module';
import path from 'node:path';
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
 * Has digests be made at once instead of in another thread. Astro asks for some of a few bytes on each
 * page, for its Content-Security-Policy, and to wake a thread takes longer.
 */
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
