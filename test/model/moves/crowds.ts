import type { Play } from '../play.ts';
import { someKey } from '../systems/key-choice.ts';
import type { Ask } from '../wire/ask.ts';
import type { Pick } from '../wire/pick.ts';
import type { Key } from '../world/key.ts';
import { askAround, carryOut } from './asks.ts';
import { giveMany, giveSo } from './gifts.ts';
import { setRateLimit } from './limits.ts';
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
    const waitMs = lockedMs > 0 && !pick.once(8) ? lockedMs - pick.of([0, 0, 1]) : 0;
    const found = waitMs > 0 ? await advance(played, waitMs) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

/** One caller calls again and again while a limit is on; pauses end where it lets one more through, or a moment before. */
export async function hammer(played: Play, pick: Pick): Promise<string | undefined> {
  const { system, world } = played;
  const wasOff = world.rateLimit === undefined;
  if (wasOff) setRateLimit(played, { limit: pick.of([3, 12]), windowSeconds: 10 });
  const { ways, keyWay, acting } = system.callers;
  const limited = world.state.keys.findLast(hasLimit) ?? someKey(pick, world);
  const way = ways.find(([kind]) => kind === keyWay)?.[1];
  const others = acting?.(world) ?? [listOf(played).headers];
  const headers = pick.once(3) ? pick.of(others) : (way?.(limited?.secret ?? 'fake', world.dialect) ?? {});
  for (let time = 0; time < 16; time++) {
    const problem = await carryOut(played, { ...listOf(played), headers });
    if (problem !== undefined) return problem;
    const ends = [...world.counters.values()].map(({ resetAt }) => resetAt - world.now).filter(ms => ms > 0);
    const borderMs = ends[pick.below(ends.length || 1)] ?? 1000;
    const pauseMs = pick.of([0, 0, 0, 1000, 3334, borderMs, borderMs - 1]);
    const found = pauseMs > 0 ? await advance(played, pauseMs) : undefined;
    if (found !== undefined) return found;
  }
  if (wasOff) setRateLimit(played, undefined);
  return undefined;
}

const hasLimit = ({ fields }: Key) =>
  Object.entries(fields).some(([name, value]) => name.startsWith('rate_limit') && value !== undefined);

/** More keys of one owner than the largest page holds; then everything is read. */
export async function fillPages(played: Play, pick: Pick): Promise<string | undefined> {
  const { largestPage = 20 } = played.system;
  if (largestPage > 100 && !pick.once(3)) return undefined;
  return giveSo(played, played.system.gift(pick), largestPage + 3) ?? askAround(played);
}

/** A list of everything. */
function listOf({ system, world }: Play): Ask {
  const [list] = system.census(world);
  if (list === undefined) throw new Error('The model reads nothing.');
  return list;
}
