import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** One way only: content → schemas → queries → pages → layouts → components. */
const mayNotImport = (files, groups, message) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns: [{ group: groups, message }] }] },
});

export default defineConfig(
  {
    ignores: [
      'dist/',
      '.*/',
      'node_modules/',
      'test-results/',
      'screenshots/',
      'preview/',
      'status/',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  ...astro.configs.recommended,
  mayNotImport(
    ['src/weave/**', 'src/map/**', 'src/i18n/**', 'src/clock/**'],
    ['**/queries/**', '**/editorial/**', '**/schemas/**', 'astro:content'],
    'weave/, map/, i18n/ and clock/ know nothing of content.',
  ),
  mayNotImport(
    ['src/schemas/**', 'src/facts/**', 'src/editorial/**', 'src/photos/**'],
    ['**/queries/**', '**/components/**', 'astro:content'],
    'Schemas, checks and photographs know nothing of pages.',
  ),
  mayNotImport(
    ['src/components/**', 'src/layouts/**'],
    ['astro:content', '**/queries/load.ts', '**/queries/site.ts'],
    'Components take view models; only queries/ reads content.',
  ),
  {
    // Node runs these outside Astro, by stripping types.
    files: ['**/*.ts', '**/*.mjs', '**/*.js'],
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
    },
    languageOptions: { globals: { process: 'readonly' } },
  },
  {
    // Scripts that stand in a page as they are written.
    files: ['src/scripts/*.js'],
    languageOptions: {
      globals: { addEventListener: 'readonly', document: 'readonly', localStorage: 'readonly' },
    },
    rules: { 'no-empty': ['error', { allowEmptyCatch: true }] },
  },
  {
    // Configuration that its tool reads as CommonJS.
    files: ['**/*.cjs'],
    languageOptions: { globals: { module: 'writable', require: 'readonly' } },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);
