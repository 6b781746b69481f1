import type { Benchmark } from '../lib/benchmark.ts';
import { cpuOf, interleave } from '../lib/interleave.ts';
import { ratios, seriesOf, spread } from '../lib/statistics.ts';
import { calls, createPeers, names } from './peers.ts';
import { stubFetch } from './stub-fetch.ts';

/** Processor time per call with a `fetch` in the same process that answers at once. */
export const benchmark: Benchmark = {
  title: 'CPU per call against bare fetch and .json(), with an in-process fetch',
  async run({ quick, progress }) {
    const restore = stubFetch();
    try {
      const peers = await createPeers('http://127.0.0.1:1');
      const found = new Map<string, Record<string, number[]>>(peers.map(({ name }) => [name, {}]));
      const against = { deadline: [] as number[], heyApi: [] as number[] };
      for (const call of calls) {
        progress(call);
        const contestants = peers.map(peer => ({
          name: peer.name,
          measure: () => cpuOf(peer[call], quick ? 20 : 60),
        }));
        const series = await interleave(contestants, quick ? 5 : 15, 10);
        const of = (name: string) => seriesOf(series, name);
        for (const { name } of peers)
          Object.assign(found.get(name) ?? {}, { [call]: ratios(of(name), of(names.bare)) });
        against.deadline.push(spread(ratios(of(names.keyloom), of(names.deadline))).median);
        against.heyApi.push(spread(ratios(of(names.keyloom), of(names.heyApiKy))).median);
      }
      return {
        rows: [...found].map(([name, figures]) => ({
          name,
          figures: Object.fromEntries(
            Object.entries(figures).map(([call, values]) => [call, spread(values)]),
          ),
        })),
        budgets: [
          {
            what: 'CPU per call against bare fetch + AbortSignal.timeout, the dearest of get, list and create',
            measured: Math.max(...against.deadline),
            must: '≤',
            limit: 1.05,
          },
          {
            what: "CPU per call against hey-api's ky client, the dearest of get, list and create",
            measured: Math.max(...against.heyApi),
            must: '≤',
            limit: 0.25,
          },
        ],
      };
    } finally {
      restore();
    }
  },
};
