import type { Benchmark } from '../lib/benchmark.ts';
import { interleave } from '../lib/interleave.ts';
import { median, ratios, seriesOf, spread, threeDigits } from '../lib/statistics.ts';
import { calls, names } from './peers.ts';
import { startClients } from './processes.ts';

/** Processor time per call with a `fetch` in the same process that answers at once. */
export const benchmark: Benchmark = {
  title: 'CPU per call against bare fetch and .json(), with a fetch in the process',
  async run({ quick, progress }) {
    const clients = await startClients();
    try {
      const found = new Map<string, Record<string, number[]>>(clients.names.map(name => [name, {}]));
      const against = { deadline: [] as number[], heyApi: [] as number[] };
      for (const call of calls) {
        progress(call);
        const contestants = clients.contestants(call, quick ? 20 : 60);
        const series = await interleave(contestants, quick ? 5 : 30, 10);
        const of = (name: string) => seriesOf(series, name);
        for (const name of clients.names)
          Object.assign(found.get(name) ?? {}, { [call]: ratios(of(name), of(names.bare)) });
        const cost = (name: string) => median(of(name));
        against.deadline.push(cost(names.keyloom) / cost(names.deadline));
        against.heyApi.push(cost(names.keyloom) / cost(names.heyApiKy));
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
            measured: threeDigits(Math.max(...against.deadline)),
            must: '≤',
            limit: 1.05,
          },
          {
            what: "CPU per call against hey-api's ky client, the dearest of get, list and create",
            measured: threeDigits(Math.max(...against.heyApi)),
            must: '≤',
            limit: 0.25,
          },
        ],
      };
    } finally {
      clients.stop();
    }
  },
};
