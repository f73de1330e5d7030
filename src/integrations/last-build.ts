/** The moment that the last build of the site took for now, so that `npm run due` knows since when. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cacheFolder } from './paths.ts';

const file = (): string => path.join(cacheFolder(), 'last-build.txt');

export function rememberBuild(moment: number): void {
  writeFileSync(file(), `${new Date(moment).toISOString()}\n`);
}

/** In milliseconds since 1970; undefined where nothing was built yet. */
export function lastBuild(): number | undefined {
  try {
    return Date.parse(readFileSync(file(), 'utf8').trim());
  } catch {
    return undefined;
  }
}
