/**
 * Checks the content, builds every page beside the last good site, makes social images and search
 * index, follows all links, and only then swaps the two. Whatever goes wrong, the site as it was stays.
 */
import { existsSync, renameSync, rmSync, statSync } from 'node:fs';
import { flushCompileCache } from 'node:module';
import path from 'node:path';
import { buildMoment } from '../clock/time.ts';
import { formatProblem, messageLanguage, type Problem } from '../editorial/problems.ts';
import { contentFolder, languageFiles, readContent, readTerms } from '../editorial/read.ts';
import { findBrokenLinks, formatBrokenLinks, readPages } from './link-check.ts';
import { checkInThread } from './checking.ts';
import { readContentStore } from './content-store.ts';
import { listFiles, pageFiles } from './files.ts';
import { cacheFolder, isAnew, isPreview, isStill, outputFolder, stageFolder } from './paths.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import { doorPath } from '../i18n/urls.ts';
import { rememberBuild } from './last-build.ts';
import { markPreview, refusal } from './preview-folder.ts';
import { bundleRenderer, keptRenderer } from './renderer.ts';
import { renderPages } from './rendering.ts';
import { searchBuilder } from './search-index.ts';
import { routesFile, siteRoutes, type BuiltRoute } from './site-routes.ts';
import { noteUnfinished } from './unfinished.ts';
import { drawSocialImages, socialImageFiles } from './social-images.ts';
import {
  openStage,
  prepareNext,
  pruneStage,
  sealedAt,
  sealStage,
  swapIn,
  type HasFile,
  type FileKeys,
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
  // Nothing is written before the check has answered. Where both find fault, its words count: what
  // renders says less clearly why.
  const ready = checking.then(async (problems) => {
    if (problems) await stop(problems);
    report('content checked');
    reportUnfinished(unfinished);
    return openStage(stage);
  });
  // Whoever renders asks for it, perhaps later.
  ready.catch(() => undefined);
  const routes = Promise.withResolvers<BuiltRoute[]>();
  let follow: (file: string) => void = () => undefined;
  const rendering = render(ready, (file) => {
    follow(file);
    if (file !== routesFile) return;
    const rows = [...siteRoutes(stage).values()];
    // With nothing from an earlier build the search of a language is made while the next is rendered.
    if (former === undefined) follow = tellByLanguage(rows, search);
    routes.resolve(rows);
  });
  // Pages are rendered by one thread; the pictures are drawn by another as soon as the routes are known.
  const drawing = routes.promise.then(async (rows) => drawSocialImages(rows, stage, await ready));
  // Should one fail, that is said where they are asked for.
  drawing.catch(() => undefined);
  const rendered = await rendering.catch((error: unknown) => ({ error }));
  await ready;
  if ('error' in rendered) throw rendered.error;
  report('pages');
  // The route table is for tests and tools, not for readers.
  renameSync(path.join(stage, routesFile), path.join(cache, routesFile));
  rendered.files.delete(routesFile);
  const pictures = socialImageFiles(await routes.promise);
  const files = new Set([...rendered.files, ...pictures, ...markPreview(stage)]);
  pruneStage(stage, files);
  const built = pageFiles(stage, rendered.files);

  const indexing = search.build(built);
  // Should the links be broken, that is the message; the other must not go unheard meanwhile.
  indexing.catch(() => undefined);
  const pages = readPages(built, path.join(cache, 'links.bin'));
  const drawn = await drawing;
  report('social images');
  const broken = findBrokenLinks(pages, stage);
  if (broken.length > 0) return formatBrokenLinks(broken);
  report('links followed');
  // Most of the site is ready while the search is still being built.
  prepareNext(stage, output, isStill, files);
  rendered.remember();
  // Node would write what it has compiled when the process ends and everybody waits.
  flushCompileCache();
  await indexing;
  report('search');
  prepareNext(stage, output, (name) => !isStill(name));
  swapIn(output);
  sealStage(stage, { ...rendered.keys, ...drawn });
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

/**
 * Reads the content and renders it with what an earlier build of the same code had bundled, else with
 * what this one has.
 */
async function render(
  ready: Promise<HasFile>,
  isThere: (file: string) => void,
): Promise<{ files: Set<string>; keys: FileKeys; remember: () => void }> {
  const reading = readContentStore(cache);
  // It is asked for below.
  reading.catch(() => undefined);
  const renderer = (isAnew() ? undefined : keptRenderer()) ?? (await bundleRenderer());
  const remember = await reading;
  return { ...(await renderPages(renderer, { stage, ready, isThere })), remember };
}

/** Says what is wrong and ends, whatever Astro and the threads are doing. */
export const stop = (problems: string): Promise<never> =>
  new Promise(() => process.stderr.write(`${problems}\n`, () => process.exit(1)));

/** A draft that is not ready to be seen stops no preview; its editor is told what it lacks. */
function reportUnfinished(problems: Problem[]): void {
  const language = messageLanguage();
  for (const problem of problems) console.log(`  ${formatProblem(problem, language)}`);
}

/**
 * Tells the search of each language when all its pages are there, while those of the next are rendered:
 * they come language by language. Of the last one it tells when most are.
 * @returns to be told of each page that is there
 */
function tellByLanguage(
  routes: readonly BuiltRoute[],
  { buildEarly, readEarly }: Pick<ReturnType<typeof searchBuilder>, 'readEarly' | 'buildEarly'>,
): (file: string) => void {
  const pages = routes.filter(({ path: page }) => page !== doorPath);
  const steps = locales.map((locale, at) => {
    const own = pages.filter((page) => page.locale === locale);
    const next = pages.find((page) => page.locale === locales[at + 1]);
    const awaited = next ? [next, ...own] : own.slice(0, Math.ceil(own.length * 0.75));
    const files = awaited.map(({ path: page }) => path.join('.', page, 'index.html'));
    return { locale, missing: new Set(files), tell: next ? buildEarly : readEarly };
  });
  return (file) => {
    for (const { locale, missing, tell } of steps) {
      if (missing.delete(file) && missing.size === 0) tell(locale);
    }
  };
}
