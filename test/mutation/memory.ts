import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './load/paths.ts';
import type { Verdict } from './mutant.ts';

const path = join(root, 'node_modules/.cache/keyloom/mutation.jsonl');

/** What verdicts depend on. */
const sources = [
  'package-lock.json',
  'spec/*',
  'scripts/**/*.ts',
  'packages/*/src/**/*.{ts,js}',
  'test/{evidence,golden,model,mutation,scenarios}/**/*',
];

/** Verdicts of an earlier run that was broken off, as long as nothing has changed that they depend on. */
export interface Memory {
  readonly verdicts: ReadonlyMap<string, Verdict>;
  keep(verdict: Verdict): void;
}

export const keyOf = ({ class: name, id }: Pick<Verdict, 'class' | 'id'>): string => `${name} ${id}`;

/** Opens the memory; `isFresh` empties it. */
export function openMemory(isFresh: boolean): Memory {
  const fingerprint = fingerprintOf();
  const [first, ...lines] = existsSync(path) && !isFresh ? readFileSync(path, 'utf8').trim().split('\n') : [];
  const isSame = first === fingerprint;
  if (!isSame) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${fingerprint}\n`);
  }
  const known = (isSame ? lines : []).flatMap((line): Verdict[] => {
    try {
      return [JSON.parse(line)];
    } catch {
      // The run was broken off within this line.
      return [];
    }
  });
  return {
    verdicts: new Map(known.map(verdict => [keyOf(verdict), verdict])),
    keep: verdict => appendFileSync(path, `${JSON.stringify(verdict)}\n`),
  };
}

function fingerprintOf(): string {
  const hash = createHash('sha256').update(process.version);
  const files = sources.flatMap(pattern => globSync(pattern, { cwd: root, withFileTypes: true }));
  const paths = files.filter(file => file.isFile()).map(file => join(file.parentPath, file.name));
  for (const file of [...new Set(paths)].sort()) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}
