/** What a build is for, and where it reads and writes. */
import { createHash } from 'node:crypto';
import path from 'node:path';
import type { HiddenState } from '../queries/site.ts';
import { contentFolder } from '../editorial/read.ts';

/**
 * A preview is the site of another moment (BUILD_TIME), marked on every page. With `--drafts` it
 * shows what is not on the site as well; with `--share`, only as much of that as may be handed on.
 * Only the command line can ask for it: a variable may be left over from yesterday and would turn
 * today's site into a preview.
 */
export const isPreview = (): boolean => process.argv.includes('--preview');

/** Whether the command line asks for a build that takes nothing from earlier ones. */
export const isAnew = (): boolean => process.argv.includes('--anew');

/** States besides `published` that this build shows. */
export function previewedStates(): HiddenState[] {
  if (!isPreview() || !process.argv.includes('--drafts')) return [];
  return [
    'draft',
    'scheduled',
    ...(process.argv.includes('--share') ? [] : ['embargoed' as const]),
  ];
}

/** The published folder: OUT_DIR, else `dist/`. Absolute. */
export function publishedFolder(): string {
  return path.resolve(process.env.OUT_DIR ?? 'dist');
}

/** Where this build goes: the published folder, or that of the previews, which is never it. Absolute. */
export function outputFolder(): string {
  if (!isPreview()) return publishedFolder();
  const own = contentFolder() === path.resolve('content');
  return own ? path.resolve('preview') : path.join(cacheFolder(), 'preview');
}

/** Where a build is made. Inside the project: what it is rendered with finds the installed packages from there. */
export function stageFolder(): string {
  return path.join(cacheFolder(), 'stage');
}

/** Where the code that renders pages is bundled; see `renderer.ts`. */
export function bundleFolder(): string {
  return path.join(cacheFolder(), 'bundle');
}

/** Below it, the files that pages ask for. */
export const assetsFolder = 'assets';

/** Where the search index lies, at the top of the site. */
export const searchFolder = 'search';

/**
 * Whether something at the top of a site that is being built holds still. The threads of the search
 * write and remove files in their folder at any time: who lists it may find what is gone a moment later.
 */
export const isStill = (name: string): boolean => name !== searchFolder;

/** What a next build can use again. Each content folder has its own, for the site and for previews. */
export function cacheFolder(content = contentFolder(), preview = isPreview()): string {
  const name = createHash('sha256').update(content).digest('hex').slice(0, 12);
  if (preview) return path.resolve('.cache', `${name}-preview`);
  return content === path.resolve('content')
    ? path.resolve('.astro')
    : path.resolve('.cache', name);
}
