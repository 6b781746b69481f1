/** The part of `fetch` that a client uses. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/**
 * Options of one call, the second argument of every method. They override the client's.
 *
 * @example
 * ```ts
 * import { createStrait } from '@keyloom/strait';
 *
 * const strait = createStrait({ auth: () => process.env.STRAIT_API_KEY ?? '' });
 * await strait.revokeApiKey({ keyID: 'key_1' }, { timeoutMs: 2_000, retry: 0, signal: AbortSignal.timeout(5_000) });
 * ```
 */
export interface CallOptions {
  /** Stops the call; it rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds that one attempt may take, its body included. @default 10_000 */
  readonly timeoutMs?: number | undefined;
  /** Milliseconds that all attempts and the waits between them may take. @default 30_000 */
  readonly totalTimeoutMs?: number | undefined;
  /** How often a failure that may be repeated is repeated. @default 2 */
  readonly retry?: number | undefined;
  /** More headers; null removes one. */
  readonly headers?: Readonly<Record<string, string | null>> | undefined;
  /** What makes the requests. @default `globalThis.fetch`, looked up at each attempt */
  readonly fetch?: Fetch | undefined;
}
