/**
 * `npm run preview [-- --drafts]`: builds the site as it is at BUILD_TIME (now, without it) into a
 * folder of its own, every page marked, and serves it. With `--drafts` it also shows drafts and what
 * is still to come. `--share` makes a folder to hand on: nothing under embargo, and nothing served.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { outputFolder } from '../src/integrations/paths.ts';
import { serveSite } from './shared/host.ts';

process.argv.push('--preview');
const words = process.argv.slice(2);
const built = spawnSync(process.execPath, ['scripts/build.ts', ...words], { stdio: 'inherit' });
if (built.status !== 0) process.exit(built.status ?? 1);
if (words.includes('--share')) {
  console.log(`The preview is in ${path.relative(process.cwd(), outputFolder())}/.`);
} else {
  const { address } = await serveSite(Number(process.env.PORT ?? 4322));
  console.log(`\nThe preview is at ${address}/ (Ctrl+C stops it).`);
}
