/** The texts of the interface as a page gets them, without Astro around them. */
import { readFileSync } from 'node:fs';
import i18next from 'i18next';
import { locales, localize, type Locale } from '../../src/i18n/locales.ts';
import type { Translators } from '../../src/queries/routes.ts';

/** The dictionary of a language as it stands in its file. */
export const dictionary = (locale: Locale): Record<string, unknown> =>
  JSON.parse(readFileSync(`src/i18n/locales/${locale}/interface.json`, 'utf8'));

const instance = i18next.createInstance();
await instance.init({
  supportedLngs: [...locales],
  resources: localize((locale) => ({ translation: dictionary(locale) })),
});

export const texts: Translators = localize((locale) => {
  const t = instance.getFixedT(locale);
  return (key, values) => t(key, { ...values, interpolation: { escapeValue: false } });
});
