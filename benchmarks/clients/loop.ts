import { join } from 'node:path';
import type { Benchmark } from '../lib/benchmark.ts';
import { interleave } from '../lib/interleave.ts';
import { here } from '../lib/paths.ts';
import { ratios, seriesOf, spread } from '../lib/statistics.ts';
import { start } from '../servers/start.ts';
import { calls, names } from './peers.ts';
import { startClients } from './processes.ts';

/** Processor time of the client's process per call, with a real server on loopback. */
export const benchmark: Benchmark = {
  title: 'CPU per call against bare fetch and .json(), over loopback',
  async run({ quick, progress }) {
    const server = await start(join(here, 'servers/answers.ts'), port => [String(port)]);
    const clients = await startClients(server.url);
    try {
      const rows = new Map(
        clients.names.map((name): [string, Record<string, ReturnType<typeof spread>>] => [name, {}]),
      );
      const own: number[] = [];
      for (const call of calls) {
        progress(call);
        // Many short turns: what waits for a socket costs more or less by moments, and bare fetch against itself came out at 0.9 to
        // 1.17 in eleven long ones.
        const series = await interleave(clients.contestants(call, 60), quick ? 5 : 60, 10);
        const base = seriesOf(series, names.bare);
        for (const name of clients.names) {
          Object.assign(rows.get(name) ?? {}, { [call]: spread(ratios(seriesOf(series, name), base)) });
        }
        own.push(spread(ratios(seriesOf(series, names.keyloom), base)).median);
      }
      return {
        rows: [...rows].map(([name, figures]) => ({ name, figures })),
        budgets: [
          {
            what: 'CPU per call against bare fetch, the dearest of get, list and create',
            measured: Math.max(...own),
            must: '≤',
            limit: 1.1,
          },
        ],
      };
    } finally {
      clients.stop();
      server.stop();
    }
  },
};
