import { defineConfig } from 'vitest/config';

/** What needs a registry or a browser: part of `npm run check`. */
export default defineConfig({
  test: {
    include: ['pack/**/*.check.ts', 'browser/**/*.check.ts'],
    testTimeout: 240_000,
    hookTimeout: 240_000,
  },
});
