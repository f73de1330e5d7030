/**
 * Renders the pages that changed with a renderer that an earlier build kept. It goes by Astro's own
 * record of the pages and its copies of them, and keeps both, so that either goes on where the other
 * ended: see `core/build/incremental.js` and `core/build/generate.js` in Astro.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { BaseApp } from 'astro/app';
import { readMemory } from '../editorial/memory.ts';
import { copyChanged, listFiles, writeNew } from './files.ts';
import { makeImages, nameImages, type StaticImage } from './photographs.ts';
import { photographs, recordFile, type RecordHead, type Renderer } from './renderer.ts';

interface PageRecord {
  cacheKey: string;
  /** From the folder that is built into. */
  outputFile: string;
  staticImages?: StaticImage[] | undefined;
  referencedImages?: string[] | undefined;
}

/** Astro's record of a build. */
interface BuildRecord extends RecordHead {
  routes: Record<string, { dependencyHash: string; paths: Record<string, PageRecord> }>;
}

/** Astro's copies of the pages in the record, below the cache. */
const copiesFolder = 'dist';

/** What Astro hands to the code that it bundled, beyond its type. */
interface BuildApp extends BaseApp {
  setInternals: (internals: object) => void;
  setOptions: (options: object) => void;
}

/**
 * Renders every page whose content is not what its record says, and writes what pages refer to.
 * @param stage folder that is built into
 * @param cache Astro's, with its record
 * @param ready asked before anything is written; may end the build
 * @returns every file that belongs to the site now, from `stage`
 */
export async function renderPages(
  renderer: Renderer,
  { stage, cache, ready }: { stage: string; cache: string; ready: () => Promise<void> },
): Promise<Set<string>> {
  const [{ app }, { installRenderScope, renderForPrerender }, { StaticPaths }] = await Promise.all([
    import(pathToFileURL(renderer.entry).href) as Promise<{ app: BuildApp }>,
    import('astro/app'),
    import('astro/runtime/prerender/static-paths.js'),
  ]);
  const assets = listFiles(renderer.assets);
  if (assets.some((file) => photographs.test(file))) await nameImages(renderer.image);
  const { logger } = app;
  app.setInternals({ pagesByKeys: new Map(renderer.pages), entrySpecifierToBundleMap: new Map() });
  app.setOptions({ settings: { scripts: renderer.scripts }, logger });
  installRenderScope(new AsyncLocalStorage());
  const paths = await new StaticPaths(app).getAll();
  await ready();
  copyChanged(renderer.assets, stage, assets);
  const copies = path.join(cache, copiesFolder);
  const former = formerRecord(cache, renderer.record);
  const next: BuildRecord = { ...renderer.record, routes: {} };
  const files = new Set<string>();
  const images: StaticImage[] = [];
  for (const { pathname, route, cacheKey } of paths) {
    const file = fileOf(pathname, route.type);
    if (files.has(file)) throw new Error(`Two pages want to stand at ${pathname}`);
    files.add(file);
    const hash = renderer.record.routes[route.component]?.dependencyHash ?? '';
    const known = former?.routes[route.component];
    const page = known?.dependencyHash === hash ? known.paths[pathname] : undefined;
    let record = cacheKey !== undefined && page?.cacheKey === cacheKey ? page : undefined;
    if (!record || !isThere(file, stage, copies)) {
      // Other threads wait for what this one tells them.
      await setImmediate();
      const address = route.type === 'page' ? pathname.replace(/\/?$/, '/') : pathname;
      const request = new Request(new URL(address, renderer.origin));
      const { response, metadata } = await renderForPrerender(app, request, {
        routeData: route,
        collectMetadata: true,
      });
      const body = Buffer.from(await response.arrayBuffer());
      writeNew(path.join(stage, file), body);
      const { staticImages, referencedImages } = metadata as Partial<PageRecord>;
      if (cacheKey === undefined) images.push(...(staticImages ?? []));
      else {
        writeNew(path.join(copies, file), body);
        const outputFile = file.replaceAll(path.sep, '/');
        record = { cacheKey, outputFile, staticImages, referencedImages };
      }
    }
    if (!record) continue;
    images.push(...(record.staticImages ?? []));
    const kept = (next.routes[route.component] ??= { dependencyHash: hash, paths: {} });
    kept.paths[pathname] = record;
  }
  await makeImages(images, renderer.image, { assets: renderer.assets, stage, cache });
  for (const { outputFile } of Object.values(former?.routes ?? {}).flatMap(({ paths }) =>
    Object.values(paths),
  )) {
    if (!files.has(path.normalize(outputFile))) {
      rmSync(path.join(copies, outputFile), { force: true });
    }
  }
  writeFileSync(path.join(cache, recordFile), JSON.stringify(next));
  return new Set([
    ...files,
    ...assets,
    ...images.map(({ finalPath }) => path.normalize(finalPath.slice(1))),
  ]);
}

/** What was rendered last, where it was by the same Astro with the same settings. */
function formerRecord(cache: string, head: RecordHead): BuildRecord | undefined {
  const record = readMemory<BuildRecord>(path.join(cache, recordFile));
  const names = ['version', 'configHash', 'lockfileHash'] as const;
  return names.every((name) => record?.[name] === head[name]) ? record : undefined;
}

/** Whether a page is in the folder, or can be put there. */
function isThere(file: string, stage: string, copies: string): boolean {
  if (existsSync(path.join(stage, file))) return true;
  const copy = path.join(copies, file);
  if (!existsSync(copy)) return false;
  writeNew(path.join(stage, file), readFileSync(copy));
  return true;
}

/** Where a page lies: in a folder with its address, but the 404 where a host looks for it. */
function fileOf(pathname: string, type: string): string {
  const address = pathname.replace(/^\/|\/$/g, '');
  if (type === 'endpoint') return path.normalize(address);
  return address === '404' ? '404.html' : path.join(address, 'index.html');
}
