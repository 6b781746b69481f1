import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import type { Benchmark } from '../lib/benchmark.ts';
import { withFolder } from '../lib/paths.ts';
import { exactly } from '../lib/statistics.ts';
import { ownPrograms, peerPrograms } from './programs.ts';

const firstLoadLimit = 4_500;
const totalLimit = 13_000;

/** What a browser loads for one client and one call. */
export const benchmark: Benchmark = {
  title: 'Bytes of a client with one call: esbuild, minified, es2022, gzip -9; what is loaded later apart',
  run: () =>
    withFolder(async folder => {
      const rows = [];
      const own = await ownPrograms();
      for (const { name, source } of [...own, ...(await peerPrograms(folder))]) {
        const { first, total } = await bundle(folder, source);
        rows.push({
          name,
          figures: { 'first load': exactly(first), 'with what loads later': exactly(total) },
        });
      }
      const types = await bundle(folder, "import '@keyloom/types';");
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
              what: `${name}: bytes with ky`,
              measured: figures['with what loads later'].median,
              must: '≤' as const,
              limit: totalLimit,
            },
          ]),
          { what: 'bytes of @keyloom/types', measured: types.total, must: '=', limit: 0 },
        ],
      };
    }),
};

/** Gzipped bytes of the entry with the chunks that it names, and of everything. */
async function bundle(folder: string, source: string): Promise<{ first: number; total: number }> {
  const entry = join(folder, 'entry.ts');
  writeFileSync(entry, source);
  const { metafile, outputFiles } = await build({
    entryPoints: [entry],
    outdir: join(folder, 'out'),
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    // Node's own modules, which some peers name in branches that a browser never takes.
    external: [
      'node:*',
      'crypto',
      'http',
      'https',
      'events',
      'child_process',
      'stream',
      'util',
      'fs',
      'path',
      'os',
    ],
    metafile: true,
    write: false,
    logLevel: 'error',
  });
  const sizes = outputFiles.map(({ path, contents }) => ({
    path,
    size: contents.length === 0 ? 0 : gzipSync(contents, { level: 9 }).length,
  }));
  const outputs = Object.entries(metafile.outputs);
  const found = new Set<string>();
  const follow = (name: string) => {
    if (found.has(name)) return;
    found.add(name);
    for (const { path, kind } of metafile.outputs[name]?.imports ?? [])
      if (kind === 'import-statement') follow(path);
  };
  for (const [name, { entryPoint }] of outputs) if (entryPoint?.endsWith('/entry.ts')) follow(name);
  const sizeOf = (names: readonly string[]) =>
    sizes
      .filter(({ path }) => names.some(name => path.endsWith(name.split('/').at(-1) ?? name)))
      .reduce((sum, { size }) => sum + size, 0);
  return { first: sizeOf([...found]), total: sizeOf(outputs.map(([name]) => name)) };
}
