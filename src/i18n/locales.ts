/** The only list of languages. Order is the order of the language switch. */
export const locales = ['nl', 'en', 'de'] as const;

export type Locale = (typeof locales)[number];

/** A value that exists in every language. */
export type Localized<T = string> = Record<Locale, T>;

/** How each language names itself; the same on every page. */
export const localeNames: Localized = { nl: 'Nederlands', en: 'English', de: 'Deutsch' };

/** BCP 47 tags for `Intl` and Open Graph: en is British. */
export const localeTags: Localized = { nl: 'nl-NL', en: 'en-GB', de: 'de-DE' };

/** Builds a value for every language. */
export function localize<T>(make: (locale: Locale) => T): Localized<T> {
  return { nl: make('nl'), en: make('en'), de: make('de') };
}

export function isLocale(value: string): value is Locale {
  return (locales as readonly string[]).includes(value);
}
