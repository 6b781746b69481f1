/** A JSON object. */
export type Json = Record<string, unknown>;

/** Whether a value is an object that is neither null nor an array. */
export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Finds the numbers of the named properties. Quotes inside JSON strings are escaped, so it cannot match within one. */
export const int64Pattern = (names: readonly string[] | undefined): RegExp | undefined =>
  names?.length ? new RegExp(`("(?:${names.join('|')})"\\s*:\\s*)(-?\\d+)(?![\\d.eE])`, 'g') : undefined;

/** Parses JSON; the numbers that are found become decimal strings first, so that 64 bits survive. */
export const parse = (text: string, digits?: RegExp): unknown =>
  JSON.parse(digits ? text.replace(digits, '$1"$2"') : text);
