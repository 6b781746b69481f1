import { type ErrorFacts, KeyloomError } from './keyloom-error.ts';

/** The server redirected. It was not followed, because the credential would have gone along: set `baseUrl` instead. */
export class RedirectError extends KeyloomError {
  /** The HTTP status; 0 in browsers, which hide it. */
  declare readonly status: number;

  constructor(facts: ErrorFacts, status: number) {
    super(`the server redirects (${status}), which is never followed; check baseUrl`, facts, { status });
  }

  override get name(): string {
    return 'RedirectError';
  }
}
