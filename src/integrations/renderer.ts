/**
 * What Astro's bundler makes of `src/`: the code that renders pages, and the files that they ask for.
 * As long as the code stays, it is the same in each build, whatever the content; to make it took half
 * of the time of a build in which one story changed. So it is kept, and `rendering.ts` renders with it.
 */
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import type { AstroIntegration } from 'astro';
import { readBackend } from '../admin/backend.ts';
import { readMemory } from '../editorial/memory.ts';
import { adminPath } from '../i18n/urls.ts';
import { copyChanged, listFiles } from './files.ts';
import { isStill } from './paths.ts';
import { isWrittenSince, recordFile } from './stage.ts';

/** Astro's record of the pages that it rendered, without the pages. */
export interface RecordHead {
  version: number;
  configHash: string;
  lockfileHash: string;
  keyDigest: string;
  routes: Record<string, { dependencyHash: string }>;
}

/** What Astro tells the code that it bundled, as far as that asks. */
export interface Renderer {
  /** Of the code, as `codeName` gives it. */
  name: string;
  /** File that exports the `app`, absolute. */
  entry: string;
  /** Folder of the files that pages ask for: style sheets, scripts, fonts, `public/`. */
  assets: string;
  /** Folder of what it made that depends on no content: pictures for any other site of the same code. */
  made: string;
  /** Style sheets of each route file. */
  pages: [key: string, { styles: unknown[] }][];
  scripts: { stage: string; content: string }[];
  /** Address of the site, `https://…`. */
  origin: string;
  record: RecordHead;
}

type Kept = Omit<Renderer, 'name' | 'entry' | 'assets' | 'made'> & { entry: string };

export const renderersFolder = path.resolve('.cache/renderers');
/** Of the last ones that were used: those of other branches, and of the small sites of the tests. */
const mostKept = 12;
const toldFile = 'renderer.json';
/** Where Astro writes the code, below the folder that is built into. */
const bundleFolder = '.prerender';
const assetsFolder = 'assets';

/** All that Astro, its plugins and Vite read besides the content. */
const sources = ['src', 'public'];
const sourceFiles = [
  'astro.config.mjs',
  'astro-i18next.config.cjs',
  'package-lock.json',
  'package.json',
  'tailwind.config.cjs',
  'tsconfig.json',
];
/** What npm installed, which the lockfile only wishes. */
const installedFile = 'node_modules/.package-lock.json';

/**
 * A name for the code as it is now.
 * @param project folder of the project
 */
