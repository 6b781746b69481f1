import { createClock, type Dialect } from '@keyloom/mocks';
import type { Complaints, Subject } from '../../evidence/subject.ts';
import type { Facts } from '../notation/contract.ts';
import { burst, caller } from './burst.ts';

/** Limits that count beside the one of all calls. */
export async function ownLimitProblems(subject: Subject, facts: Facts): Complaints {
  if (subject.system === 'Strait') return limitsOfOperations(subject, facts);
  return subject.system === 'Stratum' ? limitsOfKeys(subject, facts) : [];
}

/** Which operations may be called ten times a minute, each by itself; the rest share a hundred: contracts/strait.md 9. */
const ofTheirOwn: Readonly<Record<Dialect, readonly string[]>> = {
  documented: ['POST /v1/api-keys', 'POST /v1/api-keys/nobody/rotate'],
  served: ['POST /v1/api-keys', 'POST /v1/api-keys/nobody/rotate', 'DELETE /v1/api-keys/nobody'],
};

async function limitsOfOperations({ createTwin }: Subject, facts: Facts): Complaints {
  const problems: string[] = [];
  for (const dialect of ['documented', 'served'] as const) {
    const twin = createTwin({ dialect, clock: createClock(0) });
    twin.rateLimit({ limit: 100, windowSeconds: 60 });
    const check = async (call: string, allowed: number) => {
      const { passed } = await burst(caller(twin, facts, call));
      if (passed.length !== allowed)
        problems.push(`${call} (${dialect}) passes ${passed.length} times, not ${allowed}`);
    };
    const own = ofTheirOwn[dialect];
    for (const call of own) await check(call, 10);
    // What was refused counts among the hundred as well.
    if (dialect === 'documented') await check('DELETE /v1/api-keys/nobody', 100 - 11 * own.length);
    else await check('GET /v1/api-keys?project_id=proj_1', 100 - 11 * own.length);
    twin.clock.advance({ seconds: 60 });
    for (const call of own) await check(call, 10);
  }
  return problems;
}

/** How long a key's own window is, and that of a key that names none, which is the one of all calls: contracts/stratum.md 3.1, 9. */
const windows: readonly (readonly [window: string | undefined, seconds: number])[] = [
  ['30 seconds', 30],
  ['1 minute', 60],
  ['2  minutes', 120],
  ['1 hour', 3_600],
  ['1 day', 86_400],
  [undefined, 90],
];

/** Two calls in any stretch of a window's length. */
async function limitsOfKeys({ createTwin }: Subject, facts: Facts): Complaints {
  const problems: string[] = [];
  for (const [window, seconds] of windows) {
    const twin = createTwin({ clock: createClock(0) });
    twin.rateLimit({ limit: 100, windowSeconds: 90 });
    const fields = { rate_limit_max: 2, ...(window !== undefined && { rate_limit_window: window }) };
    const { secret } = twin.given.key({ scopes: ['admin'], fields });
    const call = caller(twin, facts, 'GET /api/v1/api-keys', secret);
    const tell = (problem: string) => problems.push(`a key's own 2 calls in ${window}: ${problem}`);
    const halfMs = seconds * 500;
    await call();
    twin.clock.advance({ ms: halfMs });
    const { passed, refused } = await burst(call);
    if (passed.length !== 1) tell(`${passed.length + 1} calls pass`);
    const { error } = (await refused?.json()) ?? {};
    if (error?.code !== 'RATE_LIMITED') tell(`the code is ${error?.code}`);
    const waitSeconds = refused?.headers.get('retry-after');
    if (waitSeconds !== String(halfMs / 1_000)) tell(`${waitSeconds} seconds are to be waited for`);
    const end = refused?.headers.get('x-ratelimit-reset');
    if (end !== new Date(2 * halfMs).toISOString()) tell(`its end is ${end}`);
    for (const [afterMs, passes] of [[halfMs - 1, 0] as const, [1, 1] as const, [halfMs, 1] as const]) {
      twin.clock.advance({ ms: afterMs });
      const later = await burst(call);
      if (later.passed.length !== passes) tell(`${later.passed.length} calls pass ${afterMs} ms later`);
    }
  }
  return problems;
}
