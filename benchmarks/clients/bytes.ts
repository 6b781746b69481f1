import { bytesOf } from '../../scripts/bytes.ts';
import type { Benchmark } from '../lib/benchmark.ts';
import { withFolder } from '../lib/paths.ts';
import { exactly } from '../lib/statistics.ts';
import { ownPrograms, peerPrograms } from './programs.ts';

const firstLoadLimit = 4_500;
const retriedLimit = 13_000;

/** What a browser loads for one client and one call. */
export const benchmark: Benchmark = {
  title: 'Bytes of a client with one call: esbuild, minified, es2022, gzip -9; what is loaded later apart',
  run: () =>
    withFolder(async folder => {
      const rows = [];
      const own = ownPrograms();
      for (const { name, source } of [...own, ...(await peerPrograms(folder))]) {
        const { first, retried, whole } = await bytesOf(source, folder);
        rows.push({
          name,
          figures: {
            'first load': exactly(first),
            'with a retry (ky)': exactly(retried),
            everything: exactly(whole),
          },
        });
      }
      const types = await bytesOf("import '@keyloom/types';", folder);
      return {
        rows,
        budgets: [
          ...rows.slice(0, own.length).flatMap(({ name, figures }) => [
            {
              what: `${name}: bytes of the first load`,
              measured: figures['first load'].median,
              must: '≤' as const,
              limit: firstLoadLimit,
            },
            {
              what: `${name}: bytes with a retry`,
              measured: figures['with a retry (ky)'].median,
              must: '≤' as const,
              limit: retriedLimit,
            },
          ]),
          { what: 'bytes of @keyloom/types', measured: types.whole, must: '=', limit: 0 },
        ],
      };
    }),
};
