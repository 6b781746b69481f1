import { parse, stringify } from 'lossless-json';

/**
 * Reads JSON without losing a digit: integers beyond the safe range become `bigint`.
 *
 * @throws SyntaxError when the text is not JSON.
 */
export function readJson(text: string): unknown {
  return parse(text, undefined, exactNumber);
}

/** What may be a whole number that a JavaScript number does not hold: a digit of a text has mostly something else before it. */
const longNumber = /[[:,\s-]\d{16}|^\d{16}/;

/** The same of a text that the platform has read already: where that has lost nothing, it is not read again. */
export function rereadJson(text: string, value: unknown): unknown {
  const isExact = !longNumber.test(text) && !text.includes('__proto__') && JSON.stringify(value) === text;
  return isExact ? value : readJson(text);
}

/** Writes JSON; a `bigint` becomes raw digits. */
export function writeJson(value: unknown): string {
  return writeBoth(value).text;
}

/** A value as text, and with plain numbers for each `bigint`. */
export function writeBoth(value: unknown): { readonly text: string; readonly plain: unknown } {
  if (!holdsBigInt(value)) return { text: JSON.stringify(value) ?? 'null', plain: value };
  return { text: writeExact(value), plain: withIntegers(value, Number) };
}

// The parse boundary: the types do not know it yet, and not every browser that msw runs in has it.
const { rawJSON } = JSON as Partial<Record<'rawJSON', (text: string) => unknown>>;

/** The platform writes the digits where it can, several times as fast as a library. */
const writeExact = (value: unknown): string =>
  (rawJSON === undefined
    ? stringify(value)
    : JSON.stringify(withIntegers(value, integer => rawJSON(String(integer))))) ?? 'null';

function holdsBigInt(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return typeof value === 'bigint';
  if (Array.isArray(value)) return value.some(holdsBigInt);
  for (const inner of Object.values(value)) {
    if (typeof inner === 'bigint' || (typeof inner === 'object' && holdsBigInt(inner))) return true;
  }
  return false;
}

/** A copy with something else for each `bigint`. */
function withIntegers(value: unknown, change: (integer: bigint) => unknown): unknown {
  if (typeof value === 'bigint') return change(value);
  if (Array.isArray(value)) return value.map(inner => withIntegers(inner, change));
  if (typeof value !== 'object' || value === null) return value;
  // A copy first: to write a name that it has, `__proto__` too, changes no more than a value.
  const copy: Record<string, unknown> = { ...value };
  for (const name in copy) {
    const inner = copy[name];
    if (typeof inner === 'bigint' || typeof inner === 'object') copy[name] = withIntegers(inner, change);
  }
  return copy;
}

/** A number as it is kept: exact, and a plain number wherever that is exact. */
export function exactNumber(digits: string): number | bigint {
  const value = Number(digits);
  return /^-?\d+$/.test(digits) && !Number.isSafeInteger(value) ? BigInt(digits) : value;
}
