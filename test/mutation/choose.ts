import type { Mutant } from './mutant.ts';
import type { Options } from './options.ts';

/** The mutants that are to be tried: all, or those that the options leave. */
export function choose(mutants: readonly Mutant[], options: Options): readonly Mutant[] {
  const { systems, only, sample, seed } = options;
  const chosen = mutants.filter(
    ({ id, system }) =>
      (systems === undefined || systems.includes(system.toLowerCase())) &&
      (only === undefined || id.includes(only)),
  );
  if (sample === undefined || sample >= chosen.length) return chosen;
  const drawn = new Set(shuffled(chosen, seed).slice(0, sample));
  return chosen.filter(mutant => drawn.has(mutant));
}

/** In an order that the seed alone decides. */
function shuffled<T>(items: readonly T[], seed: number): readonly T[] {
  const next = random(seed);
  return items
    .map(item => [next(), item] as const)
    .sort(([a], [b]) => a - b)
    .map(([, item]) => item);
}

/** Mulberry32: small, and the same everywhere. */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
