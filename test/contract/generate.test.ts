import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Scratch, scratchCopy } from './support/scratch.ts';

let scratch: Scratch;
beforeEach(() => {
  scratch = scratchCopy();
});
afterEach(() => scratch.remove());

test('a second run writes the same bytes, and stale files vanish', () => {
  expect(scratch.generate()).toMatchObject({ status: 0 });
  const first = scratch.generated();
  const stale = join(scratch.folder, 'packages/stratum/src/generated/stale.gen.ts');
  writeFileSync(stale, 'export {};\n');
  expect(scratch.generate()).toMatchObject({ status: 0 });
  expect(existsSync(stale)).toBe(false);
  expect(scratch.generated()).toEqual(first);
  expect(first.size).toBeGreaterThan(25);
});

test('a change to one system rewrites the files of that system alone', () => {
  scratch.generate();
  const before = scratch.generated();
  scratch.set(['paths', '/v1/api-keys', 'get', 'summary'], 'List the keys of a project');
  scratch.generate();
  const changed = [...scratch.generated()]
    .filter(([path, text]) => before.get(path) !== text)
    .map(([path]) => path);
  expect(changed.length).toBeGreaterThan(0);
  // The agreement of the two generators spans all systems.
  expect(changed.filter(path => !/strait/.test(path) && path !== 'test/types/agree.gen.ts')).toEqual([]);
});

test('every file says which part of the document it is from', () => {
  scratch.generate();
  for (const [path, text] of scratch.generated()) {
    expect(text.split('\n', 1)[0], path).toMatch(
      /^\/\/ Generated from (spec\/openapi\.yaml \(.+, |packages\/mocks\/control\.openapi\.yaml \()sha256:[0-9a-f]{12}\)/,
    );
  }
});

test('a broken document is refused with file and line, and nothing is written', () => {
  scratch.generate();
  const before = scratch.generated();
  const text = readFileSync(scratch.documentPath, 'utf8');
  const line = text.split('\n').findIndex(found => found.includes('x-role: rotate')) + 1;
  writeFileSync(scratch.documentPath, text.replace('x-role: rotate', 'x-role: spin'));
  const { status, output } = scratch.generate();
  expect(status).toBe(1);
  const [, named] = /openapi\.yaml:(\d+): operation stratumRotateApiKey: spin/.exec(output) ?? [];
  // The place is where the operation begins.
  expect(line - Number(named)).toBeGreaterThanOrEqual(0);
  expect(line - Number(named)).toBeLessThan(6);
  expect(output).not.toMatch(/^\s+at /m);
  expect(scratch.generated()).toEqual(before);
});

test('broken YAML is refused with file and line', () => {
  const lines = readFileSync(scratch.documentPath, 'utf8').split('\n');
  lines.splice(20, 0, 'tags: [');
  writeFileSync(scratch.documentPath, lines.join('\n'));
  const { status, output } = scratch.generate();
  expect(status).toBe(1);
  expect(output).toMatch(/openapi\.yaml:\d+/);
  expect(output).not.toMatch(/^\s+at /m);
});

test('an empty document is refused', () => {
  writeFileSync(scratch.documentPath, 'openapi: 3.1.0\ninfo: { title: none, version: 1.0.0 }\npaths: {}\n');
  expect(scratch.generate().status).toBe(1);
});
