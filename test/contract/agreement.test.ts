import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, test, vi } from 'vitest';
import { operations } from './support/document.ts';

// Two generators read the document. That they agree is a type test, which must see every difference between them.
const root = fileURLToPath(new URL('../..', import.meta.url));
const agreement = join(root, 'test/types/agree.gen.ts');
const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  allowImportingTsExtensions: true,
  skipLibCheck: true,
  noEmit: true,
  types: [],
};

/** What each of the two made. */
const sides = {
  'openapi-typescript': /\/packages\/types\/dist\/\w+\.d\.ts$/,
  'hey-api': /\/packages\/\w+\/src\/generated\/types\.gen\.ts$/,
};

/** The lines of the type test that do not hold, once one side's files are edited. */
function brokenLines(side: RegExp, edit: (text: string) => string): ReadonlySet<string> {
  const host = ts.createCompilerHost(options);
  const read = host.readFile;
  let edited = 0;
  const readFile = (path: string) => {
    const text = read(path);
    if (text === undefined || !side.test(path)) return text;
    edited += 1;
    return edit(text);
  };
  const getSourceFile: ts.CompilerHost['getSourceFile'] = (path, version) => {
    const text = readFile(path);
    return text === undefined ? undefined : ts.createSourceFile(path, text, version);
  };
  const program = ts.createProgram([agreement], options, { ...host, readFile, getSourceFile });
  const file = program.getSourceFile(agreement);
  const problems = program.getSemanticDiagnostics(file);
  expect(edited).toBeGreaterThan(0);
  return new Set(problems.map(({ start = 0 }) => lineAt(file, start)));
}

function lineAt(file: ts.SourceFile | undefined, start: number): string {
  const lines = file?.text.split('\n') ?? [];
  return lines[file?.getLineAndCharacterOfPosition(start).line ?? 0]?.trim() ?? '';
}

const lines = readFileSync(agreement, 'utf8')
  .split('\n')
  .map(line => line.trim())
  .filter(line => line.startsWith('Expect<'));

// Each edit is a compilation of its own.
vi.setConfig({ testTimeout: 120_000 });

test('it holds, and has every operation', () => {
  expect([...brokenLines(sides['hey-api'], text => text)]).toEqual([]);
  expect(operations).toHaveLength(25);
  for (const { tag, name } of operations)
    expect(lines.filter(line => line.includes(`${tag}.Answers['${name}']`))).toHaveLength(1);
});

const tags = [...new Set(operations.map(({ tag }) => tag))];

test.each(tags)('%s: it has every model that any of the two made', tag => {
  const own = operations.filter(each => each.tag === tag).map(({ name }) => name);
  const ofOperations = own.flatMap(name =>
    ['Data', 'Error', 'Errors', 'Response', 'Responses'].map(
      part => name.charAt(0).toUpperCase() + name.slice(1) + part,
    ),
  );
  const ofAll = ['ClientOptions', '$defs', 'webhooks', ...ofOperations];
  const system = tag.toLowerCase();
  const models = [
    `packages/${system}/src/generated/types.gen.ts`,
    `packages/types/src/generated/${system}.gen.ts`,
  ]
    .flatMap(path => [...readFileSync(join(root, path), 'utf8').matchAll(/^export type ([\w$]+) =/gm)])
    .map(([, name = '']) => name)
    .filter(name => !ofAll.includes(name));
  expect(models.length).toBeGreaterThan(7);
  for (const name of models) expect(lines).toContain(`Expect<Same<${tag}Client.${name}, ${tag}.${name}>>,`);
});

const otherType = (text: string) =>
  text.replace(/(?<=[:|<(] ?)(?:string|number|boolean|void|unknown|Secret)\b/g, found =>
    found === 'void' ? 'null' : 'symbol',
  );

test.each(Object.entries(sides))('no line holds where all types of %s are others', (_, side) => {
  const broken = brokenLines(side, otherType);
  expect(lines.filter(line => !broken.has(line))).toEqual([]);
});

test.each(Object.entries(sides))(
  'it is no matter of assigning: a field of %s that must be there',
  (_, side) => {
    // In each file one field, which may be left out, must not be.
    const broken = brokenLines(side, text => text.replaceAll(/\bname\?: /g, 'name: '));
    expect(broken.size).toBeGreaterThan(3);
  },
);
