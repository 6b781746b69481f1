import type { ErrorFacts } from '../errors/keyloom-error.ts';

/** One success body as it was served, before aliases are read and secrets sealed; 64-bit ids are decimal strings. */
export interface ServedAnswer {
  readonly operation: string;
  readonly status: number;
  readonly body: unknown;
}

/**
 * Compares an answer with the full schema. Gives a function that makes the error, once secrets are sealed, or nothing
 * when all is well. `@keyloom/<system>/strict` exports them.
 */
export type StrictCheck = (answer: ServedAnswer) => ((facts: ErrorFacts, data: unknown) => Error) | undefined;
