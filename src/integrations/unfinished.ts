/** Drafts that a preview cannot show yet. The check knows them, and the pages leave them out. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { checkDrafts } from '../editorial/check.ts';
import type { Problem } from '../editorial/problems.ts';
import type { Content } from '../editorial/read.ts';
import { cacheFolder } from './paths.ts';

const file = (): string => path.join(cacheFolder(), 'unfinished.json');

/** Writes down which drafts are left out. @returns what is missing in them */
export function noteUnfinished(content: Content): Problem[] {
  const problems = checkDrafts(content);
  mkdirSync(cacheFolder(), { recursive: true });
  writeFileSync(file(), JSON.stringify([...new Set(problems.map((problem) => problem.file))]));
  return problems;
}

/** Their files, from the project's root. Of no interest to a build that shows no drafts. */
export function unfinishedFiles(): Set<string> {
  return new Set(JSON.parse(readFileSync(file(), 'utf8')) as string[]);
}
