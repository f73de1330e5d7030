/** The built site, served as a static host would, and its pages. */
import { preview } from 'astro';

export interface ServedSite {
  address: string;
  close: () => Promise<void>;
}

/** Serves `dist/` (or OUT_DIR) on a free port. */
export async function serveSite(folder = process.env.OUT_DIR ?? 'dist'): Promise<ServedSite> {
  const server = await preview({
    root: process.cwd(),
    outDir: folder,
    logLevel: 'error',
    server: { port: Number(process.env.PORT ?? 0), host: '127.0.0.1' },
  });
  return {
    address: `http://127.0.0.1:${server.port}`,
    close: () => server.stop(),
  };
}
