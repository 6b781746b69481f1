import type { Pick } from '../wire/pick.ts';
import type { World } from '../world/world.ts';

/** The id of one of the keys, also of those that are dead or gone; once in a while one that is none, or a secret. */
export function idOf(
  pick: Pick,
  { state: { keys } }: World,
  wrong: readonly [string, ...string[]],
  unknown: string,
): string {
  const key = keys[pick.below(keys.length || 1)];
  if (key === undefined || pick.once(20)) return unknown;
  if (!pick.once(20)) return key.id || unknown;
  return pick.once(4) ? key.secret || unknown : pick.of(wrong);
}
