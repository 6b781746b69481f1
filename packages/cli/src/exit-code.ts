import { CommanderError } from 'commander';

/** What the command ends with. Told in its help, since scripts go by it. */
export const exitCodes = { done: 0, failed: 1, usage: 2, state: 3 } as const;

/** A failure whose message is for the person at the terminal. */
export class CommandFailure extends Error {
  override readonly name = 'CommandFailure';
  readonly exitCode: number;

  constructor(message: string, exitCode: number = exitCodes.failed) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** The exit code for what was thrown, once it is told. Help and version are thrown as well. */
export function exitCodeOf(error: unknown): number {
  // Commander has told its own already.
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.usage;
  console.error(`error: ${error instanceof Error ? error.message : error}`);
  return error instanceof CommandFailure ? error.exitCode : exitCodes.failed;
}
