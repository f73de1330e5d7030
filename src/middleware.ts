import { defineMiddleware } from 'astro:middleware';
import { isLocale, localize, type Locale } from './i18n/locales.ts';
import { translator } from './i18n/t.ts';

const texts = localize(translator);

/** Gives every component the language of its page and the texts of the interface. */
export const onRequest = defineMiddleware((context, next) => {
  const segment = context.url.pathname.split('/')[1] ?? '';
  // The pages without a language (the three doors, the 404) choose their texts themselves.
  const locale: Locale = isLocale(segment) ? segment : 'nl';
  context.locals.locale = locale;
  context.locals.t = texts[locale];
  return next();
});
