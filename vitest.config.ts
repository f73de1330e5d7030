import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
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
