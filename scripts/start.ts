/** `npm start`: builds the site (only what changed, the second time) and serves it. */
import { spawnSync } from 'node:child_process';
import { serveSite } from './shared/host.ts';

const built = spawnSync(process.execPath, ['scripts/build.ts'], { stdio: 'inherit' });
if (built.status !== 0) process.exit(built.status ?? 1);
const { address } = await serveSite(Number(process.env.PORT ?? 4321));
console.log(`\nThe site is at ${address}/ (Ctrl+C stops it).`);
