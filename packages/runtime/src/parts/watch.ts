// What hooks and the debug log need.

export { tellRetry, watch } from '../core/watch.ts';
