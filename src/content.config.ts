/**
 * Where Astro looks for the collections. Node reads them and all that they need as they are: through
 * Vite, which would take a hundred modules apart first, each build begins a second and a half later.
 */
import { createRequire } from 'node:module';

const native = createRequire(import.meta.url);
export const { collections } = native('./collections.ts') as typeof import('./collections.ts');
