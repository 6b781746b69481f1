import { isObject, type Json } from './json.ts';
import { step } from './pointer.ts';

/** Calls `use` with each object that holds the last name of a pointer; `*` stands for each item of an array. */
export const visit = (root: unknown, pointer: string, use: (holder: Json, name: string) => void): void => {
  const walk = (value: unknown, [name, ...rest]: string[]): void => {
    if (name === '*' && Array.isArray(value)) for (const item of value) walk(item, rest);
    else if (name === undefined || !isObject(value)) return;
    else if (rest.length === 0) use(value, name);
    else walk(step(value, name), rest);
  };
  walk(root, pointer.split('/').slice(1));
};
