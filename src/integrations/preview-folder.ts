/** A preview stays apart from the site: in a folder of its own, which says what it is. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { writeNew } from './files.ts';
import { isPreview, outputFolder, publishedFolder } from './paths.ts';

const mark = 'this-is-a-preview.txt';

/**
 * Why this build may not begin: a preview never takes the place of a site, whatever the variables
 * say. Nothing where it may.
 */
export function refusal(): string | undefined {
  const output = outputFolder();
  if (!isPreview()) return undefined;
  const isSite = existsSync(output) && !existsSync(path.join(output, mark));
  if (output !== publishedFolder() && !isSite) return undefined;
  return `A preview is not written to ${output}, which is for the site itself.`;
}

/**
 * Leaves the mark in a folder that was built into.
 * @returns its file, where there has to be one
 */
export function markPreview(folder: string): string[] {
  if (!isPreview()) return [];
  writeNew(path.join(folder, mark), 'A preview for the team. Do not publish this folder.\n');
  return [mark];
}
