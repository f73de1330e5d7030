/** Runs in a thread of its own: judges the content and says in words what is wrong with it. */
import { statSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { checkContent } from '../editorial/check.ts';
import { rememberingParser } from '../editorial/parse.ts';
import { formatProblems, messageLanguage } from '../editorial/problems.ts';
import { contentFolder, readContent } from '../editorial/read.ts';
import { wordMemory } from '../editorial/word-memory.ts';
import { locales } from '../i18n/locales.ts';
import type { CheckJob, CheckMessage } from './checking.ts';
import { cacheFolder } from './paths.ts';

const say = (message: CheckMessage): void => parentPort?.postMessage(message);

const { since } = workerData as CheckJob;
const { parse, save } = rememberingParser(cacheFolder(), (key, parsed) =>
  say({ kind: 'parsed', key, parsed }),
);
const content = readContent(contentFolder(), parse);
say({ kind: 'read' });
const memory = wordMemory(cacheFolder(), content);
const found = checkContent(content, undefined, memory);
const problems = found.length > 0 ? formatProblems(found, messageLanguage()) : undefined;
const newer = content.files.filter(({ file }) => statSync(file).mtimeMs > since);
const changed = locales.filter((locale) => newer.some((file) => file.locale === locale));
const remember = (): void => {
  save();
  memory.save();
};
// After a mistake the build ends at once; otherwise nobody waits for this.
if (problems) remember();
say({ kind: 'verdict', problems, changed });
if (!problems) remember();
