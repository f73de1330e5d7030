import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Vitest leaves one processor free, which on two of them is half; builds wait for files anyway.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: ['unit', 'content', 'dist'].map((name) => ({
      test: {
        name,
        include: [`tests/${name}/**/*.test.ts`],
        // To end what hangs, and nothing else: a test may build a whole site on a busy machine.
        testTimeout: 180_000,
        hookTimeout: 180_000,
        // A rule is a function, and the built pages are only looked at: both are loaded once for all.
        isolate: name === 'content',
      },
    })),
  },
});
