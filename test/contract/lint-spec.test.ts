import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { LINT_CASES, type LintCase } from './fixtures/lint/cases.ts';

const root = resolve(import.meta.dirname, '../..');
const base = readFileSync(resolve(import.meta.dirname, 'fixtures/lint/base.yaml'), 'utf8');
const ruleNames = Object.keys(parse(readFileSync(resolve(root, 'spec/rules.yaml'), 'utf8')).rules);
const folder = mkdtempSync(join(tmpdir(), 'lint-spec-'));
let output = '';
let status: number | null = null;

function lint(...files: string[]) {
  const script = resolve(root, 'scripts/lint-spec.ts');
  return spawnSync(process.execPath, [script, ...files], { cwd: folder, encoding: 'utf8' });
}

const broken = ([, from, to]: LintCase): string => base.replaceAll(from, to);

function lineOf(text: string, [, , to, at]: LintCase): number {
  const index = text.indexOf(at ?? to);
  expect(index, `${at ?? to} is in the broken document`).toBeGreaterThan(-1);
  return text.slice(0, index).split('\n').length;
}

/** `rule:line` of everything that was reported for one file. */
function reported(file: string): string[] {
  const headings = output.matchAll(/^(\S+):(\d+):\d+ {2}(\S+)$/gm);
  return Array.from(headings, ([, name, line, rule]) => ({ name, found: `${rule}:${line}` }))
    .filter(({ name }) => name === file)
    .map(({ found }) => found);
}

beforeAll(() => {
  writeFileSync(join(folder, 'base.yaml'), base);
  const names = LINT_CASES.map((lintCase, index) => {
    writeFileSync(join(folder, `${index}.yaml`), broken(lintCase));
    return `${index}.yaml`;
  });
  ({ stdout: output, status } = lint('base.yaml', ...names));
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true }));

test('the document that all cases start from is clean', () => {
  expect(output).toContain(`base.yaml: ok (3 operations, ${ruleNames.length} rules)\n`);
  expect(lint('base.yaml').status).toBe(0);
});

test('every rule is shown with a document that breaks it', () => {
  const shown = new Set(LINT_CASES.map(([rule]) => rule));
  expect(
    ruleNames.map(name => name.replace(/^(keyloom|rule)\//, '')).filter(name => !shown.has(name)),
  ).toEqual([]);
});

test.each(
  LINT_CASES.map((lintCase, index) => ({
    rule: lintCase[0],
    change: lintCase[2] || `without ${lintCase[1]}`,
    lintCase,
    index,
  })),
)('$rule: $change', ({ lintCase, index, rule }) => {
  expect(broken(lintCase)).not.toBe(base);
  const expected = `${rule}:${lineOf(broken(lintCase), lintCase)}`;
  expect(new Set(reported(`${index}.yaml`))).toEqual(new Set([expected]));
});

test('problems fail the run and fit 80 columns', () => {
  expect(status).toBe(1);
  expect(output.split('\n').filter(line => line.length > 80)).toEqual([]);
});

test('a document that is too broken to walk fails with a place, and hides no other one', () => {
  writeFileSync(join(folder, 'no-info.yaml'), base.replace(/^info: .*$/m, 'info:'));
  writeFileSync(join(folder, 'no-tags.yaml'), base.replace('- name: Clerk', '-'));
  const { status: code, stdout, stderr } = lint('no-info.yaml', 'no-tags.yaml', 'missing.yaml', 'base.yaml');
  expect(stdout).toMatch(/^no-info\.yaml:2:\d+ {2}struct$/m);
  expect(stdout).toMatch(/^no-tags\.yaml:\d+:\d+ {2}\S+$/m);
  expect(stdout).toMatch(/^missing\.yaml:1:1 {2}yaml$/m);
  expect(stdout).toContain('base.yaml: ok');
  expect(stdout + stderr).not.toMatch(/^\s+at /m);
  expect(code).toBe(1);
});

test('the document of this project is clean', () => {
  const { status: code, stdout } = lint(resolve(root, 'spec/openapi.yaml'));
  expect(stdout).toMatch(/openapi\.yaml: ok \(25 operations, \d+ rules\)\n$/);
  expect(code).toBe(0);
});
