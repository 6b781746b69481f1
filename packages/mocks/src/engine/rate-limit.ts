import type { Clock } from './clock.ts';
import { second } from './clock.ts';

/** So many calls in a window of time. */
export interface RateLimit {
  readonly limit: number;
  readonly windowSeconds: number;
}

/** Where a caller stands after a call. */
export interface RateState {
  readonly limit: number;
  /** Length of the window. */
  readonly windowSeconds: number;
  /** Calls left in this window. */
  readonly remaining: number;
  /** When the window ends, in epoch milliseconds. */
  readonly resetAt: number;
  /** Whole seconds until then. */
  readonly secondsLeft: number;
  readonly isExceeded: boolean;
}

/**
 * How a limit lets calls through: so many in a window that starts with the first call in it, so many in any stretch of that
 * length, or from a bucket that fills up by as many over that length.
 */
export type RateStyle = 'window' | 'sliding' | 'bucket';

/** A limit of a counter's own; what it leaves out is the twin's. */
export interface OwnLimit extends Partial<RateLimit> {
  readonly style?: RateStyle;
}

/** The counters of one twin. */
export interface RateLimits {
  /** Turns the limit on for all calls, or off. All counters start anew. */
  set(limit: RateLimit | undefined): void;
  /** Counts a call on a counter; `undefined` while the limit is off. */
  take(counter?: string, own?: OwnLimit): RateState | undefined;
}

/** Counters by the clock's time. */
export function createRateLimits(clock: Clock, usual: RateStyle = 'window'): RateLimits {
  const counters = new Map<string, Counter>();
  let twinLimit: RateLimit | undefined;
  return {
    set(limit) {
      twinLimit = limit;
      counters.clear();
    },
    take(name = '', { style = usual, ...own } = {}) {
      if (twinLimit === undefined) return undefined;
      const { limit, windowSeconds } = { ...twinLimit, ...own };
      const counter = counters.get(name) ?? counts[style]();
      counters.set(name, counter);
      const nowMs = clock.now();
      const { isExceeded, left, resetAt } = counter(nowMs, limit, windowSeconds * second);
      const secondsLeft = Math.ceil((resetAt - nowMs) / second);
      return { limit, windowSeconds, remaining: Math.max(0, left), resetAt, secondsLeft, isExceeded };
    },
  };
}

/** Counts one call. */
type Counter = (
  nowMs: number,
  limit: number,
  windowMs: number,
) => { readonly isExceeded: boolean; readonly left: number; readonly resetAt: number };

const counts: Readonly<Record<RateStyle, () => Counter>> = {
  window() {
    let resetAt = Number.NEGATIVE_INFINITY;
    let count = 0;
    return (nowMs, limit, windowMs) => {
      if (nowMs >= resetAt) {
        resetAt = nowMs + windowMs;
        count = 0;
      }
      count++;
      return { isExceeded: count > limit, left: limit - count, resetAt };
    };
  },
  sliding() {
    const accepted: number[] = [];
    return (nowMs, limit, windowMs) => {
      while (accepted[0] !== undefined && accepted[0] + windowMs <= nowMs) accepted.shift();
      const isExceeded = accepted.length >= limit;
      if (!isExceeded) accepted.push(nowMs);
      return { isExceeded, left: limit - accepted.length, resetAt: (accepted[0] ?? nowMs) + windowMs };
    };
  },
  bucket() {
    // Instead of tokens: when the bucket is full again.
    let fullAt = Number.NEGATIVE_INFINITY;
    return (nowMs, limit, windowMs) => {
      const perCallMs = windowMs / limit;
      const next = Math.max(fullAt, nowMs) + perCallMs;
      const isExceeded = next - nowMs > windowMs;
      if (!isExceeded) fullAt = next;
      const left = Math.floor((windowMs - Math.max(0, fullAt - nowMs)) / perCallMs);
      return { isExceeded, left, resetAt: Math.max(nowMs, next - windowMs) };
    };
  },
};
