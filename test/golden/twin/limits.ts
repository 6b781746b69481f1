import { createClock } from '@keyloom/mocks';
import type { Complaints, Subject } from '../../evidence/subject.ts';
import type { Facts } from '../notation/contract.ts';
import { burst, caller } from './burst.ts';

const limit = { limit: 3, windowSeconds: 60 };

/** Milliseconds since the step before, and how many calls are let through before one is refused. */
type Step = readonly [afterMs: number, passes: number];

/** A window begins with its first call, and what is refused in it does not prolong it. */
const inWindows: readonly Step[] = [
  [0, 3],
  [59_999, 0],
  [1, 3],
];

/** A bucket fills up by one call every twenty seconds: contracts/whylabs.md 9. */
const fromBucket: readonly Step[] = [
  [0, 3],
  [19_999, 0],
  [1, 1],
  [40_000, 2],
];

/** A limit lets through what it allows and not one call more, and who comes again when it says so is let through. */
export async function limitProblems({ system, createTwin }: Subject, facts: Facts): Complaints {
  const [operation] = Object.values(facts.operations);
  const problems: string[] = [];
  for (const dialect of ['documented', 'served'] as const) {
    const twin = createTwin({ dialect, clock: createClock(0) });
    const call = caller(twin, facts, operation?.call ?? '');
    const tell = (problem: string) => problems.push(`a limit of 3 in 60 seconds (${dialect}): ${problem}`);
    twin.rateLimit(limit);
    for (const [afterMs, passes] of system === 'WhyLabs' ? fromBucket : inWindows) {
      twin.clock.advance({ ms: afterMs });
      const { passed } = await burst(call);
      if (passed.length !== passes) tell(`${passed.length} calls pass ${afterMs} ms later, not ${passes}`);
    }
    twin.rateLimit(limit);
    const { passed } = await burst(call);
    const left = passed.map(({ headers }) => headers.get('x-ratelimit-remaining') ?? 'unsaid');
    if (!['2,1,0', 'unsaid,unsaid,unsaid'].includes(left.join())) tell(`${left} calls are left`);
    twin.clock.advance({ ms: 30_500 });
    const waitSeconds = (await call()).headers.get('retry-after');
    if (waitSeconds === null) continue;
    twin.clock.advance({ seconds: Number(waitSeconds) });
    if ((await call()).status === 429) tell(`${waitSeconds} seconds are too early`);
  }
  return problems;
}
