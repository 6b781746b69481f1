// What `withResponse` needs.

export { describe } from '../call/describe.ts';
