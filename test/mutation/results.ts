import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ClassName } from './mutant.ts';
import { sumOf } from './print.ts';
import type { ClassSummary, Count } from './summary.ts';

const path = join(import.meta.dirname, 'results.json');

/** What the last whole run of each class found. */
export interface Results {
  readonly node?: string;
  readonly classes: Partial<Record<ClassName, ClassSummary>>;
  /** The first score of the sealed set, which no later run touches. */
  readonly sealedFirst?: Count;
}

/** What became of one set of the mistakes in the twins; `undefined` when it has none. */
export function setOf(summary: ClassSummary | undefined, set: 'open' | 'sealed'): Count | undefined {
  const counts = Object.values(summary?.families[set] ?? {});
  return counts.length === 0 ? undefined : sumOf(counts);
}

export function readResults(): Results {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : { classes: {} };
}

/** Keeps what a whole run found, beside what others found of other classes. */
export function writeResults(summaries: readonly ClassSummary[]): void {
  const found = Object.fromEntries(summaries.map(summary => [summary.class, summary]));
  const before = readResults();
  const classes = { ...before.classes, ...found };
  const sealedFirst = before.sealedFirst ?? setOf(classes.behaviour, 'sealed');
  const results: Results = {
    node: process.version,
    ...(sealedFirst !== undefined && { sealedFirst }),
    classes,
  };
  writeFileSync(path, `${JSON.stringify(results, null, 2)}\n`);
}
