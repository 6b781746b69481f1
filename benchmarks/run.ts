/**
 * Measures the packages beside their peers: `npm run bench -- --help`. Only ratios inside one run count. What is measured in
 * full is kept in `results.json`, which the READMEs quote.
 */
import { readArguments, runCommand, UsageError } from '../test/command-line.ts';
import { type Finding, holds } from './lib/benchmark.ts';
import { buildPackages, installPeers } from './lib/install.ts';
import { print, verdictOf } from './lib/print.ts';
import { writeResults } from './lib/results.ts';
import { benchmarks, load } from './suites.ts';

const help = `Usage: npm run bench -- [options]

Measures the clients and the twins beside their peers, in turn, on this machine. The first run installs the peers.

  --only NAME    benchmarks with this in their name; may be given several times [all]
                 ${benchmarks.join(', ')}
  --quick        few and short rounds, to see whether it works; results.json stays as it is
  --json         findings as JSON
  --assert       exit code 1 when a budget is missed
  --no-build     measures the packages as they were built last
  --help         this text

A whole run takes about 12 minutes; the machine should do nothing else.`;

await runCommand('npm run bench', async () => {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  const values = readArguments(process.argv.slice(2), {
    only: { ...text, multiple: true },
    quick: flag,
    json: flag,
    assert: flag,
    'no-build': flag,
    help: { ...flag, short: 'h' },
  });
  if (values.help === true) {
    console.log(help);
    return 0;
  }
  const { only, quick = false, json = false } = values;
  const chosen = benchmarks.filter(name => only?.some(word => name.includes(word)) ?? true);
  if (chosen.length === 0)
    throw new UsageError(`--only ${only?.join(', ')}: there are ${benchmarks.join(', ')}`);
  installPeers();
  if (values['no-build'] !== true) buildPackages();

  const findings: Record<string, Finding> = {};
  for (const [index, name] of chosen.entries()) {
    console.error(`[${index + 1}/${chosen.length}] ${name}`);
    const finding = await measure(name, quick);
    findings[name] = finding;
    if (!quick) writeResults({ [name]: finding });
    if (!json) print(name, finding.title, finding);
  }
  const budgets = Object.values(findings).flatMap(finding => finding.budgets);
  const failed = budgets.filter(budget => !holds(budget));
  if (json) console.log(JSON.stringify(findings, null, 2));
  else {
    console.log(`\n${budgets.length - failed.length} budgets hold, ${failed.length} fail`);
    for (const budget of failed) console.log(verdictOf(budget));
  }
  return values.assert === true && failed.length > 0 ? 1 : 0;
});

async function measure(name: string, quick: boolean): Promise<Finding & { readonly title: string }> {
  const { title, run } = await load(name);
  const startedAt = performance.now();
  const found = await run({ quick, progress: showProgress });
  showProgress('');
  console.error(`      ${((performance.now() - startedAt) / 1000).toFixed(0)} s`);
  return { title, ...found };
}

function showProgress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text && `      ${text}`}`);
}
