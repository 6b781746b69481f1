import { type ErrorFacts, KeyloomError } from './keyloom-error.ts';

/** A success status came with a body that is not JSON, or not of the documented kind. The body is not kept. */
export class ParseError extends KeyloomError {
  /** The status that the body came with. */
  declare readonly status: number;

  constructor(text: string, facts: ErrorFacts, status: number) {
    super(`HTTP ${status}, but ${text}`, facts, { status });
  }

  override get name(): string {
    return 'ParseError';
  }
}
