import { join } from 'node:path';
import { folderOf, systemNames } from '../classes/systems.ts';
import { root } from '../load/paths.ts';
import { type Checker, createChecker } from './checker.ts';

/** The hand-written consumer of a system's model types, or of its client. */
export function consumerOf(system: string, of: 'models' | 'client'): string {
  return join(root, 'test/evidence/types', `${folderOf(system)}-${of}.ts`);
}

let checker: Checker | undefined;

/** The one checker of this process. */
export function typesChecker(): Checker {
  checker ??= createChecker(
    systemNames.flatMap(system => [consumerOf(system, 'models'), consumerOf(system, 'client')]),
  );
  return checker;
}
