import type { Benchmark } from './lib/benchmark.ts';

// Loaded one by one, as what a benchmark imports is installed only when the first is run.
const suites: Readonly<Record<string, () => Promise<{ benchmark: Benchmark }>>> = {
  'mocks-http': () => import('./mocks/http.ts'),
  'mocks-in-process': () => import('./mocks/in-process.ts'),
  'mocks-scale': () => import('./mocks/scale.ts'),
  'client-objects': () => import('./clients/objects.ts'),
  'client-stub': () => import('./clients/stub.ts'),
  'client-loop': () => import('./clients/loop.ts'),
  'client-bytes': () => import('./clients/bytes.ts'),
  'client-import': () => import('./clients/import.ts'),
  'client-types': () => import('./clients/types.ts'),
  generation: () => import('./clients/generation.ts'),
};

/** Names of all benchmarks, in the order in which they run. */
export const benchmarks: readonly string[] = Object.keys(suites);

/** The benchmark of that name. */
export async function load(name: string): Promise<Benchmark> {
  const suite = suites[name];
  if (suite === undefined) throw new Error(`no benchmark is named ${name}`);
  return (await suite()).benchmark;
}
