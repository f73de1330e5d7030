import { defineConfig } from '@playwright/test';
import { browserFlags, findBrowser } from './tests/support/browser.ts';

// Found once, here: the workers inherit it, and do not each unpack a browser of their own.
process.env.CHROMIUM_PATH ??= await findBrowser();

export default defineConfig({
  testDir: 'tests/browser',
  globalSetup: './tests/support/serve-for-browser.ts',
  fullyParallel: true,
  workers: 2,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list']],
  use: {
    // Set by globalSetup before the workers start.
    ...(process.env.SITE_ADDRESS ? { baseURL: process.env.SITE_ADDRESS } : {}),
    browserName: 'chromium',
    locale: 'en-GB',
    launchOptions: { executablePath: process.env.CHROMIUM_PATH, args: browserFlags },
  },
});
