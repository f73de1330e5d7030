/**
 * Renders the pages that changed with a renderer that an earlier build kept. It goes by Astro's own
 * record of the pages and its copies of them, and keeps both, so that either goes on where the other
 * ended: see `core/build/incremental.js` and `core/build/generate.js` in Astro.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { BaseApp } from 'astro/app';
import type { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import { readMemory, writeMemory } from '../editorial/memory.ts';
import { copyChanged, listFiles, writeNew, writeWhole } from './files.ts';
import { ofCodeAlone } from './site-routes.ts';
import type { RecordHead, Renderer } from './renderer.ts';
import { recordFile } from './stage.ts';

interface PageRecord {
  cacheKey: string;
  /** From the folder that is built into. */
  outputFile: string;
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
 * @throws when two pages want to stand at one address
 */
export async function renderPages(
  renderer: Renderer,
  { stage, cache, ready }: { stage: string; cache: string; ready: () => Promise<void> },
): Promise<Set<string>> {
  const { paths, render } = await startRenderer(renderer);
  await ready();
  const assets = listFiles(renderer.assets);
  copyChanged(renderer.assets, stage, assets);
  const own = new Set(assets);
  const copies = path.join(cache, copiesFolder);
  const former = formerRecord(cache, renderer.record);
  const next: BuildRecord = { ...renderer.record, routes: {} };
  const files = new Set<string>();
  for (const { pathname, route, cacheKey } of paths) {
    const file = fileOf(pathname, route.type);
    if (files.has(file)) throw new Error(`Two pages want to stand at ${pathname}`);
    if (own.has(file))
      throw new Error(`public/${file} stands where the site has a page of its own.`);
    files.add(file);
    const place = path.join(stage, file);
    // The site that the renderer was made with may have had no page of this kind.
    const dependencyHash = renderer.record.routes[route.component]?.dependencyHash ?? renderer.name;
    const known = former?.routes[route.component];
    const formerPage = known?.dependencyHash === dependencyHash ? known.paths[pathname] : undefined;
    const isSame = cacheKey !== undefined && formerPage?.cacheKey === cacheKey;
    const isOfCodeAlone = cacheKey === ofCodeAlone;
    const isThere =
      (isSame && existsSync(place)) ||
      // It may have been made for another content.
      (isOfCodeAlone
        ? restore(path.join(renderer.made, file), place)
        : isSame && restore(path.join(copies, file), place));
    // A build by Astro must not find what other code drew.
    if (isOfCodeAlone && !isSame) rmSync(path.join(copies, file), { force: true });
    if (!isThere) {
      // Other threads wait for what this one tells them.
      await setImmediate();
      const body = await render(pathname, route).catch((cause: unknown) => {
        throw new Error(`${pathname}: ${String(cause)}`, { cause });
      });
      writeNew(place, body);
      if (cacheKey !== undefined) {
        if (isOfCodeAlone) writeWhole(path.join(renderer.made, file), body);
        else writeNew(path.join(copies, file), body);
      }
    }
    if (cacheKey === undefined) continue;
    const kept = (next.routes[route.component] ??= { dependencyHash, paths: {} });
    kept.paths[pathname] = { cacheKey, outputFile: file.replaceAll(path.sep, '/') };
  }
  forgetGone(former, files, copies);
  writeMemory(path.join(cache, recordFile), next);
  return new Set([...files, ...assets]);
}

type Route = Awaited<ReturnType<StaticPaths['getAll']>>[number]['route'];

/** Loads the code and asks it which pages there are. */
async function startRenderer(renderer: Renderer): Promise<{
  paths: Awaited<ReturnType<StaticPaths['getAll']>>;
  render: (pathname: string, route: Route) => Promise<Buffer>;
}> {
  const [{ app }, { installRenderScope, renderForPrerender }, { StaticPaths }] = await Promise.all([
    import(pathToFileURL(renderer.entry).href) as Promise<{ app: BuildApp }>,
    import('astro/app'),
    import('astro/runtime/prerender/static-paths.js'),
  ]);
  const { logger } = app;
  app.setInternals({ pagesByKeys: new Map(renderer.pages), entrySpecifierToBundleMap: new Map() });
  app.setOptions({ settings: { scripts: renderer.scripts }, logger });
  installRenderScope(new AsyncLocalStorage());
  return {
    paths: await new StaticPaths(app).getAll(),
    render: async (pathname, route) => {
      const address = route.type === 'page' ? pathname.replace(/\/?$/, '/') : pathname;
      const request = new Request(new URL(address, renderer.origin));
      const { response } = await renderForPrerender(app, request, { routeData: route });
      return Buffer.from(await response.arrayBuffer());
    },
  };
}

/** Deletes the copies of pages that there are no more. */
function forgetGone(former: BuildRecord | undefined, files: Set<string>, copies: string): void {
  for (const { paths } of Object.values(former?.routes ?? {})) {
    for (const { outputFile } of Object.values(paths)) {
      const file = path.normalize(outputFile);
      if (!files.has(file)) rmSync(path.join(copies, file), { force: true });
    }
  }
}

/** What was rendered last, where it was by the same Astro with the same settings. */
function formerRecord(cache: string, head: RecordHead): BuildRecord | undefined {
  const record = readMemory<BuildRecord>(path.join(cache, recordFile));
  const names = ['version', 'configHash', 'lockfileHash'] as const;
  return names.every((name) => record?.[name] === head[name]) ? record : undefined;
}

/** Puts a copy in its place, where there is one. */
function restore(copy: string, place: string): boolean {
  if (!existsSync(copy)) return false;
  writeNew(place, readFileSync(copy));
  return true;
}

/** Where a page lies: in a folder with its address, but the 404 where a host looks for it. */
function fileOf(pathname: string, type: string): string {
  const address = pathname.replace(/^\/|\/$/g, '');
  if (type === 'endpoint') return path.normalize(address);
  return address === '404' ? '404.html' : path.join(address, 'index.html');
}
