import { type ErrorFacts, KeyloomError } from './keyloom-error.ts';

/**
 * A create, rotate or update whose effect is not known: the answer was lost, cut, unreadable, late, 408 or 5xx. It was
 * not repeated, because that could mint a second key. Search for what {@link UnknownOutcomeError.lookFor} names before
 * trying again. `cause` is the error that happened.
 */
export class UnknownOutcomeError extends KeyloomError {
  /** `yes`: the server reported success, but its answer could not be read. `maybe`: nobody knows. */
  declare readonly committed: 'maybe' | 'yes';
  /** When the first request left, by this machine's clock: a key that it made is not older. */
  declare readonly sentAt: Date;
  /** The inputs of the call without secrets: what to look for in a list. */
  declare readonly lookFor: Readonly<Record<string, unknown>>;

  constructor(
    facts: ErrorFacts,
    more: Pick<UnknownOutcomeError, 'committed' | 'sentAt' | 'lookFor'>,
    cause: Error,
  ) {
    const what =
      more.committed === 'yes' ? 'it took effect, but the answer is lost' : 'it may have taken effect';
    // The cause begins with the same call.
    const why = cause.message.replace(`${facts.system} ${facts.operation}: `, '');
    super(`${what}; look for it before you call again (${why})`, facts, more, { cause });
  }

  override get name(): string {
    return 'UnknownOutcomeError';
  }
}
