import { isObject } from './json.ts';

/** One step along a JSON Pointer. */
export const step = (value: unknown, name: string): unknown =>
  isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;

/** The value at a JSON Pointer; `''` is the root. */
export const at = (root: unknown, pointer: string): unknown => pointer.split('/').slice(1).reduce(step, root);
