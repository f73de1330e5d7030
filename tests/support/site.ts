/** The built site, served as a static host would, and its pages. */
import { preview } from 'astro';
import { outputFolder } from '../../src/integrations/paths.ts';

export interface ServedSite {
  address: string;
  close: () => Promise<void>;
}

/**
 * Serves the published folder.
 * @param port 0 takes any free one
 */
export async function serveSite(port = 0): Promise<ServedSite> {
  const server = await preview({
    root: process.cwd(),
    outDir: outputFolder(),
    logLevel: 'error',
    server: { port, host: '127.0.0.1' },
  });
  return {
    address: `http://127.0.0.1:${server.port}`,
    close: () => server.stop(),
  };
}
