/** What a client tells `fetch`. It fits the options of every `fetch`, those of packages included. */
export interface FetchInit {
  readonly method: string;
  /** By name in lower case. */
  readonly headers: Record<string, string>;
  readonly body: string | null;
  readonly signal: AbortSignal;
  readonly cache: 'no-store';
  readonly redirect: 'manual';
  /** Left out where the platform refuses it. */
  readonly credentials?: 'include' | 'omit';
}

/** What a client reads of an answer. */
export interface FetchResponse {
  readonly status: number;
  readonly ok: boolean;
  readonly headers: FetchHeaders;
  readonly body?: FetchBody | null;
  text(): Promise<string>;
}

/** How a client reads a body that may be too long. */
export interface FetchBody {
  getReader?(): { read(): Promise<FetchChunk> };
}

/** A part of a body, or its end. */
export type FetchChunk =
  | { readonly done: false; readonly value: Uint8Array }
  | { readonly done: true; readonly value?: unknown };

/** What a client reads of an answer's headers. */
export interface FetchHeaders {
  get(name: string): string | null;
}

/** The part of `fetch` that a client uses. */
export type Fetch = (url: string, init: FetchInit) => Promise<FetchResponse>;

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
  /** Bytes that the body of an answer may have, as they come out of a compressed one. @default 32_000_000 */
  readonly maxResponseBytes?: number | undefined;
  /** More headers; null removes one. */
  readonly headers?: Readonly<Record<string, string | null>> | undefined;
  /** What makes the requests. @default `globalThis.fetch`, looked up at each attempt */
  readonly fetch?: Fetch | undefined;
}
