/**
 * Renders pages with the code that `renderer.ts` has Astro bundle, as far as they changed. Astro's own
 * build would render and write each of them; see `core/build/generate.js` there for what is done here.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { BaseApp } from 'astro/app';
import type { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import { copyChanged, listFiles, writeNew, writeWhole } from './files.ts';
import { ofCodeAlone, routesFile } from './site-routes.ts';
import type { Renderer } from './renderer.ts';
import type { HasFile, FileKeys } from './stage.ts';

/** What Astro hands to the code that it bundled, beyond its type. */
interface BuildApp extends BaseApp {
  setInternals: (internals: object) => void;
  setOptions: (options: object) => void;
}

/**
 * Renders every page that is not there, made from the same, and writes what pages refer to. The route
 * table comes first: others wait for it.
 * @param stage folder that is built into
 * @param ready awaited before anything is written
 * @param isThere told each page that is there, from `stage`
 * @returns every file that belongs to the site now, with the key of those that have one
 * @throws when two pages want to stand at one address
 */
export async function renderPages(
  renderer: Renderer,
  {
    stage,
    ready,
    isThere,
  }: { stage: string; ready: Promise<HasFile>; isThere: (file: string) => void },
): Promise<{ files: Set<string>; keys: FileKeys }> {
  const { paths, render } = await startRenderer(renderer);
  const has = await ready;
  const assets = listFiles(renderer.assets);
  copyChanged(renderer.assets, stage, assets);
  const own = new Set(assets);
  const files = new Set<string>();
  const keys: FileKeys = {};
  const inOrder = paths.map((page) => ({ ...page, file: fileOf(page.pathname, page.route.type) }));
  inOrder.sort((a, b) => Number(b.file === routesFile) - Number(a.file === routesFile));
  for (const { pathname, route, cacheKey, file } of inOrder) {
    if (files.has(file)) throw new Error(`Two pages want to stand at ${pathname}`);
    if (own.has(file))
      throw new Error(`public/${file} stands where the site has a page of its own.`);
    files.add(file);
    const place = path.join(stage, file);
    const key = cacheKey === undefined ? undefined : `${renderer.name} ${cacheKey}`;
    const isSame = key !== undefined && has(file, key);
    // Of the code alone: it may have been made for another content.
    const made = cacheKey === ofCodeAlone ? path.join(renderer.made, file) : undefined;
    if (!isSame && !(made && restore(made, place))) {
      // Other threads wait for what this one tells them.
      await setImmediate();
      const body = await render(pathname, route).catch((cause: unknown) => {
        throw new Error(`${pathname}: ${String(cause)}`, { cause });
      });
      writeNew(place, body);
      if (made) writeWhole(made, body);
    }
    if (key !== undefined) keys[file] = key;
    isThere(file);
  }
  return { files: new Set([...files, ...assets]), keys };
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

/** Where a page lies: in a folder with its address, but the 404 where a host looks for it. */
function fileOf(pathname: string, type: string): string {
  const address = pathname.replace(/^\/|\/$/g, '');
  if (type === 'endpoint') return path.normalize(address);
  return address === '404' ? '404.html' : path.join(address, 'index.html');
}

/** Puts what was made before in its place, where it was. */
function restore(made: string, place: string): boolean {
  if (!existsSync(made)) return false;
  writeNew(place, readFileSync(made));
  return true;
}
