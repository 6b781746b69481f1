/** One attempt as hooks see it. No header, no query, no body, no credential. */
export interface AttemptView {
  /** A number that all events of one call share. */
  readonly call: number;
  readonly system: string;
  /** The method of the client that was called. */
  readonly operation: string;
  /** The HTTP method. */
  readonly method: string;
  /** The path template, for example `/v1/api-keys/{keyID}`: the same for all calls of an operation. */
  readonly template: string;
  /** The URL without its query; known secrets are replaced. */
  readonly url: string;
  /** 1 for the first attempt. */
  readonly attempt: number;
}

/** How an attempt ended. */
export interface AttemptResult extends AttemptView {
  /** The HTTP status; undefined when no answer came. */
  readonly status: number | undefined;
  /** Milliseconds from the request to the end of the answer. */
  readonly durationMs: number;
  /** The server's id of the request, where it gives one. */
  readonly requestId: string | undefined;
  /** How long the server asks to wait, in milliseconds. */
  readonly retryAfterMs: number | undefined;
  /** Name and message of what went wrong; undefined when nothing did. Secrets are replaced. */
  readonly error: { readonly name: string; readonly message: string } | undefined;
}

/** A repeat that is about to be sent. */
export interface RetryView extends AttemptView {
  /** Milliseconds that were waited before it. */
  readonly waitedMs: number;
  /** Status of the attempt before; undefined when it had none. */
  readonly afterStatus: number | undefined;
}

/**
 * Observers of a client's requests, all optional. They see redacted views and can change nothing; what they throw is
 * ignored.
 *
 * @example
 * ```ts
 * import { createStrait } from '@keyloom/strait';
 *
 * const strait = createStrait({
 *   auth: () => process.env.STRAIT_API_KEY ?? '',
 *   hooks: { onResponse: ({ operation, status, durationMs }) => console.log(operation, status, durationMs) },
 * });
 * ```
 */
export interface Hooks {
  /** A request is about to leave. */
  readonly onRequest?: ((view: AttemptView) => void) | undefined;
  /** An attempt has ended, well or not. */
  readonly onResponse?: ((view: AttemptResult) => void) | undefined;
  /** A repeat is about to leave; `onRequest` follows. */
  readonly onRetry?: ((view: RetryView) => void) | undefined;
}
