/**
 * Lints the OpenAPI document: `node scripts/lint-spec.ts [file…]`, by default spec/openapi.yaml.
 *
 * Redocly CLI runs the rules that spec/rules.yaml lists: some of its own, and ours in lint-spec/rules/.
 * Exit code 0: every document is clean. 1: problems, each with file:line:column, rule and what to write instead.
 */
import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { parseDocument } from 'yaml';
import { formatProblems } from './lint-spec/format-problems.ts';
import { readDocument } from './lint-spec/read-document.ts';
import { runRedocly } from './lint-spec/run-redocly.ts';

const root = resolve(import.meta.dirname, '..');
const config = resolve(root, 'spec/rules.yaml');
const named = process.argv.slice(2);
const files = (named.length > 0 ? named : [resolve(root, 'spec/openapi.yaml')]).map(file =>
  relative('', file),
);

const documents = new Map(files.map(file => [file, readDocument(file)]));
const parsed = files.filter(file => documents.get(file)?.problems.length === 0);
// Tolerant of errors in the configuration: Redocly reports them.
const rules: { rules?: object } | null = parseDocument(readFileSync(config, 'utf8')).toJS();
const ruleCount = Object.keys(rules?.rules ?? {}).length;

const linted = await runRedocly(parsed, config);
for (const [file, { problems, operations }] of documents) {
  const all = [...problems, ...linted.filter(problem => problem.file === file)];
  const count = `${all.length} ${all.length === 1 ? 'problem' : 'problems'}`;
  const summary = all.length === 0 ? `ok (${operations} operations, ${ruleCount} rules)` : count;
  process.stdout.write(`${formatProblems(all)}${file}: ${summary}\n`);
  if (all.length > 0) process.exitCode = 1;
}
