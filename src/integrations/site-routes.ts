/**
 * The route table as the last build wrote it. Integrations run outside the bundle that renders
 * pages and cannot call it; they read what it left beside the pages instead.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Frame } from '../queries/frame.ts';

/** What is done to a page after it is rendered. */
export interface BuiltRoute {
  /** Equal for the same thing in every language: `home`, `story/key`, `stories/1`, … */
  id: string;
  path: string;
  locale: Frame['locale'];
  title: string;
  isIndexed: boolean;
  updated?: string;
  alternates: Frame['alternates'];
  /** Address of the social image: its own, or that of the first page of a list. */
  socialImage: string;
  motif: string;
  /** A photograph to be woven in the motif's place. */
  photo?: string;
  loom?: string;
  kicker: string;
}

/** The cache key of what depends on the code alone, such as a woven motif: the same for any content. */
export const ofCodeAlone = 'code';

/** Name of the file below the folder that is built into; it is taken away before publishing. */
export const routesFile = 'routes.json';

let cached: { folder: string; rows: Map<string, BuiltRoute> } | undefined;

/**
 * The rows by path.
 * @param folder that was just built into
 */
export function siteRoutes(folder: string): Map<string, BuiltRoute> {
  if (cached?.folder !== folder) {
    const rows = JSON.parse(readFileSync(path.join(folder, routesFile), 'utf8')) as BuiltRoute[];
    cached = { folder, rows: new Map(rows.map((row) => [row.path, row])) };
  }
  return cached.rows;
}
