import { join } from 'node:path';
import type { Benchmark } from '../lib/benchmark.ts';
import { documentPath } from '../lib/document.ts';
import { interleave } from '../lib/interleave.ts';
import { here } from '../lib/paths.ts';
import { median, ratios, seriesOf, spread } from '../lib/statistics.ts';
import { type Server, start } from '../servers/start.ts';
import { cpuOf, expectRefusal, loadOf, rateOf } from './load.ts';

const prism = join(here, 'node_modules/@stoplight/prism-cli/dist/index.js');
const script = (name: string) => join(here, 'servers', `${name}.ts`);
const port = (number: number) => [String(number)];

/** The servers under the same load. Prism leaves the path of the document's servers out. */
const servers = [
  { name: 'bare node:http', script: script('bare'), args: port, basePath: '/v1', validates: false },
  { name: 'Keyloom twin', script: script('twin'), args: port, basePath: '/v1', validates: true },
  { name: "msw's getResponse", script: script('msw'), args: port, basePath: '/v1', validates: false },
  {
    name: 'Prism',
    script: prism,
    args: (number: number) => ['mock', documentPath, '-p', String(number), '-v', 'silent'],
    basePath: '',
    validates: true,
  },
] as const;

/**
 * Twins over HTTP: list, get and create by ten connections that are kept open. Requests per second under all that a server
 * takes; CPU where all have the same load, as a server that is never waited for pays less for each answer it sends.
 */
export const benchmark: Benchmark = {
  title: 'Twin over HTTP, validation on, against a bare node:http JSON server under the same load',
  async run(effort) {
    const running: Server[] = [];
    try {
      const contestants = [];
      const rates = new Map<string, number[]>();
      for (const { name, script, args, basePath, validates } of servers) {
        const server = await start(script, args);
        running.push(server);
        const load = await loadOf(server.url + basePath);
        if (validates) await expectRefusal(server.url + basePath, name);
        const series: number[] = [];
        rates.set(name, series);
        contestants.push({
          name,
          async measure() {
            effort.progress(name);
            const seconds = effort.quick ? 1 : 3;
            series.push(await rateOf(server, load, seconds));
            return cpuOf(server, load, seconds);
          },
        });
      }
      const cpus = await interleave(contestants, effort.quick ? 2 : 5);
      const ratesOf = (name: string) => (rates.get(name) ?? []).slice(1);
      const bare = { rate: ratesOf('bare node:http'), cpu: seriesOf(cpus, 'bare node:http') };
      const faster = ratios(ratesOf('Keyloom twin'), ratesOf('Prism'));
      return {
        rows: servers.map(({ name }) => ({
          name,
          figures: {
            'requests per second': spread(ratios(ratesOf(name), bare.rate)),
            'CPU per request': spread(ratios(seriesOf(cpus, name), bare.cpu)),
          },
        })),
        budgets: [
          {
            what: 'requests per second of the twin against Prism',
            measured: spread(faster).median,
            must: '≥',
            limit: 4,
          },
          {
            what: 'CPU per request of the twin against a bare node:http JSON server, 2,000 requests per second',
            measured: spread([median(ratios(seriesOf(cpus, 'Keyloom twin'), bare.cpu))]).median,
            must: '≤',
            limit: 2.5,
          },
        ],
      };
    } finally {
      for (const server of running) server.stop();
    }
  },
};
