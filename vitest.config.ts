import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Vitest leaves one processor free, which on two of them is half; builds wait for files anyway.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'] } },
      {
        test: {
          name: 'content',
          include: ['tests/content/**/*.test.ts'],
          // A test or its preparation may build a whole site.
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
      { test: { name: 'dist', include: ['tests/dist/**/*.test.ts'] } },
    ],
  },
});
