import type { RateLimit } from '@keyloom/mocks';
import type { Play } from '../play.ts';
import { shown } from '../wire/difference.ts';
import type { Pick } from '../wire/pick.ts';

/** Makes changes show late. Once at most until a reset and while nothing is under way: how late that shows is nobody's promise. */
export function changeLag({ twin, world, steps }: Play, pick: Pick): undefined {
  if (world.wasLate || world.isBusy) return;
  const seconds = { list: pick.of([5, 0, 60]), lastUsed: pick.of([0, 30, 5]), revoke: pick.of([30, 0, 5]) };
  const { list, lastUsed, revoke } = seconds;
  twin.lag({
    ...(list > 0 && { list: { seconds: list } }),
    ...(lastUsed > 0 && { lastUsed: { ms: lastUsed * 1000 } }),
    ...(revoke > 0 && { revoke: { seconds: revoke } }),
  });
  world.lag = { list: list * 1000, lastUsed: lastUsed * 1000, revoke: revoke * 1000 };
  world.wasLate = true;
  steps.push(`lag(${shown(seconds)} seconds)`);
}

export function changeQuota({ twin, world, system, steps }: Play, pick: Pick): string | undefined {
  const quota = pick.of([2, 3, 0, 1, undefined]);
  steps.push(`quota(${quota})`);
  try {
    twin.quota(quota);
  } catch (error) {
    const isRight = error instanceof TypeError && system.hasQuota !== true && quota !== undefined;
    return isRight ? undefined : `quota(${quota}) threw ${error}`;
  }
  world.quota = quota;
  return system.hasQuota === true || quota === undefined ? undefined : `quota(${quota}) was taken`;
}

export function changeRateLimit(played: Play, pick: Pick): undefined {
  const limit = pick.of([3, undefined, 12, 1, undefined, 100]);
  const rate = limit === undefined ? undefined : { limit, windowSeconds: pick.of([10, 1, 60]) };
  setRateLimit(played, rate);
}

export function setRateLimit({ twin, world, steps }: Play, rate: RateLimit | undefined): void {
  twin.rateLimit(rate);
  world.limit(rate);
  steps.push(`rateLimit(${shown(rate)})`);
}

export function changeSkew({ twin, world, steps }: Play, pick: Pick): undefined {
  if (world.wasLate) return;
  const ms = pick.of([0, 90_000, -90_000, 1]);
  twin.skew(ms);
  world.skewMs = ms;
  steps.push(`skew(${ms})`);
}

export function forgetCalls({ twin, world, steps }: Play): undefined {
  twin.journal.clear();
  world.calls = 0;
  steps.push('journal.clear()');
}
