/**
 * Measures how strong the proof is: `npm run mutate -- --help`. Mistakes are made one at a time, and each must be noticed.
 * What complains of what is right ends the run.
 */
import { runCommand } from '../command-line.ts';
import { choose } from './choose.ts';
import { loadClass } from './classes/index.ts';
import { lintSurvivors } from './lint.ts';
import { keyOf, type Memory, openMemory } from './memory.ts';
import type { MutantClass, Verdict } from './mutant.ts';
import { help, type Options, readOptions } from './options.ts';
import { createPool, type Pool } from './pool.ts';
import { print } from './print.ts';
import { createProgress, type Progress } from './progress.ts';
import { writeResults } from './results.ts';
import { type ClassSummary, summarize } from './summary.ts';

await runCommand('npm run mutate', async () => {
  const options = readOptions(process.argv.slice(2));
  if (options === undefined) {
    console.log(help);
    return 0;
  }
  const startedAt = performance.now();
  const summaries = await runAll(options);
  const seconds = (performance.now() - startedAt) / 1000;
  if (options.isJson) console.log(JSON.stringify(summaries, null, 2));
  else print(summaries, seconds);
  const isWhole = options.systems === undefined && options.only === undefined && options.sample === undefined;
  if (isWhole) writeResults(summaries);
  return summaries.every(({ meetsTarget }) => meetsTarget) ? 0 : 1;
});

async function runAll(options: Options): Promise<readonly ClassSummary[]> {
  const memory = openMemory(options.isFresh);
  const pool = createPool(options.workers);
  const progress = createProgress(process.stderr);
  process.once('SIGINT', () => {
    pool.close();
    progress.say('\nbroken off; the next run goes on from here');
    process.exit(130);
  });
  try {
    const summaries: ClassSummary[] = [];
    for (const name of options.classes)
      summaries.push(await runClass(await loadClass(name), options, { memory, pool, progress }));
    return summaries;
  } finally {
    pool.close();
  }
}

interface Means {
  readonly memory: Memory;
  readonly pool: Pool;
  readonly progress: Progress;
}

async function runClass(
  mutants: MutantClass,
  options: Options,
  { memory, pool, progress }: Means,
): Promise<ClassSummary> {
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
    for (const verdict of await lintSurvivors([...verdicts.values()], options.workers, text =>
      progress.say(text),
    ))
      verdicts.set(verdict.id, verdict);
  }
  return summarize(name, chosen, verdicts);
}
