/** Runs in a thread of its own: judges the content and says in words what is wrong with it. */
import { parentPort } from 'node:worker_threads';
import { checkContent } from '../editorial/check.ts';
import { rememberingParser } from '../editorial/parse.ts';
import { formatProblems, messageLanguage } from '../editorial/problems.ts';
import { contentFolder, readContent } from '../editorial/read.ts';
import { cacheFolder } from './paths.ts';

const { parse, save } = rememberingParser(cacheFolder());
const problems = checkContent(await readContent(contentFolder(), parse));
const isRight = problems.length === 0;
// After a mistake the build ends at once; otherwise nobody waits for this.
if (!isRight) save();
parentPort?.postMessage(isRight ? undefined : formatProblems(problems, messageLanguage()));
if (isRight) save();
