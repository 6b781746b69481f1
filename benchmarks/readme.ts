/**
 * Writes what the benchmarks found between the markers in the READMEs: `node benchmarks/readme.ts [--check]`. With
 * `--check` nothing is written, and a README that says something else makes it fail.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Finding, holds } from './lib/benchmark.ts';
import { root } from './lib/paths.ts';
import { readResults } from './lib/results.ts';

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const { findings, versions } = readResults();
const begin = '<!-- benchmarks: written by node benchmarks/readme.ts -->';
const end = '<!-- /benchmarks -->';

const clients = [
  'client-stub',
  'client-loop',
  'client-objects',
  'client-bytes',
  'client-import',
  'client-types',
];
const twins = ['mocks-http', 'mocks-in-process', 'mocks-scale'];
let isStale = false;
if (versions.node === undefined) throw new Error('nothing was measured yet. Run: npm run bench');

for (const [file, names] of [
  ['README.md', [...clients, 'mocks-http']],
  ['packages/mocks/README.md', twins],
] as const) {
  const path = join(root, file);
  const text = readFileSync(path, 'utf8');
  const [before, rest] = split(text, begin, file);
  const [, after] = split(rest, end, file);
  const written = `${before}${begin}\n\n${sectionOf(names)}\n\n${end}${after}`;
  if (written === text) continue;
  isStale = true;
  if (!values.check) writeFileSync(path, written);
  console.log(values.check ? `${file} is stale. Run: node benchmarks/readme.ts` : `wrote ${file}`);
}
if (values.check && isStale) process.exitCode = 1;

function sectionOf(names: readonly string[]): string {
  const parts = names.flatMap(name => {
    const finding = findings[name];
    return finding === undefined ? [] : [tableOf(finding)];
  });
  const note = `Ratios of one run on Node ${versions.node}, medians; budgets and spreads: \`npm run bench\`.`;
  return [...parts, note].join('\n\n');
}

/** A finding as a table: what failed is said below it, as plainly as what holds. */
function tableOf({ title, rows, budgets }: Finding): string {
  const columns = [...new Set(rows.flatMap(({ figures }) => Object.keys(figures)))];
  const lines = [
    `| ${[title, ...columns].join(' | ')} |`,
    `| --- |${' ---: |'.repeat(columns.length)}`,
    ...rows.map(({ name, figures }) => {
      const cells = columns.map(column => figures[column]?.median.toLocaleString('en') ?? '');
      return `| ${[name, ...cells].join(' | ')} |`;
    }),
  ];
  const failed = budgets.filter(budget => !holds(budget));
  const missed = failed.map(
    ({ what, measured, must, limit }) => `- Misses its budget: ${what}, ${measured} (${must} ${limit})`,
  );
  return [lines.join('\n'), ...(missed.length > 0 ? [missed.join('\n')] : [])].join('\n\n');
}

function split(text: string, marker: string, file: string): readonly [before: string, after: string] {
  const at = text.indexOf(marker);
  if (at < 0) throw new Error(`${file} has no line ${marker}`);
  return [text.slice(0, at), text.slice(at + marker.length)];
}
