import { refuse, type Task } from './task.ts';

const integer = /^(?:0|-?[1-9]\d{0,18})$/;
const dots = /^(?:\.|%2e){1,2}$/i;

/** The digits of a 64-bit input. */
export const digitsOf = (task: Task, name: string, value: unknown): string => {
  const text = typeof value === 'number' && !Number.isSafeInteger(value) ? '' : String(value);
  return integer.test(text) ? text : refuse(task, `input "${name}" must be a whole number in decimal digits`);
};

const textOf = (task: Task, name: string, value: unknown, int64: boolean): string => {
  if (int64) return digitsOf(task, name, value);
  const plain =
    typeof value === 'string' ||
    typeof value === 'boolean' ||
    (typeof value === 'number' && Number.isFinite(value));
  return plain
    ? String(value)
    : refuse(task, `input "${name}" must be a text or a number, since it goes into the URL`);
};

const encode = (task: Task, name: string, text: string): string => {
  try {
    return encodeURIComponent(text);
  } catch {
    return refuse(task, `input "${name}" is not well-formed Unicode`);
  }
};

/** Fills one placeholder of a path; a value cannot move the request to another path. */
export const fillPath = (task: Task, path: string, name: string, value: unknown, int64: boolean): string => {
  const text =
    value === undefined ? refuse(task, `input "${name}" is missing`) : textOf(task, name, value, int64);
  if (text === '' || dots.test(text)) refuse(task, `input "${name}" is not an id`);
  return path.replace(`{${name}}`, () => encode(task, name, text));
};

/** One input as query text that starts with `&`; null is left out, an array repeats the name. */
export const queryOf = (task: Task, name: string, value: unknown, int64: boolean): string => {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map(item => queryOf(task, name, item, int64)).join('');
  return `&${encodeURIComponent(name)}=${encode(task, name, textOf(task, name, value, int64))}`;
};
