/**
 * Checks the content, builds every page beside the last good site, makes social images and search
 * index, follows all links, and only then swaps the two. Whatever goes wrong, the site as it was stays.
 */
import { existsSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { AstroIntegration } from 'astro';
import { buildMoment } from '../clock/time.ts';
import { formatProblem, messageLanguage, type Problem } from '../editorial/problems.ts';
import { contentFolder, languageFiles, readContent, readTerms } from '../editorial/read.ts';
import { findBrokenLinks, formatBrokenLinks, readPages } from './link-check.ts';
import { checkInThread } from './checking.ts';
import { leaveContentStore, readContentStore } from './content-store.ts';
import { listFiles, pageFiles } from './files.ts';
import { cacheFolder, isAnew, isPreview, isStill, outputFolder, stageFolder } from './paths.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import { doorPath } from '../i18n/urls.ts';
import { rememberBuild } from './last-build.ts';
import { markPreview, refusal } from './preview-folder.ts';
import { keepRenderer, keptRenderer, type Renderer } from './renderer.ts';
import { renderPages } from './rendering.ts';
import { searchBuilder } from './search-index.ts';
import { routesFile, siteRoutes, type BuiltRoute } from './site-routes.ts';
import { noteUnfinished } from './unfinished.ts';
import { drawSocialImages, socialImageFiles } from './social-images.ts';
import {
  collectRouteFiles,
  endRendering,
  openStage,
  prepareNext,
  pruneStage,
  sealedAt,
  sealStage,
  swapIn,
} from './stage.ts';

const stage = stageFolder();
const cache = cacheFolder();
const output = outputFolder();
/** Milliseconds since the process began. */
let last = 0;

function report(step: string): void {
  const now = performance.now();
  console.log(`${step.padEnd(16)} ${((now - last) / 1000).toFixed(1)} s`);
  last = now;
}

/**
 * Builds the site that the variables and the command line ask for.
 * @returns what is wrong, in words for whoever asked
 */
export async function buildSite(): Promise<string | undefined> {
  const refused = refusal();
  if (refused) return refused;
  if (isAnew()) rmSync(cache, { recursive: true, force: true });
  const checking = checkInThread();
  const former = sealedAt(stage);
  const search = searchBuilder({
    dist: stage,
    cacheDir: cache,
    terms: () => readTerms(contentFolder()),
  });
  // Most of the last build's pages will stay: the search begins with them.
  if (former !== undefined) search.readAhead(changedSince(former));
  const unfinished = isPreview() ? noteUnfinished(readContent(contentFolder())) : [];
  // That of a build that broke off would be taken for this one's.
  rmSync(path.join(stage, routesFile), { force: true });
  let began = 0;
  // Nothing is rendered before the check has answered. Where both find fault, its words count: Astro
  // says less clearly why.
  const ready = async (): Promise<void> => {
    const problems = await checking;
    if (problems) await stop(problems);
    report('content checked');
    reportUnfinished(unfinished);
    openStage(stage, cache);
    began = Date.now();
  };
  const renderer = isAnew() ? undefined : keptRenderer();
  const rendering = renderer ? renderWith(renderer, ready) : renderWithAstro(ready, () => began);
  // Pages are rendered by one thread; the pictures are drawn by another as soon as the routes are known.
  const routes = routesOf(rendering);
  const drawing = routes.then((rows) =>
    drawSocialImages(rows, stage, path.join(cache, 'social.json')),
  );
  // Should one fail, that is said where they are asked for.
  drawing.catch(() => undefined);
  // With nothing from an earlier build the search of a language is made while the next is rendered.
  if (former === undefined) {
    eachLanguage(routes, rendering, search).catch(() => undefined);
  }
  const rendered = await rendering.catch((error: unknown) => ({ error }));
  const problems = await checking;
  if (problems) return problems;
  if ('error' in rendered) throw rendered.error;
  endRendering(cache);
  report('pages');
  const pictures = socialImageFiles(await routes);
  // The route table is for tests and tools, not for readers.
  renameSync(path.join(stage, routesFile), path.join(cache, routesFile));
  markPreview(stage);
  const isKept = (file: string): boolean => rendered.files.has(file) || pictures.has(file);
  const files = pruneStage(stage, began, isKept);
  const built = pageFiles(stage, files);

  const indexing = search.build(built);
  // Should the links be broken, that is the message; the other must not go unheard meanwhile.
  indexing.catch(() => undefined);
  const pages = readPages(built, path.join(cache, 'links.json'));
  await drawing;
  report('social images');
  const broken = findBrokenLinks(pages, stage);
  if (broken.length > 0) return formatBrokenLinks(broken);
  report('links followed');
  // Most of the site is ready while the search is still being built.
  prepareNext(stage, output, isStill, [...new Set([...files, ...pictures])]);
  rendered.remember();
  await indexing;
  report('search');
  prepareNext(stage, output, (name) => !isStill(name));
  swapIn(output);
  sealStage(stage);
  if (!isPreview()) rememberBuild(buildMoment());
  report('published');
  return undefined;
}

/** Languages of which a text is newer than a moment, in milliseconds since 1970. */
function changedSince(moment: number): Locale[] {
  const content = contentFolder();
  // A wrong folder is for the check to report.
  const files = existsSync(content) ? listFiles(content) : [];
  return locales.filter((_locale, at) =>
    files.some(
      (file) =>
        path.basename(file) === languageFiles[at] &&
        statSync(path.join(content, file)).mtimeMs > moment,
    ),
  );
}

/** What is in the folder when every page is. */
interface Rendered {
  /** Files that belong to the site whether this build wrote them or not. */
  files: Set<string>;
  /** Keeps what only a next build needs. */
  remember: () => void;
}

/** Renders with what an earlier build of the same code had bundled. */
async function renderWith(renderer: Renderer, ready: () => Promise<void>): Promise<Rendered> {
  const remember = await readContentStore(cache);
  return { files: await renderPages(renderer, { stage, cache, ready }), remember };
}

async function renderWithAstro(ready: () => Promise<void>, began: () => number): Promise<Rendered> {
  leaveContentStore(cache);
  const { build } = await import('astro');
  const files = new Set<string>();
  await build({
    root: process.cwd(),
    logLevel: 'error',
    integrations: [collectRouteFiles(files), keepRenderer(stage, cache, began), renderAfter(ready)],
  });
  return { files, remember: () => undefined };
}

/** Has Astro wait when it has read the content and before it renders anything. */
const renderAfter = (wait: () => Promise<void>): AstroIntegration => ({
  name: 'render-after',
  hooks: { 'astro:build:start': wait },
});

/** Says what is wrong and ends, whatever Astro and the threads are doing. */
export const stop = (problems: string): Promise<never> =>
  new Promise(() => process.stderr.write(`${problems}\n`, () => process.exit(1)));

/** A draft that is not ready to be seen stops no preview; its editor is told what it lacks. */
function reportUnfinished(problems: Problem[]): void {
  const language = messageLanguage();
  for (const problem of problems) console.log(`  ${formatProblem(problem, language)}`);
}

/** The route table, which is written early in a build; at the latest when that has ended. */
async function routesOf(rendering: Promise<unknown>): Promise<BuiltRoute[]> {
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

/**
 * Tells the search of each language when all its pages are there, while those of the next are rendered:
 * they come language by language. Of the last one it tells when most are.
 */
async function eachLanguage(
  routes: Promise<BuiltRoute[]>,
  rendering: Promise<unknown>,
  search: Pick<ReturnType<typeof searchBuilder>, 'readEarly' | 'buildEarly'>,
): Promise<void> {
  let isOver = false;
  void rendering.catch(() => undefined).then(() => (isOver = true));
  const pages = (await routes).filter(({ path: page }) => page !== doorPath);
  const isThere = ({ path: page }: BuiltRoute): boolean =>
    existsSync(path.join(stage, page, 'index.html'));
  for (const [at, locale] of locales.entries()) {
    const own = pages.filter((page) => page.locale === locale);
    const next = pages.find((page) => page.locale === locales[at + 1]);
    const awaited = next ? [next, ...own] : own.slice(0, Math.ceil(own.length * 0.75));
    while (!isOver && !awaited.every(isThere)) await setTimeout(500);
    if (isOver) return;
    if (next) search.buildEarly(locale);
    else search.readEarly(locale);
  }
}
