/** Runs in a thread of its own: judges the content and says in words what is wrong with it. */
import { statSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { checkContent } from '../editorial/check.ts';
import { rememberingParser } from '../editorial/parse.ts';
import { formatProblems, messageLanguage } from '../editorial/problems.ts';
import { contentFolder, readContent } from '../editorial/read.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import { cacheFolder } from './paths.ts';

export interface CheckJob {
  /** When the last build ended, in milliseconds since 1970. */
  since: number;
}

export interface Verdict {
  /** What is wrong, in words; nothing when the content can be built. */
  problems: string | undefined;
  /** Languages of which a text is newer than the last build. */
  changed: Locale[];
}

const { since } = workerData as CheckJob;
const { parse, save } = rememberingParser(cacheFolder());
const content = await readContent(contentFolder(), parse);
const found = checkContent(content);
const problems = found.length > 0 ? formatProblems(found, messageLanguage()) : undefined;
const newer = content.files.filter(({ file }) => statSync(file).mtimeMs > since);
const changed = locales.filter((locale) => newer.some((file) => file.locale === locale));
// After a mistake the build ends at once; otherwise nobody waits for this.
if (problems) save();
parentPort?.postMessage({ problems, changed } satisfies Verdict);
if (!problems) save();
