import type { Move, Play } from '../play.ts';
import { Pick } from '../wire/pick.ts';
import { askAround, askOnce, askWithFault, race } from './asks.ts';
import { callByEach, fillPages, guess, hammer } from './crowds.ts';
import { give, giveCredential, giveMany } from './gifts.ts';
import { changeLag, changeQuota, changeRateLimit, changeSkew, forgetCalls } from './limits.ts';
import { refuseNonsense } from './refusals.ts';
import { moveOn, restart, restoreOne, takeOne } from './snapshots.ts';
import { letRun, passTime, readAtBorder } from './time.ts';

/** What a move found wrong; nothing when nothing is. */
export type Found = string | undefined | Promise<string | undefined>;

const moves: readonly (readonly [weight: number, move: (played: Play, pick: Pick) => Found])[] = [
  [100, askOnce],
  [20, passTime],
  [1, letRun],
  [4, readAtBorder],
  [14, askWithFault],
  [12, give],
  [1, giveMany],
  [2, callByEach],
  [1, fillPages],
  [3, hammer],
  [3, guess],
  [2, refuseNonsense],
  [4, giveCredential],
  [5, race],
  [4, takeOne],
  [5, restoreOne],
  [2, moveOn],
  [2, restart],
  [4, changeLag],
  [2, changeQuota],
  [3, changeRateLimit],
  [2, changeSkew],
  [1, forgetCalls],
  [3, askAround],
];

/** Makes one move; without a move what ends a sequence: everything is read once more. */
export function nextMove(played: Play, move: Move | undefined): Found {
  if (move === undefined) return finish(played);
  const pick = new Pick(move);
  return pick.weighted(moves)?.(played, pick);
}

/** Takes all that was ordered away, so that the truth shows, and reads it. */
function finish(played: Play): Found {
  const { twin, world, steps } = played;
  twin.faults.clear();
  twin.rateLimit(undefined);
  world.faults = { next: [], always: [], plan: [] };
  world.limit(undefined);
  steps.push('faults and limits off; everything is read');
  return askAround(played);
}
