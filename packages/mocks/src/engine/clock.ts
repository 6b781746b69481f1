/** A span of time, as a sum of its parts. */
export interface Span {
  readonly days?: number;
  readonly hours?: number;
  readonly minutes?: number;
  readonly seconds?: number;
  readonly ms?: number;
}

/** The time that a twin lives in: expiry, grace and dormancy go by it. */
export interface Clock {
  /** Milliseconds since 1970, as the twin sees it. */
  now(): number;
  /** Moves the twin's time on at once. */
  advance(span: Span): void;
  /** Moves the twin's time on by one millisecond, or by as many as are given: enough to tell two calls apart. */
  tick(ms?: number): void;
  /** Stops the twin's time, at `at` (date or epoch milliseconds) or where it is. */
  freeze(at?: Date | number): void;
  /** Lets the twin's time go on from where it is. */
  run(): void;
}

/**
 * A clock that follows the machine's, or stands still.
 *
 * @param frozenAt - Where it stands, as a date or in epoch milliseconds; left out, it runs.
 *
 * @example
 * ```ts
 * import { createClock } from '@keyloom/mocks';
 *
 * const clock = createClock(Date.UTC(2030, 0, 1));
 * clock.advance({ days: 91 });
 * clock.tick();
 * ```
 */
export function createClock(frozenAt?: Date | number): Clock {
  let frozen = frozenAt === undefined ? undefined : assertInstant(Number(frozenAt));
  let offset = 0;
  const now = () => (frozen ?? Date.now()) + offset;
  const move = (ms: number) => {
    assertInstant(now() + ms);
    offset += ms;
  };
  return {
    now,
    advance: span => move(inMilliseconds(span)),
    tick: (ms = 1) => move(inMilliseconds({ ms })),
    freeze(at) {
      const time = at === undefined ? now() : Number(at);
      if (Number.isNaN(time)) throw new TypeError('A clock is stopped at a date or at epoch milliseconds.');
      frozen = assertInstant(time);
      offset = 0;
    },
    run() {
      if (frozen === undefined) return;
      offset += frozen - Date.now();
      frozen = undefined;
    },
  };
}

/** Last instant that a date can hold, in epoch milliseconds; the first is the same before 1970. */
export const lastInstant = 8.64e15;

function assertInstant(epochMs: number): number {
  if (Math.abs(epochMs) <= lastInstant) return epochMs;
  throw new TypeError(`A clock stays within what a date can hold, and ${epochMs} is beyond that.`);
}

export const second = 1_000;
export const minute = 60 * second;
export const hour = 60 * minute;
export const day = 24 * hour;

export function inMilliseconds({ days = 0, hours = 0, minutes = 0, seconds = 0, ms = 0 }: Span): number {
  const sum = days * day + hours * hour + minutes * minute + seconds * second + ms;
  if (Number.isFinite(sum)) return sum;
  throw new TypeError('A span of time is a sum of finite numbers: days, hours, minutes, seconds and ms.');
}
