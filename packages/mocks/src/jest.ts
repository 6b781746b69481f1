/** Types only: `import '@keyloom/mocks/jest'` tells jest's `expect` of the matchers. */
export type { KeyloomMatchers } from './matchers/types.ts';
