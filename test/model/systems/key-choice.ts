import type { Pick } from '../wire/pick.ts';
import type { Key } from '../world/key.ts';
import type { World } from '../world/world.ts';

/** One of the keys: mostly a living one, and one of the last, so that much happens to the same one. */
export function someKey(pick: Pick, { state, keys }: World): Key | undefined {
  const living = keys.filter(({ revokedAt }) => revokedAt === undefined);
  const pool = pick.once(3) || living.length === 0 ? state.keys : living;
  const fromEnd = pick.below(pick.once(4) ? pool.length : Math.min(pool.length, 4));
  return pool[pool.length - 1 - fromEnd];
}

/** The id of one of the keys; once in a while one that is none, or a secret. */
export function idOf(
  pick: Pick,
  world: World,
  wrong: readonly [string, ...string[]],
  unknown: string,
): string {
  const key = someKey(pick, world);
  if (key === undefined || pick.once(24)) return unknown;
  if (!pick.once(24)) return key.id || unknown;
  return pick.once(4) ? key.secret || unknown : pick.of(wrong);
}
