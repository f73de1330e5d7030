declare namespace App {
  interface Locals {
    locale: import('./i18n/locales.ts').Locale;
    t: import('./i18n/t.ts').Translate;
  }
}

declare module 'astro:scripts/page-ssr.js' {}
