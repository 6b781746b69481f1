/** A JSON object. */
export type Json = Record<string, unknown>;

/** Whether a value is an object that is neither null nor an array. */
export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** One step along a JSON Pointer. */
export const step = (value: unknown, name: string): unknown =>
  isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;

/** The value at a JSON Pointer; `''` is the root. */
export const at = (root: unknown, pointer: string): unknown => pointer.split('/').slice(1).reduce(step, root);

/** Parses JSON; the numbers of the named properties become decimal strings first, so that 64 bits survive. */
export const parse = (text: string, int64?: readonly string[]): unknown => {
  if (!int64?.length) return JSON.parse(text);
  // Quotes inside JSON strings are escaped, so this cannot match within one.
  const digits = new RegExp(`("(?:${int64.join('|')})"\\s*:\\s*)(-?\\d+)(?![\\d.eE])`, 'g');
  return JSON.parse(text.replace(digits, '$1"$2"'));
};
