import { isObject, type Json } from './json.ts';
import { step } from './pointer.ts';

/** Calls `use` with each object that holds the last name of a pointer; `*` stands for each item of an array. */
export const visit = (root: unknown, pointer: string, use: (holder: Json, name: string) => void): void => {
  const names = pointer.split('/');
  const walk = (value: unknown, index: number): void => {
    const name = names[index] ?? '';
    if (name === '*' && Array.isArray(value)) for (const item of value) walk(item, index + 1);
    else if (!isObject(value)) return;
    else if (index === names.length - 1) use(value, name);
    else walk(step(value, name), index + 1);
  };
  if (names.length > 1) walk(root, 1);
};
