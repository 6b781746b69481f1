import type { Secret } from '@keyloom/types';
import type { Fetch } from '../call/call-options.ts';
import type { Hooks } from './hooks.ts';
import type { StrictCheck } from './strict-check.ts';

/** The ways to sign in that a client can know. */
export type AuthKind = 'apiKey' | 'bearer' | 'cookie';

/** A secret of the caller: a text, a `Secret`, or a function of one, asked again at each attempt. */
export type Credential = string | Secret | (() => string | Secret | Promise<string | Secret>);

/** The form of `auth` for each way to sign in. */
export interface AuthForms {
  apiKey: { readonly apiKey: Credential };
  bearer: { readonly bearer: Credential };
  cookie: { readonly cookie: Credential; readonly cookieName?: string | undefined };
}

/** How a client signs in; a bare credential is the system's usual kind. */
export type Auth<Kinds extends AuthKind> =
  | 'browser-session'
  // Any text, spelled so that editors go on to offer the one above.
  | (string & {})
  | Exclude<Credential, string>
  | AuthForms[Kinds];

/** A tolerance that was applied to an answer. It names places, never values. */
export interface DriftEvent {
  readonly system: string;
  readonly operation: string;
  /** `schema` and `unit` (a time in seconds where milliseconds are documented) come from `reportOnly` alone. */
  readonly kind: 'alias' | 'envelope' | 'status' | 'body' | 'schema' | 'unit';
  readonly detail: string;
}

/**
 * Options of a client.
 *
 * @example
 * ```ts
 * import type { ClientConfig } from '@keyloom/runtime';
 *
 * const config: ClientConfig<'bearer'> = { auth: () => process.env.STRAIT_API_KEY ?? '', timeoutMs: 5_000 };
 * ```
 */
export interface ClientConfig<Kinds extends AuthKind = AuthKind> {
  /**
   * How to sign in. With `'browser-session'` the browser sends its cookies and the client adds nothing: the session is the
   * system's own, or that of your server at `baseUrl`, which then signs in to the system.
   */
  readonly auth: Auth<Kinds>;
  /**
   * Where the API is: https, or http on a loopback or documented host; in a page also a path of its own server, such as
   * `/api/keys`. @default the first documented server
   */
  readonly baseUrl?: string | undefined;
  /** What makes the requests. @default `globalThis.fetch`, looked up at each attempt */
  readonly fetch?: Fetch | undefined;
  /** Milliseconds that one attempt may take, its body included. @default 10_000 */
  readonly timeoutMs?: number | undefined;
  /** Milliseconds that all attempts and the waits between them may take. @default 30_000 */
  readonly totalTimeoutMs?: number | undefined;
  /** How often a failure that may be repeated is repeated. @default 2 */
  readonly retry?: number | undefined;
  /** Bytes that the body of an answer may have, as they come out of a compressed one. @default 32_000_000 */
  readonly maxResponseBytes?: number | undefined;
  /** More headers for every call: null removes one; a function (a CSRF token) is asked at each attempt. */
  readonly headers?: Readonly<Record<string, string | null | (() => string | null)>> | undefined;
  /** Told of each tolerance that was applied. What it throws is ignored: an observer cannot cost a key. */
  readonly drift?: ((event: DriftEvent) => void) | undefined;
  /** Observers of requests. They see redacted views. */
  readonly hooks?: Hooks | readonly Hooks[] | undefined;
  /** Writes one redacted line for each attempt, by `console.debug` or your own function. @default false */
  readonly debug?: boolean | ((line: string) => void) | undefined;
  /**
   * Compares each answer with the full schema: `strict` of `@keyloom/<system>/strict` throws a `SchemaError` where they
   * differ, `reportOnly` tells `drift`. For tests and canaries.
   */
  readonly strict?: StrictCheck | undefined;
  /** Permits http to any host. @default false */
  readonly allowInsecureHttp?: boolean | undefined;
  /** Permits long-lived secrets in a browser, where every script of the page can read them. @default false */
  readonly dangerouslyAllowBrowser?: boolean | undefined;
}
