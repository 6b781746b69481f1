import { matchers as published } from '@keyloom/mocks/matchers';
import type { Play } from '../play.ts';
import { difference, inAnyOrder } from '../wire/difference.ts';
import { isLiving } from '../world/key.ts';
import type { World } from '../world/world.ts';
import { inventoryProblem, receivedProblem } from './inventory.ts';

/** What of the twin is not as the model knows it, apart from what it answers. */
export function standProblem(played: Play, isEnd: boolean): string | undefined {
  const { subject, twin, world, system } = played;
  const { matchers = published } = subject;
  if (twin.system !== system.name) return `the twin calls itself ${twin.system}`;
  if (twin.baseUrl !== system.bases(world.dialect)[0]) return `the base URL is ${twin.baseUrl}`;
  const nowMs = twin.clock.now();
  if (nowMs !== world.clockMs) return `the clock shows ${nowMs}, not ${world.clockMs}`;
  const { entries } = twin.journal;
  if (entries.length !== world.calls) return `the journal has ${entries.length} entries, not ${world.calls}`;
  if (twin.unhandled.length !== world.unhandled)
    return `there are ${twin.unhandled.length} unhandled requests, not ${world.unhandled}`;
  const living = world.keys.filter(key => isLiving(key, world.now));
  const active = matchers.toHaveActiveKeys(twin, living.length);
  if (!active.pass) return active.message();
  const hasOrphans = living.some(key => !key.isGiven && !key.isDelivered);
  const orphans = matchers.toHaveNoOrphans(twin);
  if (orphans.pass === hasOrphans) return `orphans: ${orphans.message()}`;
  const unordered = ordersProblem(played);
  if (unordered !== undefined) return unordered;
  if (isEnd) {
    const problem = inventoryProblem(played) ?? receivedProblem(played);
    if (problem !== undefined) return problem;
  }
  // To search all that was ever sent takes its time.
  if (!isEnd || entries.length % 24 !== 0) return undefined;
  const [key] = living;
  const leaks = matchers.toLeakNoSecrets(twin);
  if (!leaks.pass) return leaks.message();
  const isBlind = key !== undefined && matchers.toLeakNoSecrets(twin, { log: `a ${key.secret} b` }).pass;
  return isBlind ? 'a secret in a log is not found' : undefined;
}

/** What is wrong with the faults that are still to come. */
export function ordersProblem({ twin, world }: Play): string | undefined {
  const found = difference(twin.faults.orders, ordersOf(world.faults));
  return found === undefined ? undefined : `faults.orders: ${found}`;
}

/** Only a plan has an order over the operations. */
function ordersOf({ next, plan, always }: World['faults']) {
  const as = (when: string) => (step: object) => ({ ...step, when });
  return inAnyOrder([...next.map(as('next')), ...plan.map(as('plan')), ...always.map(as('always'))]);
}
