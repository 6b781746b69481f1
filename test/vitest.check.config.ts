import { defineConfig } from 'vitest/config';

/** What needs a registry or a browser, or its time: part of `npm run check`. */
export default defineConfig({
  test: {
    include: [
      'pack/**/*.check.ts',
      'mutation/**/*.check.ts',
      'browser/**/*.check.ts',
      'fuzz/**/*.check.ts',
      'behaviour/**/*.check.ts',
      'security/**/*.check.ts',
    ],
    testTimeout: 240_000,
    hookTimeout: 240_000,
  },
});
