import { type ErrorFacts, KeyloomError } from './keyloom-error.ts';

/** What an {@link HttpError} adds to the facts of its call. */
export interface HttpFacts {
  readonly status: number;
  readonly code?: string | undefined;
  readonly retryAfterMs?: number | undefined;
  readonly body?: unknown;
}

/**
 * The server answered with an error status, and that answer is final: it refused or could not serve the call.
 * (A create, rotate or update that ended in 408 or 5xx is an `UnknownOutcomeError` instead.)
 */
export class HttpError extends KeyloomError {
  /** The HTTP status. */
  declare readonly status: number;
  /** The server's own code for the cause, where it gives one. Branch on it or on the status, never on the message. */
  declare readonly code: string | undefined;
  /** How long the server asks to wait, in milliseconds (`Retry-After`). */
  declare readonly retryAfterMs: number | undefined;
  readonly #body: unknown;

  constructor(text: string, facts: ErrorFacts, { body, ...http }: HttpFacts) {
    super(text, facts, http);
    this.#body = body;
  }

  /** The error body, with secrets redacted. No property of the error, so that nothing prints it unasked. */
  get body(): unknown {
    return this.#body;
  }

  override get name(): string {
    return 'HttpError';
  }
}
