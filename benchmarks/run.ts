/**
 * Measures the packages beside their peers: `npm run bench -- [--only NAME] [--quick] [--json] [--assert] [--no-build]`.
 * Only ratios inside one run count. A full run of everything writes `results.json`, which the READMEs quote.
 */
import { parseArgs } from 'node:util';
import { type Finding, holds } from './lib/benchmark.ts';
import { buildPackages, installPeers } from './lib/install.ts';
import { print, verdictOf } from './lib/print.ts';
import { writeResults } from './lib/results.ts';
import { benchmarks, load } from './suites.ts';

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true },
    quick: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    assert: { type: 'boolean', default: false },
    build: { type: 'boolean', default: true },
  },
  allowNegative: true,
});
const { only, quick, json } = values;
const chosen = benchmarks.filter(name => only?.some(word => name.includes(word)) ?? true);
if (chosen.length === 0) throw new Error(`--only knows ${benchmarks.join(', ')}`);

installPeers();
if (values.build) buildPackages();

const findings: Record<string, Finding> = {};
for (const [index, name] of chosen.entries()) {
  const { title, run } = await load(name);
  console.error(`[${index + 1}/${chosen.length}] ${name}: ${title}`);
  const startedAt = performance.now();
  const finding: Finding = { title, ...(await run({ quick, progress: text => showProgress(text) })) };
  showProgress('');
  console.error(`      ${((performance.now() - startedAt) / 1000).toFixed(0)} s`);
  findings[name] = finding;
  if (!quick) writeResults({ [name]: finding });
  if (!json) print(name, title, finding);
}

const budgets = Object.values(findings).flatMap(finding => finding.budgets);
const failed = budgets.filter(budget => !holds(budget));
if (json) console.log(JSON.stringify(findings, null, 2));
else {
  console.log(`\n${budgets.length - failed.length} budgets hold, ${failed.length} fail`);
  for (const budget of failed) console.log(verdictOf(budget));
}
if (values.assert && failed.length > 0) process.exitCode = 1;

function showProgress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text && `      ${text}`}`);
}
