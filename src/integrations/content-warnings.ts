import type { AstroIntegration } from 'astro';
import { checkContent } from '../editorial/check.ts';
import { formatProblems, messageLanguage } from '../editorial/problems.ts';
import { contentFolder, readContent } from '../editorial/read.ts';

/** While writing, says what a build would stop for. The build itself checks in build.ts. */
export function contentWarnings(): AstroIntegration {
  return {
    name: 'content-warnings',
    hooks: {
      'astro:server:start': async ({ logger }) => {
        const problems = checkContent(readContent(contentFolder()));
        if (problems.length > 0) logger.warn(formatProblems(problems, messageLanguage()));
      },
    },
  };
}
