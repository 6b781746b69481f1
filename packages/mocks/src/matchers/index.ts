export { matchers } from './matchers.ts';
export type { KeyloomMatchers, ReceivedMatch } from './types.ts';
