import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = new URL('../../', import.meta.url).pathname;
const systems = ['stratum', 'sensorbucket', 'clerk', 'strait', 'whylabs'];

/** What each package may import besides its own files. Nothing imports `test` or `scripts`. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  types: [],
  runtime: ['@keyloom/types', 'ky'],
  ...Object.fromEntries(
    systems.map(system => [
      system,
      ['@keyloom/runtime', '@keyloom/runtime/client', '@keyloom/runtime/strict', '@keyloom/types'],
    ]),
  ),
  // The page for browsers goes into the server as text.
  mocks: ['@keyloom/types', 'lossless-json', 'page:./page/main.ts', 'srvx'],
  cli: [
    '@keyloom/generate',
    '@keyloom/mocks',
    'commander',
    'node:crypto',
    'node:fs',
    'node:fs/promises',
    'node:path',
  ],
  generate: [
    '@hey-api/openapi-ts',
    '@hey-api/shared',
    '@keyloom/mocks',
    // In the text of the files that it makes.
    '@keyloom/runtime/client',
    '@keyloom/types',
    'ajv',
    'ajv-formats',
    'ajv/dist/2020.js',
    'ajv/dist/standalone/index.js',
    'esbuild',
    'node:crypto',
    'node:fs',
    'node:fs/promises',
    'node:module',
    'node:os',
    'node:path',
    'yaml',
  ],
};

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && entry.name.endsWith('.ts'))
    .map(entry => join(entry.parentPath, entry.name));
}

function importsOf(file: string): string[] {
  // Examples in comments import the package itself.
  const code = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  return [...code.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, specifier = '']) => specifier);
}

test.for(readdirSync(join(root, 'packages')))('%s imports in one direction only', name => {
  const folder = join(root, 'packages', name, 'src');
  const files = sources(folder);
  expect(files.length).toBeGreaterThan(0);
  const foreign = files.flatMap(file =>
    importsOf(file)
      .filter(specifier => !(specifier.startsWith('.') && join(file, '..', specifier).startsWith(folder)))
      .filter(specifier => !(allowed[name] ?? []).includes(specifier))
      .map(specifier => `${file.slice(root.length)} imports ${specifier}`),
  );
  expect(foreign).toEqual([]);
});

test('shared code names no system', () => {
  const shared = ['packages/runtime/src', 'packages/mocks/src/engine'].flatMap(folder =>
    sources(join(root, folder)),
  );
  const naming = shared.filter(file =>
    new RegExp(`['"\`](${systems.join('|')})['"\`]`, 'i').test(readFileSync(file, 'utf8')),
  );
  expect(naming).toEqual([]);
});

test('tests and examples import published entry points only', () => {
  const files = [...sources(join(root, 'test')), ...sources(join(root, 'examples'))].filter(
    file => !file.includes('node_modules'),
  );
  const inside = files
    // Compares what the two generators made, which no package publishes side by side.
    .filter(file => !file.endsWith('types/agree.gen.ts'))
    // Puts mistakes into the sources themselves.
    .filter(file => !file.includes('/test/mutation/'))
    .flatMap(file => importsOf(file).filter(specifier => /^(\.\.\/)+(packages|scripts)\//.test(specifier)));
  expect(inside).toEqual([]);
});
