// Must stay .cjs: on current Node any other ending is ignored without a word, and every text on
// the site becomes its own key. src/i18n/t.ts stops the build if that happens.
const { resolve } = require('node:path');

/** @type {import('astro-i18next').AstroI18nextConfig} */
module.exports = {
  defaultLocale: 'nl',
  locales: ['nl', 'en', 'de'],
  namespaces: ['interface'],
  defaultNamespace: 'interface',
  showDefaultLocale: true,
  i18nextServer: {
    // Out of public/, where the package looks by default: dictionaries are not for publishing.
    backend: { loadPath: resolve('src/i18n/locales/{{lng}}/{{ns}}.json') },
    preload: ['nl', 'en', 'de'],
    fallbackLng: false,
    interpolation: { escapeValue: false },
  },
};
