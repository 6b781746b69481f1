import type { Options } from 'tsup';

/** One way to build every package: ESM for all platforms, with declarations. */
export const library = (entry: Record<string, string>, more: Options = {}): Options => ({
  entry,
  format: ['esm'],
  dts: true,
  treeshake: true,
  splitting: true,
  target: 'es2022',
  platform: 'neutral',
  clean: true,
  ...more,
});
