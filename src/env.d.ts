declare namespace App {
  interface Locals {
    locale: import('./i18n/locales.ts').Locale;
    t: import('./i18n/t.ts').Translate;
  }
}

declare module 'astro:scripts/page-ssr.js' {}

// Packages that ship no types.
declare module 'astro-i18next' {
  export default function astroI18next(): import('astro').AstroIntegration;
}
declare module 'subset-font' {
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      targetFormat: 'woff2';
      variationAxes: Record<string, { min: number; max: number }>;
    },
  ): Promise<Buffer>;
}
