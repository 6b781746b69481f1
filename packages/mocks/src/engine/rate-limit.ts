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

/** The counters of one twin. */
export interface RateLimits {
  /** Turns the limit on for all calls, or off. All counters start anew. */
  set(limit: RateLimit | undefined): void;
  /** Counts a call on a counter, whose limit is the twin's but for what it has of its own; `undefined` while it is off. */
  take(counter?: string, own?: Partial<RateLimit>): RateState | undefined;
}

/** Counters over fixed windows of the clock's time: a window starts with the first call in it. */
export function createRateLimits(clock: Clock): RateLimits {
  const windows = new Map<string, { readonly resetAt: number; count: number }>();
  let twinLimit: RateLimit | undefined;
  return {
    set(limit) {
      twinLimit = limit;
      windows.clear();
    },
    take(counter = '', own = {}) {
      if (twinLimit === undefined) return undefined;
      const { limit, windowSeconds } = { ...twinLimit, ...own };
      const nowMs = clock.now();
      const known = windows.get(counter);
      const isOpen = known !== undefined && nowMs < known.resetAt;
      const window = isOpen ? known : { resetAt: nowMs + windowSeconds * second, count: 0 };
      windows.set(counter, window);
      window.count++;
      const secondsLeft = Math.ceil((window.resetAt - nowMs) / second);
      const remaining = Math.max(0, limit - window.count);
      return {
        limit,
        windowSeconds,
        remaining,
        resetAt: window.resetAt,
        secondsLeft,
        isExceeded: window.count > limit,
      };
    },
  };
}
