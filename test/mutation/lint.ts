import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runRedocly } from '../../scripts/lint-spec/run-redocly.ts';
import { mutated } from './classes/document.ts';
import { root } from './load/paths.ts';
import type { Verdict } from './mutant.ts';

/** As many documents as one process of the lint reads well. */
const batch = 60;

/**
 * The document's own lint on what nothing else noticed: it is a process of its own that takes a second or more, and reads
 * many documents at once. It is the last of the evidence, so that it gets no more than what is left.
 */
export function lintSurvivors(verdicts: readonly Verdict[], say: (text: string) => void): readonly Verdict[] {
  const left = verdicts.filter(({ outcome }) => outcome === 'survived' || outcome === 'same');
  if (left.length === 0) return [];
  say(`lint: ${left.length} documents`);
  const folder = mkdtempSync(join(tmpdir(), 'keyloom-mutation-'));
  try {
    mkdirSync(folder, { recursive: true });
    const files = left.map(({ id }, index) => {
      const file = join(folder, `${index}.json`);
      writeFileSync(file, JSON.stringify(mutated(id), null, 1));
      return file;
    });
    const problems = new Map<string, string>();
    for (let at = 0; at < files.length; at += batch) {
      for (const { file, rule, message } of runRedocly(
        files.slice(at, at + batch),
        join(root, 'spec/rules.yaml'),
      ))
        problems.set(file, `${rule}: ${message}`);
    }
    return left.flatMap((verdict, index): Verdict[] => {
      const reason = problems.get(files[index] ?? '');
      return reason === undefined ? [] : [{ ...verdict, outcome: 'killed', by: 'lint', reason }];
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
