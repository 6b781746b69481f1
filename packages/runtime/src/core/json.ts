/** A JSON object. */
export type Json = Record<string, unknown>;

/** Whether a value is an object that is neither null nor an array. */
export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const step = (value: unknown, name: string): unknown =>
  isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;

/** The value at a JSON Pointer; `''` is the root. */
export const at = (root: unknown, pointer: string): unknown => pointer.split('/').slice(1).reduce(step, root);

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

/** Parses JSON; the numbers of the named properties become decimal strings first, so that 64 bits survive. */
export const parse = (text: string, int64?: readonly string[]): unknown => {
  if (int64 === undefined || int64.length === 0) return JSON.parse(text);
  // Quotes inside JSON strings are escaped, so this cannot match within one.
  const digits = new RegExp(`("(?:${int64.join('|')})"\\s*:\\s*)(-?\\d+)(?![\\d.eE])`, 'g');
  return JSON.parse(text.replace(digits, '$1"$2"'));
};
