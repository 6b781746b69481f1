import { cpSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Runtime } from './runtimes.ts';
import { type Cell, modules, output, type Tool, toolOf } from './tools.ts';
import { vitestTypeCells } from './types.ts';

/** What a team with Vitest writes. */
const written = fileURLToPath(new URL('vitest', import.meta.url));

/** Every way in which Vitest keeps test files apart. */
const pools = ['forks', 'threads', 'vmThreads'];

/** Clients, twins and their matchers work in Vitest, whose types know the matchers. */
export function vitestCells(consumer: string, nodes: readonly Runtime[]): readonly Cell[] {
  const vitest = toolOf('vitest');
  if (vitest === undefined) throw new Error('Vitest is not installed.');
  const folder = consumerOf(consumer);
  return [...vitestTypeCells(vitest, folder), ...nodes.flatMap(node => runCells(folder, vitest, node))];
}

function runCells(folder: string, { version, folder: home }: Tool, { name, program }: Runtime): Cell[] {
  return pools.map(pool => ({
    name: `${name}: a client, its twin and matchers in Vitest ${version}, ${pool}`,
    run: async () => void (await output(folder, program, join(home, 'vitest.mjs'), 'run', '--pool', pool)),
  }));
}

/** The consumer's files in a folder where Vitest is installed beside the packages, as npm does it. */
function consumerOf(consumer: string): string {
  const folder = join(consumer, 'vitest');
  const packages = join(folder, 'node_modules');
  cpSync(written, folder, { recursive: true });
  cpSync(join(consumer, 'node_modules/@keyloom'), join(packages, '@keyloom'), { recursive: true });
  symlinkSync(join(consumer, 'node_modules/ky'), join(packages, 'ky'), 'dir');
  for (const name of readdirSync(modules)) {
    if (!name.startsWith('.')) symlinkSync(join(modules, name), join(packages, name), 'dir');
  }
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  return folder;
}
