/**
 * Measures how strong the proof is: `npm run mutate -- [--class NAME] [--system NAME] [--only TEXT] [--sample N]
 * [--seed N] [--json] [--workers N] [--fresh]`. Mistakes are made one at a time, and each must be noticed.
 *
 * Exit code 0: every target holds. 1: one is missed, or the proof complains of what is right.
 */
import { choose } from './choose.ts';
import { loadClass } from './classes/index.ts';
import { lintSurvivors } from './lint.ts';
import { keyOf, openMemory } from './memory.ts';
import type { MutantClass, Verdict } from './mutant.ts';
import { readOptions } from './options.ts';
import { createPool } from './pool.ts';
import { print } from './print.ts';
import { createProgress } from './progress.ts';
import { writeResults } from './results.ts';
import { type ClassSummary, summarize } from './summary.ts';

const options = readOptions(process.argv.slice(2));
const startedAt = performance.now();
const memory = openMemory(options.fresh);
const pool = createPool(options.workers);
const progress = createProgress(process.stderr);
const summaries: ClassSummary[] = [];

process.once('SIGINT', () => {
  pool.close();
  progress.say('\nbroken off; the next run goes on from here');
  process.exit(130);
});

try {
  for (const name of options.classes) summaries.push(await run(await loadClass(name)));
} finally {
  pool.close();
}

const seconds = (performance.now() - startedAt) / 1000;
if (options.json) console.log(JSON.stringify(summaries, null, 2));
else print(summaries, seconds);
const isWhole = options.systems === undefined && options.only === undefined && options.sample === undefined;
if (isWhole) writeResults(summaries, seconds);
if (summaries.some(({ meetsTarget }) => !meetsTarget)) process.exitCode = 1;

async function run(mutants: MutantClass): Promise<ClassSummary> {
  const { name } = mutants;
  const chosen = choose(mutants.mutants, options);
  const verdicts = new Map<string, Verdict>();
  for (const { id } of chosen) {
    const known = memory.verdicts.get(keyOf({ class: name, id }));
    if (known !== undefined) verdicts.set(id, known);
  }
  const open = chosen.filter(({ id }) => !verdicts.has(id));
  if (verdicts.size > 0) progress.say(`${name}: ${verdicts.size} known from an earlier run`);
  if (open.length > 0) {
    const complaints = await pool.baseline(name);
    if (complaints.length > 0) throw new Error(`What is right is complained of:\n${complaints.join('\n')}`);
    progress.start(name, open.length);
    await pool.tryAll(
      open.map(({ id }) => ({ class: name, id })),
      verdict => {
        verdicts.set(verdict.id, verdict);
        memory.keep(verdict);
        progress.step(verdict.outcome === 'killed' || verdict.outcome === 'same');
      },
    );
    progress.end();
  }
  if (name === 'regen') {
    for (const verdict of lintSurvivors([...verdicts.values()], text => progress.say(text)))
      verdicts.set(verdict.id, verdict);
  }
  return summarize(name, chosen, verdicts);
}
