/** Finds a Chromium: no machine can be relied on to download one from its vendor. */
import { existsSync } from 'node:fs';
import sparticuz from '@sparticuz/chromium';

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Keeps the browser from looking for its maker's hosts, and lets it run as root in a container. */
export const browserFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Path of a Chromium: CHROMIUM_PATH, else an installed one, else the one from npm.
 * @throws when there is none, with what to do
 */
export async function findBrowser(): Promise<string> {
  const wish = process.env.CHROMIUM_PATH;
  if (wish && existsSync(wish)) return wish;
  const found = installed.find((path) => existsSync(path));
  if (found) return found;
  try {
    return await sparticuz.executablePath();
  } catch (error) {
    throw new Error('No Chromium was found. Set CHROMIUM_PATH to one.', { cause: error });
  }
}

/** Whether this is the browser from npm, the same on every machine: only then pictures compare. */
export async function isPinnedBrowser(path: string | undefined): Promise<boolean> {
  return path !== undefined && path === (await sparticuz.executablePath().catch(() => undefined));
}
