import { join } from 'node:path';
import { type Cell, output, toolOf } from './tools.ts';

/** A program that runs JavaScript files. */
export interface Runtime {
  readonly name: string;
  readonly program: string;
  readonly args: readonly string[];
}

const isArm = process.arch === 'arm64';

/** Where the registry has each runtime as a package that installs without a script. */
const homes = {
  Node: { name: `node-linux-${process.arch}`, binary: 'bin/node', args: [] },
  Bun: { name: `@oven/bun-linux-${isArm ? 'aarch64' : 'x64-baseline'}`, binary: 'bin/bun', args: [] },
  Deno: {
    name: `@deno/linux-${process.arch}-glibc`,
    binary: 'deno',
    args: ['run', '--allow-all', '--no-remote'],
  },
  workerd: { name: `@cloudflare/workerd-linux-${isArm ? 'arm64' : '64'}`, binary: 'bin/workerd', args: [] },
};

/** Programs of the consumer, and what they print; the last one, what the scenarios give. */
const programs = [
  { file: 'esm.mjs', does: 'import, a twin over HTTP', prints: 'ci' },
  { file: 'commonjs.cjs', does: 'require(), a twin over HTTP', prints: 'ci' },
  { file: 'systems.mjs', does: 'every operation and the scenarios in process', prints: undefined },
];

/** A runtime, where its package is for this platform; says so where it is not. */
export function findRuntime(of: keyof typeof homes): Runtime | undefined {
  const { name, binary, args } = homes[of];
  const tool = process.platform === 'linux' ? toolOf(name) : undefined;
  if (tool === undefined) {
    console.log(`skipped: ${of}, which has no package for this platform`);
    return undefined;
  }
  return { name: `${of} ${tool.version}`, program: join(tool.folder, binary), args };
}

/** The Node that runs this, and the lowest that is promised. */
export function findNodes(): readonly Runtime[] {
  const current = { name: `Node ${process.versions.node}`, program: process.execPath, args: [] };
  return [findRuntime('Node'), current].filter(runtime => runtime !== undefined);
}

/** Clients and twins run as installed, whatever runs them. */
export function runtimeCells(
  folder: string,
  runtimes: readonly (Runtime | undefined)[],
  told: string,
): readonly Cell[] {
  return runtimes
    .filter(runtime => runtime !== undefined)
    .flatMap(({ name, program, args }) =>
      programs.map(({ file, does, prints = told }) => ({
        name: `${name}: ${does}`,
        async run() {
          const printed = await output(folder, program, ...args, file);
          if (printed !== `${prints}\n`) throw new Error(`printed ${printed}`);
        },
      })),
    );
}
