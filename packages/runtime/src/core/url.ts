import { refuse, type Task } from './task.ts';

/** Refuses one input. */
export const refuseInput = (task: Task, name: string, why: string): never =>
  refuse(task, `input "${name}" ${why}`);

/** The digits of a 64-bit input. */
export const digitsOf = (task: Task, name: string, value: unknown): string => {
  const text = typeof value === 'number' && !Number.isSafeInteger(value) ? '' : String(value);
  return /^(0|-?[1-9]\d{0,18})$/.test(text) ? text : refuseInput(task, name, 'is no integer');
};

/** One value as URL text: nothing in it is read as part of the URL's structure. */
export const encoded = (task: Task, name: string, value: unknown, place: string): string => {
  if (place.endsWith('int64')) return digitsOf(task, name, value);
  try {
    if (/^(string|boolean)$/.test(typeof value) || Number.isFinite(value))
      return encodeURIComponent(String(value));
  } catch {
    // Half of a surrogate pair.
  }
  return refuseInput(task, name, 'is no text or number');
};
