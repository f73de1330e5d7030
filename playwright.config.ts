import { defineConfig } from '@playwright/test';
import { browserFlags } from './scripts/shared/browser.ts';

// Both are set by globalSetup, before the workers read this file again.
const { CHROMIUM_PATH, SITE_ADDRESS } = process.env;

export default defineConfig({
  testDir: 'tests/browser',
  snapshotPathTemplate: '{testDir}/baselines/{arg}{ext}',
  globalSetup: './tests/support/serve-for-browser.ts',
  // The web editor fills a processor by itself: its tests come one by one, beside all others.
  projects: [
    { name: 'editors', testMatch: 'web-editor.spec.ts' },
    { name: 'readers', testIgnore: 'web-editor.spec.ts', fullyParallel: true },
  ],
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env.CI),
  // A machine that does three things at once may miss a time limit; a second miss is a failure.
  retries: 1,
  reporter: [['list']],
  use: {
    browserName: 'chromium',
    locale: 'en-GB',
    // A machine without a graphics card takes seconds for each animation between two pages.
    contextOptions: { reducedMotion: 'reduce' },
    ...(SITE_ADDRESS ? { baseURL: SITE_ADDRESS } : {}),
    launchOptions: {
      // A test looks at a page for seconds: that is over before optimised code has paid.
      args: [...browserFlags, '--js-flags=--no-opt'],
      ...(CHROMIUM_PATH ? { executablePath: CHROMIUM_PATH } : {}),
    },
  },
});
