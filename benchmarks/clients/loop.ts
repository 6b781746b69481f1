import { join } from 'node:path';
import type { Benchmark } from '../lib/benchmark.ts';
import { cpuOf, interleave } from '../lib/interleave.ts';
import { here } from '../lib/paths.ts';
import { ratios, seriesOf, spread } from '../lib/statistics.ts';
import { start } from '../servers/start.ts';
import { calls, createPeers, names } from './peers.ts';

/** Processor time of the client's process per call, with a real server on loopback. */
export const benchmark: Benchmark = {
  title: 'CPU per call against bare fetch and .json(), over loopback',
  async run({ quick, progress }) {
    const server = await start(join(here, 'servers/answers.ts'), port => [String(port)]);
    try {
      const peers = await createPeers(server.url);
      const rows = new Map(
        peers.map(({ name }): [string, Record<string, ReturnType<typeof spread>>] => [name, {}]),
      );
      const own: number[] = [];
      for (const call of calls) {
        progress(call);
        const contestants = peers.map(peer => ({
          name: peer.name,
          measure: () => cpuOf(peer[call], 60),
        }));
        // Many short turns: what waits for a socket costs more or less by moments, and bare fetch against itself came out at 0.9 to
        // 1.17 in eleven long ones.
        const series = await interleave(contestants, quick ? 5 : 80, 5);
        const base = seriesOf(series, names.bare);
        for (const { name } of peers) {
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
      server.stop();
    }
  },
};
