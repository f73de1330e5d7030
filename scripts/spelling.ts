/** `npm run spelling`: words that no dictionary and no word list knows, in content, interface and guides. */
import { formatProblems, messageLanguage } from '../src/editorial/problems.ts';
import { contentFolder, readContent } from '../src/editorial/read.ts';
import { findMisspellings, spelledFiles } from '../src/editorial/spelling.ts';

const folder = contentFolder();
const content = readContent(folder);
const problems = await findMisspellings(spelledFiles(content), content, folder);
if (problems.length > 0) {
  console.error(formatProblems(problems, messageLanguage()));
  process.exitCode = 1;
}
