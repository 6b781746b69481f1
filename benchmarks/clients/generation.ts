import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Benchmark } from '../lib/benchmark.ts';
import { readDocument } from '../lib/document.ts';
import { grown } from '../lib/grown.ts';
import { output } from '../lib/output.ts';
import { root, withFolder } from '../lib/paths.ts';
import { spread } from '../lib/statistics.ts';

const printCpu =
  "data:text/javascript,process.on('exit',()=>{const{user,system}=process.cpuUsage();console.log('cpu',user+system)})";

/** How the cost of generation grows with the document. */
export const benchmark: Benchmark = {
  title: 'CPU of generating everything, against the document of 25 operations',
  run: ({ quick, progress }) =>
    withFolder(async folder => {
      const document = readDocument();
      const sizes = quick ? [1, 10] : [1, 10, 100];
      const costs: number[][] = sizes.map(() => []);
      for (let round = 0; round < (quick ? 1 : 3); round += 1) {
        for (const [index, times] of sizes.entries()) {
          // The largest takes minutes: once is enough.
          if (times === 100 && round > 0) continue;
          progress(`${25 * times} operations`);
          const place = join(folder, `${times}-${round}`);
          mkdirSync(join(place, 'spec'), { recursive: true });
          writeFileSync(join(place, 'spec/openapi.yaml'), JSON.stringify(grown(document, times)));
          const args = ['--import', printCpu, 'scripts/generate.ts', '--root', place];
          const printed = await output(root, process.execPath, ...args);
          costs[index]?.push(Number(/^cpu (\d+)$/m.exec(printed)?.[1]));
        }
      }
      const medians = costs.map(values => spread(values).median);
      const [base = Number.NaN] = medians;
      const exponents = medians
        .slice(1)
        .map((cost, index) => Math.log10(cost / (medians[index] ?? Number.NaN)));
      return {
        rows: sizes.map((times, index) => ({
          name: `${25 * times} operations`,
          figures: { CPU: spread((costs[index] ?? []).map(cost => cost / base)) },
        })),
        budgets: exponents.map((exponent, index) => ({
          what: `growth exponent from ${25 * (sizes[index] ?? 0)} to ${25 * (sizes[index + 1] ?? 0)} operations`,
          measured: Number(exponent.toFixed(2)),
          must: '≤' as const,
          limit: 1.1,
        })),
      };
    }),
};
