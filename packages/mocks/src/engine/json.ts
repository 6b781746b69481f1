import { parse, stringify } from 'lossless-json';

/**
 * Reads JSON without losing a digit: integers beyond the safe range become `bigint`.
 *
 * @throws SyntaxError when the text is not JSON.
 */
export function readJson(text: string): unknown {
  return parse(text, undefined, exactNumber);
}

/** Writes JSON; a `bigint` becomes raw digits. */
export function writeJson(value: unknown): string {
  return stringify(value) ?? 'null';
}

/** A number as it is kept: exact, and a plain number wherever that is exact. */
export function exactNumber(digits: string): number | bigint {
  const value = Number(digits);
  return /^-?\d+$/.test(digits) && !Number.isSafeInteger(value) ? BigInt(digits) : value;
}
