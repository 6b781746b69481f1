import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bin } from '../pack/installed.ts';
import type { Runtime } from './runtimes.ts';
import { type Cell, modules, output, type Tool, toolOf } from './tools.ts';
import { jestTypeCells } from './types.ts';

/** What a team with Jest writes. */
const written = fileURLToPath(new URL('jest', import.meta.url));

/** The twins and their matchers work in Jest, and both kinds of its types know the matchers. */
export function jestCells(consumer: string, nodes: readonly Runtime[]): readonly Cell[] {
  const jest = toolOf('jest');
  if (jest === undefined) throw new Error('Jest is not installed.');
  const folder = consumerOf(consumer);
  return [...jestTypeCells(jest, folder), ...nodes.map(node => runCell(folder, jest, node))];
}

function runCell(folder: string, jest: Tool, { name, program }: Runtime): Cell {
  // Jest requires ESM from Node 24.9 on.
  const skipped = name.startsWith('Node 22') ? ['--testPathIgnorePatterns', 'required'] : [];
  return {
    name: `${name}: twins and matchers in Jest ${jest.version}`,
    async run() {
      // Without the flag Jest loads no package that is ESM.
      const flags = ['--experimental-vm-modules', '--no-warnings', join(jest.folder, 'bin/jest.js')];
      await output(folder, program, ...flags, '--config', 'jest.json', '--runInBand', ...skipped);
    },
  };
}

/** The consumer's files in a folder where Jest is installed beside the packages, as npm does it. */
function consumerOf(consumer: string): string {
  const folder = join(consumer, 'jest');
  const packages = join(folder, 'node_modules');
  cpSync(written, folder, { recursive: true });
  cpSync(join(consumer, 'node_modules/@keyloom'), join(packages, '@keyloom'), { recursive: true });
  for (const name of readdirSync(modules)) {
    if (!name.startsWith('.')) symlinkSync(join(modules, name), join(packages, name), 'dir');
  }
  execFileSync(bin('esbuild'), ['*.test.ts', '--outdir=.', '--format=esm'], { cwd: folder, stdio: 'pipe' });
  const config = {
    testMatch: ['**/*.test.js', '**/*.test.cjs'],
    moduleFileExtensions: ['js', 'cjs'],
    transform: {},
  };
  writeFileSync(join(folder, 'jest.json'), JSON.stringify(config));
  return folder;
}
