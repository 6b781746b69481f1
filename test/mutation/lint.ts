import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runRedocly } from '../../scripts/lint-spec/run-redocly.ts';
import { mutated } from './classes/document.ts';
import { root } from './load/paths.ts';
import type { Verdict } from './mutant.ts';

/** As many documents as one process of the lint reads well. */
const batch = 30;

/**
 * The document's own lint on what nothing else noticed: it is a process of its own that takes a second or more, and reads
 * many documents at once. It is the last of the evidence, so that it gets no more than what is left.
 */
export async function lintSurvivors(
  verdicts: readonly Verdict[],
  workers: number,
  say: (text: string) => void,
): Promise<readonly Verdict[]> {
  const left = verdicts.filter(({ outcome }) => outcome === 'survived' || outcome === 'same');
  if (left.length === 0) return [];
  say(`lint: ${left.length} documents`);
  const folder = mkdtempSync(join(tmpdir(), 'keyloom-mutation-'));
  try {
    const files = left.map(({ id }, index) => {
      const file = join(folder, `${index}.json`);
      writeFileSync(file, JSON.stringify(mutated(id), null, 1));
      return file;
    });
    const problems = new Map<string, string>();
    const queue = batches(files);
    const work = async () => {
      for (let next = queue.shift(); next !== undefined; next = queue.shift())
        for (const { file, rule, message } of await runRedocly(next, join(root, 'spec/rules.yaml')))
          problems.set(file, `${rule}: ${message}`);
    };
    await Promise.all(Array.from({ length: workers }, work));
    return left.flatMap((verdict, index): Verdict[] => {
      const reason = problems.get(files[index] ?? '');
      return reason === undefined ? [] : [{ ...verdict, outcome: 'killed', by: 'lint', reason }];
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function batches(files: readonly string[]): string[][] {
  return Array.from({ length: Math.ceil(files.length / batch) }, (_, index) =>
    files.slice(index * batch, (index + 1) * batch),
  );
}
