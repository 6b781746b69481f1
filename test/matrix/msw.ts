import { cpSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Runtime } from './runtimes.ts';
import { type Cell, output, type Tool, toolsOf } from './tools.ts';
import { mswTypeCells } from './types.ts';

const files = ['answers.ts', 'answers.js', 'calls.ts', 'calls.js', 'msw.ts', 'msw.js'];

/** The twins' handlers work in every major version of msw that they are promised for, from the lowest admitted. */
export function mswCells(consumer: string, nodes: readonly Runtime[]): readonly Cell[] {
  return toolsOf('msw-').flatMap(msw => {
    const folder = consumerOf(consumer, msw);
    const runs = nodes.map(({ name, program }) => ({
      name: `${name}: twins in msw ${msw.version}`,
      run: async () => void (await output(folder, program, 'msw.js')),
    }));
    return [...mswTypeCells(msw, folder), ...runs];
  });
}

/** The consumer's files in a folder where `msw` is this one. */
function consumerOf(consumer: string, msw: Tool): string {
  const folder = join(consumer, msw.name);
  mkdirSync(join(folder, 'node_modules'), { recursive: true });
  symlinkSync(msw.folder, join(folder, 'node_modules/msw'), 'dir');
  for (const file of files) cpSync(join(consumer, file), join(folder, file));
  return folder;
}
