import { type ErrorFacts, KeyloomError } from '../errors/keyloom-error.ts';

/**
 * An answer differs from the full schema (only with the option `strict`). Nothing is lost: {@link SchemaError.data} has
 * what the call would have given, secrets sealed.
 */
export class SchemaError extends KeyloomError {
  /** Where the answer differs, and from what. Places and rules, never values. */
  declare readonly problems: readonly string[];
  /** The answer as the call would have given it. Not enumerable. */
  declare readonly data: unknown;

  constructor(text: string, facts: ErrorFacts, problems: readonly string[], data: unknown) {
    super(text, facts, { problems });
    Object.defineProperty(this, 'data', { value: data });
  }

  override get name(): string {
    return 'SchemaError';
  }
}
