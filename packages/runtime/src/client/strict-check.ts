import type { ErrorFacts } from '../errors/keyloom-error.ts';
import type { DriftEvent } from './client-config.ts';

/** One success body as it was served, before aliases are read and secrets sealed; 64-bit ids are decimal strings. */
export interface ServedAnswer {
  readonly operation: string;
  readonly status: number;
  readonly body: unknown;
}

/**
 * Compares an answer with the full schema. Gives a function that makes the error, once secrets are sealed, or nothing
 * when all is well; or tells the `drift` observer instead. `@keyloom/<system>/strict` exports them.
 *
 * A check that throws makes the answer unreadable: `ParseError`, and `UnknownOutcomeError` for a create or rotate.
 */
export type StrictCheck = (
  answer: ServedAnswer,
  tell: (kind: DriftEvent['kind'], detail: string) => void,
) => ((facts: ErrorFacts, data: unknown) => Error) | undefined;
