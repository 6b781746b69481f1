import type { World } from '../../world/world.ts';
import type { Call, Reply } from '../system-model.ts';
import { minute, words } from './facts.ts';
import { tooManyOf } from './limits.ts';

/** How many failures in a quarter of an hour lock, and for how many minutes. */
const locks: Readonly<Record<number, number>> = { 10: 1, 25: 5, 50: 15 };

/** Nobody signs in while the address is locked. */
export function lockedOut(call: Call): Reply | undefined {
  const { lockOut, now } = call.world;
  if (now >= lockOut.until) return undefined;
  const secondsLeft = Math.ceil((lockOut.until - now) / 1000);
  return tooManyOf(call, words.lockedOut, { limit: lockOut.failures.length, remaining: 0, secondsLeft });
}

export function noteFailure({ lockOut, now }: World): void {
  lockOut.failures = [...lockOut.failures.filter(at => at > now - 15 * minute), now];
  const minutes = locks[lockOut.failures.length];
  if (minutes !== undefined) lockOut.until = now + minutes * minute;
}
