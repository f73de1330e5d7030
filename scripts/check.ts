/** `npm run check`: the same verdict on the content as the build gives. */
import { checkContent } from '../src/editorial/check.ts';
import { formatProblems, messageLanguage } from '../src/editorial/problems.ts';
import { contentFolder, readContent } from '../src/editorial/read.ts';

const problems = checkContent(await readContent(contentFolder()));
if (problems.length > 0) {
  console.error(formatProblems(problems, messageLanguage()));
  process.exitCode = 1;
}
