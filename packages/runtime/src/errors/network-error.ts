import { type ErrorFacts, KeyloomError } from './keyloom-error.ts';

/** The connection failed before or during the answer. `sent` says whether the request may have arrived. */
export class NetworkError extends KeyloomError {
  /** The platform's code, for example `ECONNREFUSED`; browsers give none. */
  readonly code: string | undefined;

  constructor(text: string, facts: ErrorFacts, code: string | undefined) {
    super(text, facts);
    this.code = code;
  }

  override get name(): string {
    return 'NetworkError';
  }
}
