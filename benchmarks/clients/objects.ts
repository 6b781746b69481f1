import type { Benchmark } from '../lib/benchmark.ts';
import { exactly } from '../lib/statistics.ts';
import { calls, createPeers, names } from './peers.ts';
import { stubFetch } from './stub-fetch.ts';

const allowed = { Request: 0, Headers: 0, URL: 0, AbortController: 1, timers: 1 } as const;
const counted = ['Request', 'Headers', 'URL', 'AbortController'] as const;

/** Platform objects that a client makes for one successful call: exact, and the same on every machine. */
export const benchmark: Benchmark = {
  title: 'Platform objects made for a successful call, the most of get, list and create',
  async run() {
    const restoreFetch = stubFetch();
    const counts: Record<string, number> = {};
    const restore = countGlobals(counts);
    try {
      const rows = [];
      for (const peer of await createPeers('http://127.0.0.1:1')) {
        const most: Record<string, number> = Object.fromEntries(Object.keys(allowed).map(name => [name, 0]));
        for (const call of calls) {
          await peer[call]();
          for (const name in counts) delete counts[name];
          await peer[call]();
          for (const name in most) most[name] = Math.max(most[name] ?? 0, counts[name] ?? 0);
        }
        rows.push({
          name: peer.name,
          figures: Object.fromEntries(Object.entries(most).map(([name, count]) => [name, exactly(count)])),
        });
      }
      const own = rows.filter(({ name }) => name === names.keyloom || name === names.int64);
      return {
        rows,
        budgets: own.flatMap(({ name, figures }) =>
          Object.entries(allowed).map(([object, limit]) => ({
            what: `${name}: ${object}`,
            measured: figures[object]?.median ?? Number.NaN,
            must: '=' as const,
            limit,
          })),
        ),
      };
    } finally {
      restore();
      restoreFetch();
    }
  },
};

/** Counts what is constructed and which timers are set from now on, and gives what undoes that. */
function countGlobals(counts: Record<string, number>): () => void {
  const add = (name: string) => {
    counts[name] = (counts[name] ?? 0) + 1;
  };
  const originals = Object.fromEntries(
    [...counted, 'setTimeout'].map(name => [name, Reflect.get(globalThis, name)]),
  );
  for (const name of counted) {
    const counting = new Proxy(originals[name], {
      construct(target, args, newTarget) {
        add(name);
        return Reflect.construct(target, args, newTarget);
      },
    });
    Reflect.set(globalThis, name, counting);
  }
  Reflect.set(globalThis, 'setTimeout', (...args: unknown[]) => {
    add('timers');
    return Reflect.apply(originals.setTimeout, globalThis, args);
  });
  return () => Object.assign(globalThis, originals);
}
