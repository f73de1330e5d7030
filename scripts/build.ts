/**
 * `npm run build`: checks the content, builds every page beside the last good site, makes social
 * images and search index, follows all links, and only then swaps the two. Whatever goes wrong, the
 * site as it was stays.
 */
import { existsSync } from 'node:fs';
import { cp, mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { build } from 'astro';
import { checkContent } from '../src/editorial/check.ts';
import { formatProblems, messageLanguage } from '../src/editorial/problems.ts';
import { rememberingParser } from '../src/editorial/parse.ts';
import { contentFolder, readContent } from '../src/editorial/read.ts';
import {
  findBrokenLinks,
  formatBrokenLinks,
  readPages,
  removeUnusedPictures,
} from '../src/integrations/link-check.ts';
import { cacheFolder, outputFolder, stageFolder } from '../src/integrations/paths.ts';
import { buildSearchIndex } from '../src/integrations/search-index.ts';
import { routesFile, siteRoutes, type BuiltRoute } from '../src/integrations/site-routes.ts';
import { drawSocialImages, placeSocialImages } from '../src/integrations/social-images.ts';

const stage = stageFolder();
const cache = cacheFolder();
const output = outputFolder();
const started = performance.now();
let last = started;

function report(step: string): void {
  const now = performance.now();
  console.log(`${step.padEnd(16)} ${((now - last) / 1000).toFixed(1)} s`);
  last = now;
}

async function buildSite(): Promise<string | undefined> {
  const { parse, save } = rememberingParser(cache);
  const problems = checkContent(await readContent(contentFolder(), parse));
  save();
  if (problems.length > 0) return formatProblems(problems, messageLanguage());
  report('content checked');
  await rm(stage, { recursive: true, force: true });
  const rendering = build({ root: process.cwd(), logLevel: 'error' });
  // Pages are rendered by one thread; the pictures are drawn by another as soon as the routes are known.
  const drawing = routesOf(rendering).then((rows) =>
    drawSocialImages(rows, path.join(cache, 'social')),
  );
  await rendering;
  report('pages');
  await placeSocialImages(await drawing, stage);
  report('social images');
  await buildSearchIndex({ dist: stage, cacheDir: cache });
  report('search');
  const pages = await readPages(stage);
  const broken = findBrokenLinks(pages, stage);
  if (broken.length > 0) return formatBrokenLinks(broken);
  await removeUnusedPictures(pages, stage);
  report('links followed');
  await publish();
  return undefined;
}

/** The route table, which is written early in a build; at the latest when that has ended. */
async function routesOf(rendering: Promise<void>): Promise<BuiltRoute[]> {
  let isOver = false;
  void rendering.catch(() => undefined).then(() => (isOver = true));
  while (!isOver) {
    await setTimeout(200);
    try {
      return [...siteRoutes(stage).values()];
    } catch {
      // Not there yet, or not yet whole.
    }
  }
  return existsSync(path.join(stage, routesFile)) ? [...siteRoutes(stage).values()] : [];
}

/** Swaps the new site for the old. The route table is for tests and tools, so it goes to the cache. */
async function publish(): Promise<void> {
  await rename(path.join(stage, routesFile), path.join(cache, routesFile));
  const beside = (name: string): string =>
    path.join(path.dirname(output), `.${path.basename(output)}-${name}`);
  const [incoming, previous] = [beside('incoming'), beside('previous')];
  await mkdir(path.dirname(output), { recursive: true });
  for (const folder of [incoming, previous]) await rm(folder, { recursive: true, force: true });
  await rename(stage, incoming).catch(async (error: NodeJS.ErrnoException) => {
    // The output folder may be on another disk; then the slow part is done before the swap.
    if (error.code !== 'EXDEV') throw error;
    await cp(stage, incoming, { recursive: true });
  });
  if (existsSync(output)) await rename(output, previous);
  await rename(incoming, output);
  await rm(previous, { recursive: true, force: true });
}

const failure = await buildSite().catch((error: unknown) => String(error));
if (failure) {
  await rm(stage, { recursive: true, force: true });
  console.error(failure);
  process.exitCode = 1;
} else {
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  const shown = path.relative(process.cwd(), output) || output;
  console.log(`Built ${shown} in ${seconds} s, peak memory ${megabytes} MB.`);
}
