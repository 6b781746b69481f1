import { minute, second } from '../engine/clock.ts';
import type { Refusal } from '../engine/refusal.ts';

const countedMs = 15 * minute;

/** After so many failures, and for how long. */
const locks = new Map([
  [10, minute],
  [25, 5 * minute],
  [50, 15 * minute],
]);

/** Keeps out whoever fails to sign in again and again. A twin has one address that all callers come from. */
export interface LockOut {
  refuse(nowMs: number): Refusal | undefined;
  noteFailure(nowMs: number): void;
  clear(): void;
}

export function createLockOut(): LockOut {
  let failures: number[] = [];
  let lock = { at: 0, until: Number.NEGATIVE_INFINITY };
  return {
    refuse(nowMs) {
      if (nowMs >= lock.until) return undefined;
      const rate = {
        limit: failures.length,
        windowSeconds: (lock.until - lock.at) / second,
        remaining: 0,
        resetAt: lock.until,
        secondsLeft: Math.ceil((lock.until - nowMs) / second),
        isExceeded: true,
      };
      return { cause: 'rate-limited', rate, detail: 'lock-out' };
    },
    noteFailure(nowMs) {
      failures = [...failures.filter(at => at + countedMs > nowMs), nowMs];
      const lockMs = locks.get(failures.length);
      if (lockMs !== undefined) lock = { at: nowMs, until: nowMs + lockMs };
    },
    clear() {
      failures = [];
      lock = { at: 0, until: Number.NEGATIVE_INFINITY };
    },
  };
}
