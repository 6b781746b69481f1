// What the pages after the first need.

export { collect, take, walkItems, walkPages } from '../call/walk.ts';
