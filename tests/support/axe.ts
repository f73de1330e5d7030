/** Runs axe in a page. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const standard = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds on the page as it is, one line for each element.
 * @param rules to run only these
 */
export async function findViolations(page: Page, rules?: string[]): Promise<string[]> {
  // Legacy mode spares a second page for each run; it is about frames, and the site has none.
  const builder = new AxeBuilder({ page }).setLegacyMode(true);
  const { violations } = await (
    rules ? builder.withRules(rules) : builder.withTags(standard)
  ).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) =>
      [id, target.join(' '), failureSummary?.replace(/\s+/g, ' ')].join(' | '),
    ),
  );
}
