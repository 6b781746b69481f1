import { type ErrorFacts, KeyloomError } from './keyloom-error.ts';

/** No complete answer came in time. */
export class TimeoutError extends KeyloomError {
  /** The time that the last attempt had, in milliseconds. */
  declare readonly timeoutMs: number;

  constructor(facts: ErrorFacts, timeoutMs: number) {
    super(`no complete answer within ${Math.round(timeoutMs)} ms`, facts, { timeoutMs });
  }

  override get name(): string {
    return 'TimeoutError';
  }
}
