import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ClassName } from './mutant.ts';
import type { ClassSummary } from './summary.ts';

const path = join(import.meta.dirname, 'results.json');

/** What the last whole run of each class found. */
export interface Results {
  readonly node?: string;
  readonly classes: Partial<Record<ClassName, ClassSummary>>;
}

export function readResults(): Results {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : { classes: {} };
}

/** Keeps what a whole run found, beside what others found of other classes. */
export function writeResults(summaries: readonly ClassSummary[], seconds: number): void {
  const found = Object.fromEntries(summaries.map(summary => [summary.class, summary]));
  const results: Results & { readonly seconds: number } = {
    node: process.version,
    seconds: Math.round(seconds),
    classes: { ...readResults().classes, ...found },
  };
  writeFileSync(path, `${JSON.stringify(results, null, 2)}\n`);
}
