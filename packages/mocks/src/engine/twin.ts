import type { RunningTwin, ServeOptions } from '../serve.ts';
import type { Clock } from './clock.ts';
import type { Dialect, OperationValidators, TwinDocument } from './document.ts';
import type { Faults } from './faults.ts';
import type { Given } from './given.ts';
import type { Journal } from './journal.ts';
import type { Lag } from './lag.ts';
import type { RateLimit } from './rate-limit.ts';
import type { Rules } from './rules.ts';
import type { TwinSnapshot } from './snapshot.ts';
import type { UnhandledRequest } from './unhandled.ts';
import type { WebhookCall } from './webhook.ts';

/** How a twin is made. */
export interface TwinOptions {
  /** Part of every id and secret: two twins with one seed make the same ones. @default 1 */
  readonly seed?: number;
  /** The published shapes, or what the real server sends where that differs. @default 'documented' */
  readonly dialect?: Dialect;
  /** The twin's time. @default the machine's */
  readonly clock?: Clock;
  /** Where msw intercepts the system, when not at its documented servers. */
  readonly baseUrl?: string;
}

/**
 * A stateful stand-in for one system's key API; `Name` are its operations.
 *
 * @example
 * ```ts
 * import { createTwin } from '@keyloom/mocks/strait';
 *
 * const strait = createTwin({ seed: 7 });
 * strait.given.key({ name: 'old', expired: true });
 * strait.lag({ revoke: { seconds: 5 } });
 * strait.rateLimit({ limit: 10, windowSeconds: 60 });
 * const before = strait.snapshot();
 * strait.reset();
 * strait.restore(before);
 * console.log(strait.journal.entries, strait.unhandled);
 * ```
 */
export interface Twin<Name extends string = string> {
  /** The system's name, as in the document. */
  readonly system: string;
  /** Base URL of the system that the twin stands for: give it to a client whose requests msw intercepts. */
  readonly baseUrl: string;
  /** The administrator's credential, for the system's usual way to sign in. Fake. */
  readonly credential: string;
  /** The administrator's credentials by way to sign in. Fake. */
  readonly credentials: Rules['credentials'];
  /** The twin's time: expiry, grace and dormancy go by it. */
  readonly clock: Clock;
  /** Failures on order. */
  readonly faults: Faults<Name>;
  /** What is there before a test begins. */
  readonly given: Given;
  /** The calls so far, without secrets and credentials. */
  readonly journal: Journal;
  /** Requests that came to the system's paths, or close to them, and match none of its operations. */
  readonly unhandled: readonly UnhandledRequest[];
  /** The calls that the system would have made by itself, such as those that tell of a key it replaced; the twin sends none. */
  readonly webhooks: readonly WebhookCall[];
  /** Answers a request as the system would, whatever host it names. Give it to a client as its `fetch`. */
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
  /** For msw's `setupServer(...twin.handlers)` and `setupWorker(...twin.handlers)`, msw 2.10+ and 3. Typed so that it fits both. */
  readonly handlers: readonly never[];
  /** Lets so many calls in a window of time through and refuses the others as the system does; `undefined` lets all. */
  rateLimit(limit: RateLimit | undefined): void;
  /** Makes changes show late; what is left out shows at once. */
  lag(delays: Lag): void;
  /** Sets the twin's time off against its clock, its `Date` header included, by so many milliseconds. */
  skew(ms: number): void;
  /**
   * How many living keys an owner may have; `undefined` is what the system is known to allow.
   *
   * @throws TypeError for a system that is not known to have such a limit, and so not how it refuses.
   */
  quota(keys: number | undefined): void;
  /** Serves the twin over HTTP on loopback. */
  serve(options?: ServeOptions): Promise<RunningTwin>;
  /** The keys and the given credentials as plain JSON. */
  snapshot(): TwinSnapshot;
  /**
   * Puts a snapshot in place of what the twin holds.
   *
   * @throws TypeError that says what is wrong with what is no snapshot of the system; the twin then holds what it held.
   */
  restore(snapshot: TwinSnapshot): void;
  /** Forgets keys, credentials, faults, lag, skew, quota, rate limit, journal, unhandled requests and webhooks. The clock stays. */
  reset(): void;
}

export { createTwinOf } from './create-twin.ts';

/** A system's document, validators and rules: what a twin is generated from. */
export interface TwinSource {
  readonly document: TwinDocument;
  readonly validators: Readonly<Record<string, OperationValidators>>;
  readonly rules: Rules;
}
