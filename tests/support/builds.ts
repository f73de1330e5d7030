/** Builds real sites from small content folders, the way the commands do, and looks through them. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readFile, readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { cacheFolder } from '../../src/integrations/paths.ts';
import { today } from '../fixtures/content.ts';

export interface Outcome {
  code: number | string;
  stderr: string;
}

export const built: Outcome = { code: 0, stderr: '' };

const caches = new Set<string>();

/** Where a preview of other content goes. */
export const previewOf = (contentDir: string): string =>
  path.join(cacheFolder(contentDir, true), 'preview');

/**
 * Runs the build with nothing of the test’s own environment.
 * @param options words on the command line, and the moment that it takes for now
 */
export function build(
  contentDir: string,
  outDir: string,
  { time = today, words = [] as string[] } = {},
): Promise<Outcome & { stdout: string }> {
  const env = environment(contentDir, outDir, time);
  return new Promise((resolve) => {
    execFile(process.execPath, ['scripts/build.ts', ...words], { env }, (error, stdout, stderr) => {
      resolve({ code: error ? (error.code ?? 'killed') : 0, stdout, stderr });
    });
  });
}

function environment(contentDir: string, outDir: string, time: string): NodeJS.ProcessEnv {
  for (const preview of [false, true]) caches.add(cacheFolder(contentDir, preview));
  return {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    CONTENT_DIR: contentDir,
    OUT_DIR: outDir,
    BUILD_TIME: time,
    CHECK_LANGUAGE: 'nl',
    ASTRO_TELEMETRY_DISABLED: '1',
  };
}

/** Runs the build and ends it, as somebody does who has changed their mind, as soon as it is so far. */
export async function stopBuildWhen(
  isSoFar: () => boolean,
  contentDir: string,
  outDir: string,
): Promise<void> {
  const running = execFile(process.execPath, ['scripts/build.ts'], {
    env: environment(contentDir, outDir, today),
  });
  const end = once(running, 'exit');
  while (running.exitCode === null && !isSoFar()) await setTimeout(2);
  running.kill('SIGKILL');
  await end;
}

/** Takes away what the builds of a test file left in the project. */
export async function removeCaches(): Promise<void> {
  for (const folder of caches) await rm(folder, { recursive: true, force: true });
}

/** Names of all files below a folder, sorted. */
export async function filesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  const isFile = await Promise.all(
    names.map(async (name) => (await stat(path.join(folder, name))).isFile()),
  );
  return names.filter((_name, index) => isFile[index]).toSorted();
}

/** Name → hash of every file. */
export async function fingerprints(folder: string): Promise<Record<string, string>> {
  const hash = async (name: string): Promise<[string, string]> => [
    name,
    createHash('sha256')
      .update(await readFile(path.join(folder, name)))
      .digest('hex'),
  ];
  return Object.fromEntries(await Promise.all((await filesIn(folder)).map(hash)));
}

/** Files that hold a word, in whatever case; the parts of the search index are unpacked first. */
export async function filesWith(folder: string, word: string): Promise<string[]> {
  const holds = async (name: string): Promise<boolean> => {
    const bytes = await readFile(path.join(folder, name));
    const text = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
    return text.toString('utf8').toLowerCase().includes(word.toLowerCase());
  };
  const names = await filesIn(folder);
  const found = await Promise.all(names.map(holds));
  return names.filter((_name, index) => found[index]);
}
