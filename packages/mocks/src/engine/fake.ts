import { perValue } from './memo.ts';

/**
 * Text of an exact length that nobody takes for a real secret: a readable stem, repeated, and a number at the end.
 * Low in entropy and broken by separators, so that secret scanners pass over it.
 */
export function fakeText(length: number, stem: string, count: number): string {
  const tail = String(count);
  return startOf(stem)(length - tail.length) + tail;
}

/** A stem, repeated up to a length. */
const startOf = perValue((stem: string) =>
  perValue((length: number) => stem.repeat(Math.ceil(length / stem.length)).slice(0, length)),
);

/** A v4 UUID that says which twin made it and as its how many-th: `00000007-0001-4000-8000-000000000007`. */
export function fakeUuid(count: number, seed: number, version = 4): string {
  return `${hex(count, 8)}-${hex(seed, 4)}-${version}000-8000-${hex(count, 12)}`;
}

function hex(value: number, width: number): string {
  const digits = value.toString(16);
  return digits.length > width ? digits.slice(-width) : digits.padStart(width, '0');
}
