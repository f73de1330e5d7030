import type { AstroIntegration } from 'astro';
import { checkContent } from '../editorial/check.ts';
import { formatProblems, messageLanguage } from '../editorial/problems.ts';
import { contentFolder, readContent } from '../editorial/read.ts';

/** Stops a build before it starts when the content has problems, and says all of them. */
export function siteChecks(): AstroIntegration {
  return {
    name: 'site-checks',
    hooks: {
      'astro:config:done': async ({ logger }) => {
        const problems = checkContent(await readContent(contentFolder()));
        if (problems.length === 0) return;
        const report = formatProblems(problems, messageLanguage());
        // In development the writer goes on; only a build must not happen.
        if (process.argv.includes('dev')) logger.warn(report);
        else throw new Error(report);
      },
    },
  };
}
