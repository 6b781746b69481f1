import type { KeyloomMatchers } from '../dist/matchers.js';

declare module 'vitest' {
  interface Matchers<R, T> extends KeyloomMatchers<R> {}
}

export type { KeyloomMatchers };
