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
  /** Stops the twin's time, at `at` (date or epoch milliseconds) or where it is. */
  freeze(at?: Date | number): void;
}

/**
 * A clock that follows the machine's, or stands still.
 *
 * @param frozenAt - Where it stands, as a date or in epoch milliseconds; left out, it runs.
 */
export function createClock(frozenAt?: Date | number): Clock {
  let frozen = frozenAt === undefined ? undefined : Number(frozenAt);
  let offset = 0;
  const now = () => (frozen ?? Date.now()) + offset;
  return {
    now,
    advance(span) {
      offset += inMilliseconds(span);
    },
    freeze(at) {
      frozen = at === undefined ? now() : Number(at);
      offset = 0;
    },
  };
}

export const second = 1_000;
export const minute = 60 * second;
export const hour = 60 * minute;
export const day = 24 * hour;

export function inMilliseconds({ days = 0, hours = 0, minutes = 0, seconds = 0, ms = 0 }: Span): number {
  return days * day + hours * hour + minutes * minute + seconds * second + ms;
}
