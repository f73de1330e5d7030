/** The interface texts of the search, loaded for the language of the page only. */
import { isLocale, localeTags } from '../i18n/locales.ts';
import type { Locale } from '../i18n/locales.ts';
import type reference from './strings/nl.json';

export type Strings = typeof reference;

// A key that is missing in a language fails the type check here.
const loaders: Record<Locale, () => Promise<{ default: Strings }>> = {
  nl: () => import('./strings/nl.json'),
  en: () => import('./strings/en.json'),
  de: () => import('./strings/de.json'),
};

export interface Texts {
  strings: Strings;
  /** Fills the blanks of a text. */
  fill: (text: string, values: Record<string, string>) => string;
  /** Chooses the plural form and fills the blanks; `{count}` in the reader's number format. */
  plural: (
    forms: { one: string; other: string },
    count: number,
    values?: Record<string, string>,
  ) => string;
  /** "German and Dutch". */
  list: (names: string[]) => string;
}

const fill: Texts['fill'] = (text, values) =>
  text.replace(/\{(\w+)\}/g, (blank, name: string) => values[name] ?? blank);

/** The language of the page; English when the page is in none of the site's. */
export function pageLocale(): Locale {
  const { lang } = document.documentElement;
  return isLocale(lang) ? lang : 'en';
}

export async function loadTexts(locale: Locale): Promise<Texts> {
  const { default: strings } = await loaders[locale]();
  const tag = localeTags[locale];
  const rules = new Intl.PluralRules(tag);
  const numbers = new Intl.NumberFormat(tag);
  const lists = new Intl.ListFormat(tag);
  return {
    strings,
    fill,
    plural: (forms, count, values) =>
      fill(rules.select(count) === 'one' ? forms.one : forms.other, {
        ...values,
        count: numbers.format(count),
      }),
    list: (names) => lists.format(names),
  };
}
