import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** The root that `--root` names, else the repository. */
export function readRoot(): string {
  const { values } = parseArgs({ options: { root: { type: 'string' } } });
  return values.root === undefined ? resolve(import.meta.dirname, '../..') : resolve(values.root);
}

/** Runs a script; what it throws becomes one line and exit code 1, as a stack trace helps nobody who edits YAML. */
export async function run(script: () => Promise<void>): Promise<void> {
  try {
    await script();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
