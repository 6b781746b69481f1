import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['**/*.test.ts'],
    exclude: ['**/node_modules/**', 'browser/**', 'matrix/**'],
    testTimeout: 20_000,
  },
});
