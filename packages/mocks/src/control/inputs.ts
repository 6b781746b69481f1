import type { Span } from '../engine/clock.ts';
import type { GivenCredential } from '../engine/credential.ts';
import type { ControlOperation } from './input.ts';

/** An instant as it travels: a date-time or epoch milliseconds. */
export type Instant = string | number;

/** A fault as it travels: the twins' own form, with instants as text. */
export type FaultInput =
  | number
  | string
  | {
      readonly status: number;
      readonly retryAfter?: Instant;
      readonly body?: unknown;
      readonly type?: string;
    }
  | { readonly slow?: number; readonly slowBody?: number }
  | { readonly drift: string };

/** A given key as it travels. */
export interface KeyInput {
  readonly id?: string;
  readonly name?: string;
  readonly owner?: Record<string, unknown>;
  readonly fields?: Record<string, unknown>;
  readonly scopes?: string[];
  readonly expired?: boolean | Instant;
  readonly revoked?: boolean | Instant;
  readonly dormant?: boolean | Span;
  readonly inGrace?: boolean | Span;
  readonly createdAt?: Instant;
  readonly expiresAt?: Instant;
  readonly lastUsedAt?: Instant;
}

interface Named {
  readonly system?: string;
}

interface Order extends Named {
  readonly operation: string;
  readonly fault: FaultInput;
}

/** What each operation takes, parameters and body in one object, as the control document says it. */
export interface ControlInputs extends Record<ControlOperation, object> {
  getState: Named & { readonly limit: number };
  reset: Named;
  restoreSnapshot: Record<string, unknown>;
  givenKeys: Named & { readonly count: number; readonly key?: KeyInput };
  givenCredential: Named & GivenCredential;
  advanceClock: Span;
  freezeClock: { readonly at?: Instant };
  getFaults: Named;
  clearFaults: Named;
  faultNext: Order;
  faultAlways: Order;
  faultPlan: Named & {
    readonly steps: readonly { readonly operation: string; readonly fault?: FaultInput }[];
  };
  setLag: Named & { readonly list?: Span; readonly lastUsed?: Span; readonly revoke?: Span };
  setSkew: Named & { readonly ms: number };
  setQuota: Named & { readonly keys?: number };
  setRateLimit: Named & { readonly limit?: number; readonly windowSeconds?: number };
  getJournal: Named & { readonly operation?: string; readonly limit: number };
  clearJournal: Named;
  getWebhooks: Named;
  getUnhandled: Named;
}
