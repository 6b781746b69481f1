import type { ClassName, Evidence, MutantClass, Trial, Verdict } from './mutant.ts';

/** Tries a mutant: the first complaint kills it. */
export async function judge(mutants: MutantClass, id: string): Promise<Verdict> {
  const startedAt = performance.now();
  const verdict = await decide(mutants.name, id, () => mutants.try(id));
  return { ...verdict, ms: Math.round(performance.now() - startedAt) };
}

async function decide(
  name: ClassName,
  id: string,
  start: () => Promise<Trial>,
): Promise<Omit<Verdict, 'ms'>> {
  const is = { class: name, id } as const;
  let trial: Trial;
  try {
    trial = await start();
  } catch (error) {
    return { ...is, outcome: 'invalid', reason: textOf(error) };
  }
  if ('same' in trial) return { ...is, outcome: 'same' };
  if ('killed' in trial) return { ...is, outcome: 'killed', ...trial.killed };
  for (const evidence of trial.evidence) {
    const reason = await firstComplaint(evidence);
    if (reason !== undefined) return { ...is, outcome: 'killed', by: evidence.name, reason };
  }
  return { ...is, outcome: 'survived' };
}

/** What the evidence says on what is not mutated, by its name; empty when all is well. */
export async function baselineComplaints(mutants: MutantClass): Promise<readonly string[]> {
  const found: string[] = [];
  for (const evidence of await mutants.baseline()) {
    const reason = await firstComplaint(evidence);
    if (reason !== undefined) found.push(`${mutants.name}, ${evidence.name}: ${reason}`);
  }
  return found;
}

/** Evidence that throws has met something that it does not expect: that is a complaint as well. */
async function firstComplaint({ complaints }: Evidence): Promise<string | undefined> {
  try {
    return (await complaints())[0]?.slice(0, 300);
  } catch (error) {
    return textOf(error);
  }
}

function textOf(error: unknown): string {
  return String(error instanceof Error ? error.message : error).slice(0, 300);
}
