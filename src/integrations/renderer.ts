/**
 * What Astro's bundler makes of `src/`: the code that renders pages, and the files that they ask for.
 * As long as the code stays, it is the same in each build, whatever the content; to make it took half
 * of the time of a build in which one story changed. So it is kept, and `rendering.ts` renders with it.
 */
import { createHash, randomUUID } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import path from 'node:path';
import type { AstroIntegration } from 'astro';
import { readBackend } from '../admin/backend.ts';
import { readMemory, writeMemory } from '../editorial/memory.ts';
import { listFiles } from './files.ts';
import { assetsFolder, bundleFolder } from './paths.ts';

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
}

type Kept = Omit<Renderer, 'name' | 'entry' | 'assets' | 'made'> & { entry: string };

export const renderersFolder = path.resolve('.cache/renderers');
/** Of the last ones that were used: those of other branches, and of the small sites of the tests. */
const mostKept = 12;
const toldFile = 'renderer.bin';
/** Where Astro's bundler writes the code, below the folder of the other files. */
const astroCodeFolder = '.prerender';
const codeFolder = 'code';

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
  return locate(folder, name, kept);
}

const locate = (folder: string, name: string, kept: Kept): Renderer => ({
  ...kept,
  name,
  entry: path.join(folder, codeFolder, kept.entry),
  assets: path.join(folder, assetsFolder),
  made: path.join(folder, 'made'),
});

/**
 * Has Astro bundle the code as it is now, without the content, and keeps what comes of it.
 * @throws what Astro throws when the code cannot be bundled
 */
export async function bundleRenderer(): Promise<Renderer> {
  const name = codeName();
  const folder = bundleFolder();
  rmSync(folder, { recursive: true, force: true });
  let kept: Kept | undefined;
  const { build } = await import('astro');
  await build(
    { root: process.cwd(), logLevel: 'error', integrations: [bundleOnly((told) => (kept = told))] },
    // Its type does not name this: read no content. With it the same would come out, later.
    { sync: false } as object,
  );
  if (!kept) throw new Error('Astro has bundled nothing.');
  writeMemory(path.join(folder, toldFile), kept);
  // Whoever saves while the bundler reads must not get the former code.
  const isSure = codeName() === name;
  const place = isSure && moveTo(path.join(renderersFolder, name), folder);
  return locate(place || folder, isSure ? name : randomUUID(), kept);
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

/** Ends a build by Astro when everything is bundled; no page is rendered. */
const bundleOnly = (tell: (told: Kept) => void): AstroIntegration => ({
  name: 'bundle-only',
  hooks: {
    'astro:build:start': ({ setPrerenderer }) => {
      const code = path.join(bundleFolder(), codeFolder);
      setPrerenderer((own) => ({
        ...own,
        setup: async () => {
          await own.setup?.();
          const { settings, allPages, origin } = (own as unknown as Prerenderer).app.getOptions();
          renameSync(path.join(bundleFolder(), assetsFolder, astroCodeFolder), code);
          tell({
            entry: readdirSync(code).find((file) => file.startsWith('prerender-entry')) ?? '',
            pages: Object.values(allPages).map(({ key, styles }) => [key, { styles }]),
            scripts: settings.scripts,
            origin,
          });
        },
        getStaticPaths: async () => [],
      }));
    },
  },
});

/** Moves a folder, whole or not at all: another process may be looking for it, or have made the same. */
function moveTo(place: string, folder: string): string | undefined {
  mkdirSync(renderersFolder, { recursive: true });
  try {
    renameSync(folder, place);
  } catch (error) {
    if (!existsSync(place)) throw error;
    return undefined;
  }
  forgetOld();
  return place;
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
