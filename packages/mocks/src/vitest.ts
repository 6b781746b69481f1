/** Types only: `import '@keyloom/mocks/vitest'` tells vitest's `expect` of the matchers. */
export type { KeyloomMatchers } from './matchers/types.ts';
