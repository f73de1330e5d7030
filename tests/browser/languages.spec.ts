/** A reader can change the language anywhere and never meets a dead end. */
import { expect, test } from '@playwright/test';
import { localeNames, locales, type Locale } from '../../src/i18n/locales.ts';
import { sectionPath } from '../../src/i18n/urls.ts';
import { content, find } from '../support/content.ts';
import { kindNamed } from '../../scripts/shared/kinds.ts';
import { switchTo } from '../support/language-switch.ts';
import { fill, interfaceTexts } from '../support/texts.ts';

// Where the switch leads from every other kind of page is asked in `every-kind.spec.ts`.
test('the switch leads to the same story in each language, and back', async ({ page }) => {
  const { paths } = kindNamed('story');
  await page.goto(paths.nl ?? '');
  for (const [from, to] of [
    ['nl', 'en'],
    ['en', 'de'],
    ['de', 'nl'],
  ] as const) {
    await switchTo(page, from, to).click();
    await expect(page).toHaveURL(paths[to] ?? '');
    await expect(page.locator('html')).toHaveAttribute('lang', to);
    await expect(switchTo(page, to, to)).toHaveAttribute('aria-current', 'true');
  }
});

const partly = [...new Set(content.filter(({ kind }) => kind === 'story').map(({ key }) => key))]
  .map((key) => ({
    key,
    has: locales.filter((locale) => find('story', key, locale)),
    lacks: locales.filter((locale) => !find('story', key, locale)),
  }))
  .filter(({ lacks }) => lacks.length > 0);

test('there is a story that lacks a language, as real life has it', () => {
  expect(partly.length).toBeGreaterThan(0);
});

for (const { key, has, lacks } of partly) {
  for (const lacking of lacks) {
    test(`story ${key}: the switch says what stands in for the missing ${lacking}`, async ({
      page,
    }) => {
      for (const locale of has) {
        await page.goto(find('story', key, locale)?.path ?? '');
        const link = switchTo(page, locale, lacking);
        const texts = interfaceTexts(lacking);
        await expect(link).toHaveAccessibleName(
          fill(texts.language.missing, {
            language: localeNames[lacking],
            destination: texts.section.story.title,
          }),
        );
        await link.click();
        await expect(page).toHaveURL(sectionPath(lacking, 'story'));
        await expect(page.locator('html')).toHaveAttribute('lang', lacking);
      }
    });

    test(`story ${key}: the list in ${lacking} shows it as what it is`, async ({ page }) => {
      await page.goto(sectionPath(lacking, 'story'));
      const card = page.locator(`[data-card="story/${key}"]`);
      const texts = interfaceTexts(lacking);
      for (let next = texts.list.next; (await card.count()) === 0;) {
        await page.getByRole('link', { name: next, exact: true }).click();
      }
      const link = card.getByRole('link');
      const language = (await link.getAttribute('hreflang')) ?? '';
      expect(has).toContain(language);
      expect(await link.getAttribute('href')).toBe(find('story', key, language as Locale)?.path);
      await expect(card.locator(`[lang="${language}"]`).first()).toContainText(
        String(find('story', key, language as Locale)?.data.title),
      );
    });
  }
}

test('the doors lead to all languages, each named in itself', async ({ page }) => {
  for (const locale of locales) {
    await page.goto('/');
    const link = page.getByRole('link', { name: localeNames[locale] });
    await expect(page.locator('li', { has: link })).toHaveAttribute('lang', locale);
    await link.click();
    await expect(page).toHaveURL(`/${locale}/`);
  }
});

test('the 404 page speaks all languages and leads on', async ({ page }) => {
  const response = await page.goto('/de/gibt-es-nicht/');
  expect(response?.status()).toBe(404);
  for (const locale of locales) {
    const passage = page.locator(`[lang="${locale}"]`, {
      hasText: interfaceTexts(locale).notFound.title,
    });
    await expect(passage.locator(`a[href="${sectionPath(locale, 'search')}"]`)).toBeVisible();
    await expect(passage.locator(`a[href="/${locale}/"]`)).toBeVisible();
  }
});
