import { cpSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Cell, output, type Tool, toolsOf, typeRoot } from './tools.ts';

const strict = {
  target: 'es2022',
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: false,
  noEmit: true,
};
const browser = { lib: ['es2022', 'dom', 'dom.iterable'], types: [] };
const node = { lib: ['es2022'], types: ['node'], typeRoots: [typeRoot] };
const nodenext = { module: 'nodenext', moduleResolution: 'nodenext' };
/** As most are set: `undefined` may stand for what is left out. */
const inexact = { exactOptionalPropertyTypes: false };
const bundler = { module: 'esnext', moduleResolution: 'bundler' };

/** What a consumer compiles, and how. */
interface Project {
  readonly name: string;
  /** The first TypeScript that it is promised for. */
  readonly since: number;
  readonly files: readonly string[];
  readonly options: object;
}

const projects: readonly Project[] = [
  { name: 'nodenext, DOM', since: 5.4, files: ['calls.ts', 'page.ts'], options: { ...nodenext, ...browser } },
  { name: 'bundler, DOM', since: 5.4, files: ['calls.ts', 'page.ts'], options: { ...bundler, ...browser } },
  { name: 'nodenext, Node', since: 5.4, files: ['calls.ts'], options: { ...nodenext, ...node } },
  { name: 'CommonJS, nodenext', since: 5.8, files: ['types.cts'], options: { ...nodenext, ...browser } },
];

/** The hand-written consumers, which say what must compile and, with `@ts-expect-error`, what must not. */
const consumers = fileURLToPath(new URL('..', import.meta.url));

function refusals(folder: string): readonly Project[] {
  const files = ['types', 'evidence/types'].flatMap(place =>
    readdirSync(join(consumers, place))
      // The agreement of the generators is about sources, and tests run.
      .filter(name => !/\.gen\.ts$|\.test\.ts$/.test(name))
      .map(name => `${place}/${name}`),
  );
  for (const file of files) cpSync(join(consumers, file), join(folder, file));
  const ways = { nodenext: { ...nodenext }, bundler, 'nodenext, inexact': { ...nodenext, ...inexact } };
  return Object.entries(ways).map(([way, options]) => ({
    name: `${way}: what compiles and what must not`,
    since: 5.4,
    files,
    options: { ...options, ...browser, allowImportingTsExtensions: true },
  }));
}

/** The declarations hold in a strict consumer, under every compiler that they are promised for. */
export function typeCells(folder: string): readonly Cell[] {
  const all = [...projects, ...refusals(folder)];
  return toolsOf('typescript-').flatMap(compiler =>
    all
      .filter(({ since }) => minor(compiler) >= since)
      .map(project => compileCell(folder, compiler, project)),
  );
}

/** The handlers go into msw's own functions without a cast. */
export function mswTypeCells(msw: Tool, folder: string): readonly Cell[] {
  const name = `setupServer(...twin.handlers) of msw ${msw.version}`;
  // msw needs the DOM's types in Node too, and not every version of its own declarations compiles.
  const options = { ...nodenext, ...node, lib: browser.lib, skipLibCheck: true };
  return toolsOf('typescript-')
    .filter(compiler => minor(compiler) >= 5.9)
    .map(compiler => compileCell(folder, compiler, { name, since: 5.9, files: ['msw.ts'], options }));
}

/** Both kinds of Jest's types know the matchers. */
export function jestTypeCells(jest: Tool, folder: string): readonly Cell[] {
  const kinds = [
    { kind: '@jest/globals', file: 'globals.test.ts', types: ['node'] },
    { kind: '@types/jest', file: 'ambient.test.ts', types: ['node', 'jest'] },
  ];
  return toolsOf('typescript-').flatMap(compiler =>
    kinds.map(({ kind, file, types }) => {
      const options = { ...nodenext, ...node, lib: browser.lib, types };
      return compileCell(folder, compiler, {
        name: `matchers in ${kind} of Jest ${jest.version}`,
        since: 5.4,
        files: [file],
        options,
      });
    }),
  );
}

/** The types of Vitest know the matchers. */
export function vitestTypeCells(vitest: Tool, folder: string): readonly Cell[] {
  // Vitest's own declarations need Node's, and are not ours to check.
  const options = { ...nodenext, ...node, lib: browser.lib, skipLibCheck: true };
  const name = `matchers in Vitest ${vitest.version}`;
  return toolsOf('typescript-')
    .filter(compiler => minor(compiler) >= 5.9)
    .map(compiler =>
      compileCell(folder, compiler, { name, since: 5.9, files: ['consumer.test.ts'], options }),
    );
}

function compileCell(folder: string, compiler: Tool, { name, files, options }: Project): Cell {
  const config = join(folder, `${compiler.name}, ${name.replaceAll('/', ' ')}.json`);
  return {
    name: `TypeScript ${compiler.version}: ${name}`,
    async run() {
      writeFileSync(config, JSON.stringify({ compilerOptions: { ...strict, ...options }, files }));
      await output(folder, process.execPath, join(compiler.folder, 'bin/tsc'), '-p', config);
    },
  };
}

const minor = ({ version }: Tool) => Number(version.replace(/\.\d+$/, ''));
