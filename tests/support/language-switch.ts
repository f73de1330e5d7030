/** The links at the top of a page that lead to its other languages. */
import type { Locator, Page } from '@playwright/test';
import type { Locale } from '../../src/i18n/locales.ts';
import { interfaceTexts } from './texts.ts';

/** The link to a language on a page in another, or in the same. */
export const switchTo = (page: Page, from: Locale, to: Locale): Locator =>
  page
    .getByRole('navigation', { name: interfaceTexts(from).language.label, exact: true })
    .locator(`a[hreflang="${to}"]`);
