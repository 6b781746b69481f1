import { type ErrorFacts, KeyloomError } from './keyloom-error.ts';

/** The server reported success, but its answer holds the secret under no known name. A key exists that nobody can use. */
export class SecretMissingError extends KeyloomError {
  /** The id of that key, where the answer tells it: revoke it. */
  declare readonly keyId: string | undefined;

  constructor(facts: ErrorFacts, keyId: string | undefined) {
    super('the answer holds no secret; revoke the key that it tells of, and create another', facts, {
      keyId,
    });
  }

  override get name(): string {
    return 'SecretMissingError';
  }
}
