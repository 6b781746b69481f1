import type { RateLimit } from '@keyloom/mocks';
import type { World } from './world.ts';

/** Where a caller stands with a limit after a call. */
export interface Rate {
  readonly limit: number;
  readonly windowSeconds: number;
  readonly remaining: number;
  readonly resetAt: number;
  readonly secondsLeft: number;
  readonly isExceeded: boolean;
}

/** How calls are counted: from the first one on, in any stretch of that length, or by a bucket that fills up evenly. */
export type RateStyle = 'window' | 'sliding' | 'bucket';

/** A caller's counter; each style keeps one number or several. */
export interface Counter {
  resetAt: number;
  count: number;
  accepted: number[];
  /** When the bucket is full again, times the limit, so that it is a whole number. */
  fullAt: number;
}

interface Own extends Partial<RateLimit> {
  readonly style?: RateStyle;
}

/** Counts a call; nothing is counted while there is no limit. */
export function countCall(
  world: World,
  name: string,
  { style = 'window', ...own }: Own = {},
): Rate | undefined {
  if (world.rateLimit === undefined) return undefined;
  const { limit, windowSeconds } = { ...world.rateLimit, ...own };
  const { now } = world;
  const counter = world.counters.get(name) ?? { resetAt: 0, count: 0, accepted: [], fullAt: 0 };
  world.counters.set(name, counter);
  const isExceeded = counts[style](counter, now, limit, windowSeconds * 1000);
  const { resetAt, count } = counter;
  const secondsLeft = Math.ceil((resetAt - now) / 1000);
  return { limit, windowSeconds, remaining: Math.max(0, limit - count), resetAt, secondsLeft, isExceeded };
}

const counts: Readonly<
  Record<RateStyle, (counter: Counter, now: number, limit: number, windowMs: number) => boolean>
> = {
  window(counter, now, limit, windowMs) {
    if (now >= counter.resetAt) Object.assign(counter, { resetAt: now + windowMs, count: 0 });
    counter.count++;
    return counter.count > limit;
  },
  /** A call that is refused is not counted. */
  sliding(counter, now, limit, windowMs) {
    const { accepted } = counter;
    while (accepted[0] !== undefined && accepted[0] + windowMs <= now) accepted.shift();
    const isExceeded = accepted.length >= limit;
    if (!isExceeded) accepted.push(now);
    counter.count = accepted.length;
    counter.resetAt = (accepted[0] ?? now) + windowMs;
    return isExceeded;
  },
  /** A call takes one of as many tokens as the limit says; a token comes back after its share of the window. */
  bucket(counter, now, limit, windowMs) {
    const fullAt = Math.max(counter.fullAt, now * limit) + windowMs;
    const isExceeded = fullAt - now * limit > windowMs * limit;
    if (!isExceeded) counter.fullAt = fullAt;
    // When the next token is there, on a whole millisecond: only that time may go there needs it.
    counter.resetAt = Math.ceil((counter.fullAt + windowMs) / limit) - windowMs;
    return isExceeded;
  },
};
