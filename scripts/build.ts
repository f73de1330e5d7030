/** `npm run build`: builds the site, or says what is wrong and leaves it as it was. */
import path from 'node:path';
import { prepareProcess } from '../src/integrations/process.ts';

prepareProcess();
const { buildSite, stop } = await import('../src/integrations/build.ts');
const { outputFolder } = await import('../src/integrations/paths.ts');
const { buildMoment, wallTime } = await import('../src/clock/time.ts');

const failure = await buildSite().catch((error: unknown) => String(error));
if (failure) await stop(failure);
const output = outputFolder();
const shown = path.relative(process.cwd(), output) || output;
if (process.env.BUILD_TIME) console.log(`This is the site of ${wallTime(buildMoment())}.`);
const seconds = (performance.now() / 1000).toFixed(1);
const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
console.log(`Built ${shown} in ${seconds} s, peak memory ${megabytes} MB.`);
// Node would first give back what thousands of pages took, piece by piece.
process.exit();
