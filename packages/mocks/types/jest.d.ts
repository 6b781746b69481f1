import type { KeyloomMatchers } from '../dist/matchers.js';

declare module 'expect' {
  interface Matchers<R, T> extends KeyloomMatchers<R> {}
}

declare global {
  namespace jest {
    interface Matchers<R, T> extends KeyloomMatchers<R> {}
  }
}

export type { KeyloomMatchers };
