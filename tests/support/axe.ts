/** Runs axe in a page. */
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';

const standard = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Where the tests' host has it, as a file of our own that the policy lets in. */
export const axeAddress = '/axe';
export const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** A page is asked several times. Handed over by the test, half a megabyte takes longer than to run it. */
const bringAxe = (page: Page): Promise<void> =>
  page.evaluate(async (address) => {
    if ('axe' in window) return;
    const script = document.createElement('script');
    await new Promise((resolve, reject) => {
      script.onload = resolve;
      script.onerror = reject;
      script.src = address;
      document.head.append(script);
    });
    script.remove();
  }, axeAddress);

/**
 * What axe finds on the page as it is, one line for each element.
 * @param rules to run only these
 */
export async function findViolations(page: Page, rules?: string[]): Promise<string[]> {
  await bringAxe(page);
  const runOnly = rules
    ? { type: 'rule' as const, values: rules }
    : { type: 'tag' as const, values: standard };
  // What passes is not described, which takes as long as to find what does not.
  const { violations } = await page.evaluate(
    (options) => (window as unknown as { axe: typeof axe }).axe.run(document, options),
    { runOnly, resultTypes: ['violations' as const] },
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) =>
      [id, target.join(' '), failureSummary?.replace(/\s+/g, ' ')].join(' | '),
    ),
  );
}
