// The packages as published, under every compiler, msw and runtime that they are promised for: one line a cell.
import { availableParallelism } from 'node:os';
import { bin, installPacked } from '../pack/installed.ts';
import { scenario } from '../pack/scenario.ts';
import { jestCells } from './jest.ts';
import { mswCells } from './msw.ts';
import { findNodes, findRuntime, runtimeCells } from './runtimes.ts';
import { type Cell, installTools } from './tools.ts';
import { typeCells } from './types.ts';
import { vitestCells } from './vitest.ts';
import { workerCells } from './worker.ts';

installTools();
const installed = installPacked();
try {
  const sources = ['answers.ts', 'calls.ts', 'msw.ts'];
  installed.run(bin('esbuild'), ...sources, '--outdir=.', '--format=esm');
  const nodes = findNodes();
  const { folder } = installed;
  const told = await scenario();
  const cells = [
    ...typeCells(folder),
    ...mswCells(folder, nodes),
    ...jestCells(folder, nodes),
    ...vitestCells(folder, nodes),
    ...runtimeCells(folder, [...nodes, findRuntime('Bun'), findRuntime('Deno')], told),
    ...workerCells(folder, told),
  ];
  const failed = await runAll(cells);
  console.log(`${cells.length - failed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
} finally {
  installed.remove();
}

/** Runs as many cells at a time as there are cores, and gives the number of those that failed. */
async function runAll(cells: readonly Cell[]): Promise<number> {
  const left = cells.values();
  let failed = 0;
  const worker = async () => {
    for (const { name, run } of left) {
      const trouble = await run().then(
        () => undefined,
        (error: unknown) => error,
      );
      if (trouble !== undefined) failed += 1;
      console.log(trouble === undefined ? `ok      ${name}` : `failed  ${name}\n${trouble}`);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  return failed;
}
