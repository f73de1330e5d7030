/** Runs in a thread of its own: judges the content and says in words what is wrong with it. */
import { parentPort } from 'node:worker_threads';
import { checkContent } from '../editorial/check.ts';
import { rememberingReader } from '../editorial/parse.ts';
import { formatProblems, messageLanguage } from '../editorial/problems.ts';
import { contentFolder, readContent } from '../editorial/read.ts';
import { wordMemory } from '../editorial/word-memory.ts';
import type { CheckMessage } from './checking.ts';
import { cacheFolder } from './paths.ts';

const say = (message: CheckMessage): void => parentPort?.postMessage(message);

const { read, save } = rememberingReader(cacheFolder(), (key, parsed) =>
  say({ kind: 'parsed', key, parsed }),
);
const content = readContent(contentFolder(), read);
say({ kind: 'read' });
const memory = wordMemory(cacheFolder(), content);
const found = checkContent(content, undefined, memory);
const problems = found.length > 0 ? formatProblems(found, messageLanguage()) : undefined;
const remember = (): void => {
  save();
  memory.save();
};
// After a mistake the build ends at once; otherwise nobody waits for this.
if (problems) remember();
say({ kind: 'verdict', problems });
if (!problems) remember();
