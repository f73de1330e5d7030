/** The seam to astro-i18next: the only file that knows how texts of the interface are looked up. */
// astro-i18next starts i18next in every page this way, but not in feeds and other endpoints.
import 'astro:scripts/page-ssr.js';
import i18next from 'i18next';
import type nl from './locales/nl/interface.json';
import type { Locale } from './locales.ts';

type Leaves<T, Prefix extends string = ''> = {
  [K in keyof T & string]: T[K] extends string ? `${Prefix}${K}` : Leaves<T[K], `${Prefix}${K}.`>;
}[keyof T & string];
type WithoutPlural<K extends string> = K extends `${infer Base}_${'one' | 'other'}` ? Base : K;

/** Every key of the interface texts; a misspelt one fails the type check. */
export type InterfaceKey = WithoutPlural<Leaves<typeof nl>>;

/** Looks up a text of the interface. `count` chooses the plural form. */
export type Translate = (key: InterfaceKey, values?: Record<string, string | number>) => string;

/**
 * The texts of one language.
 * @throws when the dictionaries were not read or a key is missing: a page must never show a key
 */
export function translator(locale: Locale): Translate {
  const t = i18next.getFixedT(locale);
  // A page asks for the same fifty texts as every other; i18next resolves each anew.
  const known = new Map<string, string>();
  return (key, values) => {
    const question = values ? JSON.stringify([key, values]) : key;
    const again = known.get(question);
    if (again !== undefined) return again;
    const text: string = t(key, { ...values, interpolation: { escapeValue: false } });
    if (text === key || !text) {
      throw new Error(
        `Interface text ${key} is missing in src/i18n/locales/${locale}/interface.json, ` +
          `or astro-i18next.config.cjs was not read.`,
      );
    }
    known.set(question, text);
    return text;
  };
}
