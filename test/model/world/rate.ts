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

/** Counts a call in a window of time, which begins with the first call in it; nothing is counted while there is no limit. */
export function countCall(world: World, counter: string, own: Partial<RateLimit> = {}): Rate | undefined {
  if (world.rateLimit === undefined) return undefined;
  const { limit, windowSeconds } = { ...world.rateLimit, ...own };
  const open = world.windows.get(counter);
  const isOpen = open !== undefined && world.now < open.resetAt;
  const resetAt = isOpen ? open.resetAt : world.now + windowSeconds * 1000;
  const count = (isOpen ? open.count : 0) + 1;
  world.windows.set(counter, { resetAt, count });
  return {
    limit,
    windowSeconds,
    remaining: Math.max(0, limit - count),
    resetAt,
    secondsLeft: Math.ceil((resetAt - world.now) / 1000),
    isExceeded: count > limit,
  };
}
