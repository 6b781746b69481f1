/** Tries mutants one after the other, as the process that started this one asks for them. */
import { loadClass } from './classes/index.ts';
import { baselineComplaints, judge } from './judge.ts';
import type { ClassName, MutantClass } from './mutant.ts';
import type { Asked, Told } from './pool.ts';

const classes = new Map<ClassName, Promise<MutantClass>>();

function classOf(name: ClassName): Promise<MutantClass> {
  const known = classes.get(name) ?? loadClass(name);
  classes.set(name, known);
  return known;
}

process.on('message', ({ class: name, id }: Asked) => {
  answer(name, id).then(
    told => process.send?.(told),
    error =>
      process.send?.({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  );
});

async function answer(name: ClassName, id: string | undefined): Promise<Told> {
  const mutants = await classOf(name);
  if (id === undefined) return { complaints: await baselineComplaints(mutants) };
  return { verdict: await judge(mutants, id), memory: process.memoryUsage().rss };
}

// What a mutant leaves behind in timers and promises is its own affair; the verdict is out by then.
process.on('unhandledRejection', () => {});
process.on('uncaughtException', () => {});