export function codeName(project = '.'): string {
  // Astro sets the first where it is not.
  const { NODE_ENV = 'production', SITE_URL } = process.env;
  // The bundle holds places in the project.
  const place = path.resolve(project);
  const asked = [place, process.version, NODE_ENV, SITE_URL, readBackend(process.env)];
  const hash = createHash('sha256').update(JSON.stringify(asked));
  const add = (name: string, file: string): void => {
    hash.update(`\n${name}\n`).update(readFileSync(file));
  };
  const files = sources.flatMap((folder) =>
    listFiles(path.join(project, folder)).map((file) => path.join(folder, file)),
  );
  // What an editor keeps beside a file that is not saved yet.
  const whole = files.filter((file) => !/^\.#|~$|\.swp$/.test(path.basename(file)));
  for (const file of [...sourceFiles, ...whole.toSorted()]) add(file, path.join(project, file));
  const installed = path.join(project, installedFile);
  if (existsSync(installed)) add(installedFile, installed);
  return hash.digest('hex').slice(0, 16);
}

/** The renderer of the code as it is now, where it was kept. */
export function keptRenderer(): Renderer | undefined {
  const name = codeName();
  const folder = path.join(renderersFolder, name);
  const kept = readMemory<Kept>(path.join(folder, toldFile));
  if (!kept) {
    // It may have been taken away while somebody used it.
    rmSync(folder, { recursive: true, force: true });
    return undefined;
  }
  const now = new Date();
  utimesSync(folder, now, now);
  return {
    ...kept,
    name,
    entry: path.join(folder, bundleFolder, kept.entry),
    assets: path.join(folder, assetsFolder),
    made: path.join(folder, 'made'),
  };
}

/** The part of Astro's own prerenderer that its type does not name. */
interface Prerenderer {
  app: {
    getOptions: () => {
      settings: { scripts: Renderer['scripts'] };
      allPages: Record<string, { key: string; styles: unknown[] }>;
      origin: string;
    };
  };
}

/**
 * Keeps the renderer of the build that it takes part in.
 * @param stage folder that is built into
 * @param cache Astro's
 * @param began when the bundler was allowed to write there, milliseconds since 1970
 */
export function keepRenderer(stage: string, cache: string, began: () => number): AstroIntegration {
  const name = codeName();
  // Whole or not at all: another process may be looking for it.
  const folder = path.join(cache, 'renderer');
  const keep = (files: readonly string[]): void =>
    copyChanged(stage, path.join(folder, assetsFolder), files);
  let told: Omit<Kept, 'record'> | undefined;
  return {
    name: 'keep-renderer',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((own) => ({
          ...own,
          // Everything is bundled, and no page is rendered yet.
          setup: async () => {
            await own.setup?.();
            const bundle = path.join(stage, bundleFolder);
            const { settings, allPages, origin } = (own as unknown as Prerenderer).app.getOptions();
            told = {
              entry: readdirSync(bundle).find((file) => file.startsWith('prerender-entry')) ?? '',
              pages: Object.values(allPages).map(({ key, styles }) => [key, { styles }]),
              scripts: settings.scripts,
              origin,
            };
            rmSync(folder, { recursive: true, force: true });
            cpSync(bundle, path.join(folder, bundleFolder), { recursive: true });
            const files = listFiles(stage, (top) => top !== bundleFolder && isStill(top));
            const isOfBundler = (file: string): boolean =>
              file.startsWith(`_astro${path.sep}`) || existsSync(path.join('public', file));
            keep(
              files.filter(
                (file) => isOfBundler(file) && isWrittenSince(began(), path.join(stage, file)),
              ),
            );
          },
        }));
      },
      'astro:build:done': () => {
        // Whoever saves while the bundler reads must not get the former code.
        if (told && codeName() === name) {
          keep(listFiles(path.join(stage, adminPath)).map((file) => path.join(adminPath, file)));
          const record = recordHead(readFileSync(path.join(cache, recordFile), 'utf8'));
          writeFileSync(path.join(folder, toldFile), JSON.stringify({ ...told, record }));
          mkdirSync(renderersFolder, { recursive: true });
          try {
            renameSync(folder, path.join(renderersFolder, name));
          } catch (error) {
            // Another process may have made the same meanwhile.
            if (!existsSync(path.join(renderersFolder, name))) throw error;
          }
          forgetOld();
        }
        rmSync(folder, { recursive: true, force: true });
      },
    },
  };
}

function recordHead(record: string): RecordHead {
  const { routes, ...head } = JSON.parse(record) as RecordHead;
  const hashes = Object.entries(routes).map(([component, { dependencyHash }]) => [
    component,
    { dependencyHash },
  ]);
  return { ...head, routes: Object.fromEntries(hashes) as RecordHead['routes'] };
}

function forgetOld(): void {
  const usedAt = (name: string): number =>
    statSync(path.join(renderersFolder, name), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const byUse = readdirSync(renderersFolder)
    .map((name) => ({ name, used: usedAt(name) }))
    .toSorted((a, b) => b.used - a.used);
  for (const { name } of byUse.slice(mostKept)) {
    const folder = path.join(renderersFolder, name);
    // Without this it is none, should the rest outlive it.
    rmSync(path.join(folder, toldFile), { force: true });
    rmSync(folder, { recursive: true, force: true });
  }
}
