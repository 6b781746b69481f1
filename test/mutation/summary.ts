import { equivalenceOf } from './equivalents.ts';
import type { ClassName, Mutant, Outcome, Verdict } from './mutant.ts';
import { targets } from './targets.ts';

/** How many mutants of some kind there are, and what became of them. */
export interface Count {
  killed: number;
  survived: number;
  equivalent: number;
  invalid: number;
}

/** One mutant that nobody noticed. */
export interface Survivor {
  readonly id: string;
  readonly system: string;
  readonly place: string;
  readonly what: string;
  /** Why it could not be judged, for one that is invalid. */
  readonly reason?: string;
}

/** What a run found of one class. */
export interface ClassSummary {
  readonly class: ClassName;
  readonly total: Count;
  readonly target: number;
  readonly meetsTarget: boolean;
  /** By family of operators or part of the code, then by system. */
  readonly families: Readonly<Record<string, Readonly<Record<string, Count>>>>;
  /** How many each kind of evidence was the first to notice. */
  readonly by: Readonly<Record<string, number>>;
  readonly survivors: readonly Survivor[];
  readonly invalid: readonly Survivor[];
  /** Mutants that are called equivalent, and were noticed all the same. */
  readonly wrongEquivalents: readonly string[];
  /** Processor time, in seconds. */
  readonly seconds: number;
}

const none = (): Count => ({ killed: 0, survived: 0, equivalent: 0, invalid: 0 });

/** Killed mutants among those that are not equivalent. One that could not be judged was not killed. */
export function scoreOf({ killed, survived, invalid }: Count): number {
  const all = killed + survived + invalid;
  return all === 0 ? 1 : killed / all;
}

function kindOf(outcome: Outcome, isEquivalent: boolean): keyof Count {
  if (outcome === 'killed') return 'killed';
  return isEquivalent || outcome === 'same' ? 'equivalent' : outcome;
}

export function summarize(
  name: ClassName,
  mutants: readonly Mutant[],
  verdicts: ReadonlyMap<string, Verdict>,
): ClassSummary {
  const total = none();
  const families: Record<string, Record<string, Count>> = {};
  const by: Record<string, number> = {};
  const survivors: Survivor[] = [];
  const invalid: Survivor[] = [];
  const wrongEquivalents: string[] = [];
  let ms = 0;
  for (const mutant of mutants) {
    const verdict = verdicts.get(mutant.id);
    if (verdict === undefined) continue;
    ms += verdict.ms;
    const isEquivalent = equivalenceOf(name, mutant.id) !== undefined;
    if (isEquivalent && verdict.outcome === 'killed') wrongEquivalents.push(mutant.id);
    const kind = kindOf(verdict.outcome, isEquivalent);
    families[mutant.family] ??= {};
    const row = families[mutant.family] ?? {};
    row[mutant.system] ??= none();
    for (const count of [total, row[mutant.system] ?? none()]) count[kind] += 1;
    if (kind === 'killed') by[verdict.by ?? ''] = (by[verdict.by ?? ''] ?? 0) + 1;
    const { id, system, place, what } = mutant;
    const told = { id, system, place, what, ...(verdict.reason !== undefined && { reason: verdict.reason }) };
    if (kind === 'survived') survivors.push(told);
    if (kind === 'invalid') invalid.push(told);
  }
  const target = targets[name];
  return {
    class: name,
    total,
    target,
    meetsTarget: scoreOf(total) >= target && wrongEquivalents.length === 0,
    families,
    by,
    survivors,
    invalid,
    wrongEquivalents,
    seconds: Math.round(ms / 1000),
  };
}
