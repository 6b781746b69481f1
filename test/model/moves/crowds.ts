import type { Play } from '../play.ts';
import type { Ask } from '../wire/ask.ts';
import type { Pick } from '../wire/pick.ts';
import { carryOut } from './asks.ts';
import { giveMany } from './gifts.ts';
import { advance } from './time.ts';

/** Each of the last keys calls once. */
export async function callByEach(played: Play, pick: Pick): Promise<string | undefined> {
  const { system } = played;
  const { ways, keyWay } = system.callers;
  const way = ways.find(([kind]) => kind === keyWay)?.[1];
  const problem = pick.once(2) ? giveMany(played, pick) : undefined;
  if (problem !== undefined) return problem;
  for (const { secret } of played.world.state.keys.slice(-40)) {
    const headers = way?.(secret, played.world.dialect) ?? {};
    const found = await carryOut(played, { ...listOf(played), headers });
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Somebody guesses; where that locks, mostly until the lock ends, and goes on then. */
export async function guess(played: Play, pick: Pick): Promise<string | undefined> {
  const { system, world } = played;
  const isLong = world.isServed && world.switches.lockOut === true && system.hasLockOut === true;
  const count = isLong ? pick.of([12, 30, 60, 9]) : 2;
  const [first, ...others] = system.callers.strangers(world);
  const headers = pick.of([first, {}, ...others]);
  for (let time = 0; time < count; time++) {
    const problem = await carryOut(played, { ...listOf(played), headers });
    if (problem !== undefined) return problem;
    const lockedMs = world.lockOut.until - world.now;
    if (lockedMs > 0 && !pick.once(8)) advance(played, lockedMs - pick.of([0, 0, 1]));
  }
  return undefined;
}

/** A list of everything. */
function listOf({ system, world }: Play): Ask {
  const [list] = system.census(world);
  if (list === undefined) throw new Error('The model reads nothing.');
  return list;
}
