import path from 'node:path';
import type { Plugin } from 'vite';
import { cacheFolder } from './paths.ts';

/**
 * Has the pages read Astro's store of the content from its file. Astro writes all content into the
 * bundle that renders them, which is bundled, written and read again for each changed word.
 */
export const contentStore = (): Plugin => ({
  name: 'content-store',
  apply: 'build',
  transform: {
    filter: { id: /^\0astro:data-layer-content$/ },
    handler: () => {
      const file = JSON.stringify(path.join(cacheFolder(), 'data-store.json'));
      const code = `import { readFileSync } from 'node:fs';
export default JSON.parse(readFileSync(${file}, 'utf8'));`;
      return { code, map: { mappings: '' } };
    },
  },
});
