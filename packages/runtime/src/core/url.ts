import { refuse, type Task } from './task.ts';

/** Refuses one input. */
export const refuseInput = (task: Task, name: string, why: string): never =>
  refuse(task, `input "${name}" ${why}`);

/** The digits of a 64-bit input. */
export const digitsOf = (task: Task, name: string, value: unknown): string => {
  const text = typeof value === 'number' && !Number.isSafeInteger(value) ? '' : String(value);
  return /^(0|-?[1-9]\d{0,18})$/.test(text) ? text : refuseInput(task, name, 'is no whole number');
};

const encoded = (task: Task, name: string, value: unknown, isInt64: boolean): string => {
  if (isInt64) return digitsOf(task, name, value);
  try {
    if (/^(string|boolean)$/.test(typeof value) || Number.isFinite(value))
      return encodeURIComponent(String(value));
  } catch {
    // Half of a surrogate pair.
  }
  return refuseInput(task, name, 'is no text or number');
};

/** One placeholder's value, which cannot move the request to another path. */
export const segmentOf = (task: Task, name: string, value: unknown, isInt64: boolean): string => {
  const text = encoded(task, name, value ?? refuseInput(task, name, 'is missing'), isInt64);
  // `%` itself is encoded by now.
  return /^(\.|%252e){0,2}$/i.test(text) ? refuseInput(task, name, 'is no id') : text;
};

/** One input as query text that starts with `&`; null is left out, an array repeats the name. */
export const queryOf = (task: Task, name: string, value: unknown, isInt64: boolean): string => {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map(item => queryOf(task, name, item, isInt64)).join('');
  return `&${encodeURIComponent(name)}=${encoded(task, name, value, isInt64)}`;
};
