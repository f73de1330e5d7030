/** Every page works without script, on a narrow screen. */
import { storiesPerPage } from '../../src/queries/routes.ts';
import { expect, test } from '@playwright/test';
import { locales } from '../../src/i18n/locales.ts';
import { homePath, sectionPath, storyFilters } from '../../src/i18n/urls.ts';
import { content } from '../support/content.ts';
import { interfaceTexts } from '../support/texts.ts';

test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 800 } });

for (const locale of locales) {
  const texts = interfaceTexts(locale);

  test(`${locale}: every entry of the menu and the footer can be reached`, async ({
    page,
    request,
  }) => {
    await page.goto(homePath(locale));
    const links = page.locator('header a, footer a');
    const count = await links.count();
    expect(count).toBeGreaterThan(15);
    for (let index = 0; index < count; index++) {
      const link = links.nth(index);
      // A trial does all of a click but the click: it must be in view and not be covered.
      await link.click({ trial: true, timeout: 3_000 });
      const href = (await link.getAttribute('href')) ?? '';
      expect.soft((await request.get(href)).status(), href).toBe(200);
    }
  });

  test(`${locale}: each filter of the stories is a page`, async ({ page }) => {
    for (const filter of storyFilters) {
      await page.goto(sectionPath(locale, 'story'));
      const link = page.locator(`[data-filter="${filter}"]`).first();
      const href = (await link.getAttribute('href')) ?? '';
      const count = /\d+$/.exec(((await link.textContent()) ?? '').trim())?.[0] ?? 'no number';
      const label = ((await link.textContent()) ?? '')
        .trim()
        .replace(/\s*\d+$/, '')
        .trim();
      // They are folded away, so that a narrow screen shows stories first.
      await expect(link).toBeHidden();
      await page.locator('story-filters summary').click();
      await link.click();
      await expect(page).toHaveURL(href);
      await expect(page.getByRole('heading', { level: 1 })).toContainText(label);
      await expect(page.locator('[data-story-count]')).toContainText(count);
      const cards = await page.locator('[data-story-list] > li').count();
      expect(cards).toBe(Math.min(storiesPerPage, Number(count)));
      await expect(page.locator(`[data-filter="${filter}"][aria-current]`)).toContainText(label);
    }
  });

  test(`${locale}: the list of stories goes on over its pages until all were shown`, async ({
    page,
  }) => {
    await page.goto(sectionPath(locale, 'story'));
    const shown = new Set<string>();
    for (;;) {
      for (const card of await page.locator('[data-card]').all()) {
        shown.add((await card.getAttribute('data-card')) ?? '');
      }
      const next = page.getByRole('link', { name: texts.list.next, exact: true });
      if ((await next.count()) === 0) break;
      await next.click();
    }
    const keys = new Set(
      content.filter(({ kind }) => kind === 'story').map(({ kind, key }) => `${kind}/${key}`),
    );
    expect([...shown].toSorted()).toEqual([...keys].toSorted());
  });

  test(`${locale}: the search says why it does not work and offers topics`, async ({ page }) => {
    await page.goto(homePath(locale));
    await page.locator('[data-search-open]').click();
    await expect(page).toHaveURL(sectionPath(locale, 'search'));
    await expect(page.getByText(texts.search.needsScript)).toBeVisible();
    const portfolios = content.filter(
      (item) => item.kind === 'portfolio' && item.locale === locale,
    );
    expect(portfolios.length).toBeGreaterThan(0);
    for (const { path } of portfolios) {
      await expect(page.locator(`main a[href="${path}"]`)).toBeVisible();
    }
  });
}
