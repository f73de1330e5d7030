/** Finds a browser and serves the built site for as long as the browser tests run. */
import { findBrowser } from '../../scripts/shared/browser.ts';
import { outputFolder } from '../../src/integrations/paths.ts';
import { serveSite } from '../../scripts/shared/host.ts';
import { axeAddress, axeFile } from './axe.ts';

/** The workers start after this and inherit both, so that none unpacks a browser of its own. */
export default async function serveForBrowser(): Promise<() => Promise<void>> {
  process.env.CHROMIUM_PATH = await findBrowser();
  const site = await serveSite(0, outputFolder(), { [axeAddress]: axeFile });
  process.env.SITE_ADDRESS = site.address;
  return site.close;
}
