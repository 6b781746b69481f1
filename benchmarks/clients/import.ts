import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Benchmark } from '../lib/benchmark.ts';
import { interleave } from '../lib/interleave.ts';
import { output } from '../lib/output.ts';
import { withFolder } from '../lib/paths.ts';
import { ratios, seriesOf, spread } from '../lib/statistics.ts';
import { ownPrograms, type Program, peerPrograms } from './programs.ts';

const empty = 'empty process';

/** Processor time of a process that only imports a client. */
export const benchmark: Benchmark = {
  title: 'CPU of a Node process that imports a client, against one that imports nothing',
  run: ({ quick, progress }) =>
    withFolder(async folder => {
      const programs = [...ownPrograms(), ...(await peerPrograms(folder))];
      const contestants = [];
      for (const [index, program] of [{ name: empty, source: '' }, ...programs].entries()) {
        const file = join(folder, `import-${index}.mjs`);
        writeFileSync(
          file,
          `${await importOf(folder, program)}\nconst { user, system } = process.cpuUsage();\nconsole.log(user + system);`,
        );
        const measure = async () => Number(await output(folder, process.execPath, file));
        contestants.push({ name: program.name, measure });
      }
      progress(`${contestants.length} processes a round`);
      const series = await interleave(contestants, quick ? 5 : 25);
      const of = (name: string) => spread(ratios(seriesOf(series, name), seriesOf(series, empty)));
      return {
        rows: programs.map(({ name }) => ({ name, figures: { 'CPU of import': of(name) } })),
        budgets: ownPrograms().map(({ name }) => ({
          what: `${name}: CPU of the import against an empty process`,
          measured: of(name).median,
          must: '≤' as const,
          limit: 1.15,
        })),
      };
    }),
};

/** The statement that imports a program's client; what is generated as TypeScript is made JavaScript first. */
async function importOf(folder: string, { module }: Pick<Program, 'module'>): Promise<string> {
  if (module === undefined) return '';
  if (!module.endsWith('.ts')) return `import '${module}';`;
  const outdir = `${module}.built`;
  const options = {
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
  } as const;
  await build({
    ...options,
    entryPoints: [module],
    outfile: join(folder, `${outdir.replace(/\W/g, '-')}.mjs`),
  });
  return `import './${outdir.replace(/\W/g, '-')}.mjs';`;
}
