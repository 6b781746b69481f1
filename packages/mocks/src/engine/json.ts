import { parse, stringify } from 'lossless-json';

/**
 * Reads JSON without losing a digit: integers beyond the safe range become `bigint`.
 *
 * @throws SyntaxError when the text is not JSON.
 */
export function readJson(text: string): unknown {
  return parse(text, undefined, exactNumber);
}

/** What may stand for the digits of a whole number that a JavaScript number does not hold. */
const longNumber = /\d{16}/;

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
  return { text: stringify(value) ?? 'null', plain: withoutBigInts(value) };
}

function holdsBigInt(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return typeof value === 'bigint';
  if (Array.isArray(value)) return value.some(holdsBigInt);
  for (const name in value) if (holdsBigInt(Reflect.get(value, name))) return true;
  return false;
}

function withoutBigInts(value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value);
  if (Array.isArray(value)) return value.map(withoutBigInts);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withoutBigInts(inner)]));
}

/** A number as it is kept: exact, and a plain number wherever that is exact. */
export function exactNumber(digits: string): number | bigint {
  const value = Number(digits);
  return /^-?\d+$/.test(digits) && !Number.isSafeInteger(value) ? BigInt(digits) : value;
}
