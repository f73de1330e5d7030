// @ts-check
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import astroI18next from 'astro-i18next';
import { defineConfig } from 'astro/config';
import { locales } from './src/i18n/locales.ts';
import { contentStore } from './src/integrations/content-store.ts';
import { contentWarnings } from './src/integrations/content-warnings.ts';
import { assetsFolder, bundleFolder, cacheFolder } from './src/integrations/paths.ts';
import { webEditor } from './src/integrations/web-editor.ts';

/** The one script that stands in the page itself, and that the policy therefore has to know. */
const themeBeforePaint = createHash('sha256')
  .update(readFileSync('src/scripts/theme-before-paint.js'))
  .digest('base64');

export default defineConfig({
  site: process.env.SITE_URL ?? 'https://www.twente.com',
  trailingSlash: 'always',
  // Of Astro's bundler alone, which a build starts only where the code has changed.
  outDir: `${bundleFolder()}/${assetsFolder}`,
  cacheDir: cacheFolder(),
  session: false,
  fetchFile: null,
  prerenderConflictBehavior: 'error',
  i18n: {
    locales: [...locales],
    defaultLocale: 'nl',
    routing: { prefixDefaultLocale: true, redirectToDefaultLocale: false },
  },
  integrations: [astroI18next(), mdx(), contentWarnings(), webEditor()],
  markdown: { syntaxHighlight: false },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "font-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self' blob:",
        "base-uri 'none'",
        "form-action 'self'",
      ],
      scriptDirective: {
        resources: ["'self'", "'wasm-unsafe-eval'"],
        hashes: [`sha256-${themeBeforePaint}`],
      },
    },
  },
  devToolbar: { enabled: false },
  vite: {
    plugins: [tailwindcss(), contentStore()],
    build: {
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
