import type { Spread } from './benchmark.ts';

/** Middle value; of an even number of values the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

/** Median, least and greatest, to three digits: more would be noise. */
export function spread(values: readonly number[]): Spread {
  return {
    median: threeDigits(median(values)),
    min: threeDigits(Math.min(...values)),
    max: threeDigits(Math.max(...values)),
  };
}

/** A figure that does not vary. */
export function exactly(value: number): Spread {
  return { median: value, min: value, max: value };
}

/** Round by round, what one costs against the other. */
export function ratios(values: readonly number[], base: readonly number[]): number[] {
  return values.map((value, round) => value / (base[round] ?? Number.NaN));
}

/** The series of that name; a measurement that is missing is a mistake of the benchmark. */
export function seriesOf(all: ReadonlyMap<string, readonly number[]>, name: string): readonly number[] {
  const series = all.get(name);
  if (series === undefined) throw new Error(`nothing was measured for ${name}`);
  return series;
}

/** What is not noise. */
export const threeDigits = (value: number): number => Number(value.toPrecision(3));
