import { hasEnded } from '../../world/key.ts';
import { countCall } from '../../world/rate.ts';
import type { Callers } from '../callers.ts';
import { bearerOf, givenOf, isAdministrator, presentedBy } from '../sign-in.ts';
import type { Call, Caller, Reply } from '../system-model.ts';
import { failed, holds, minute, words } from './facts.ts';
import { tooMany } from './limits.ts';

const counted = ['createApiKey', 'rotateApiKey'];

/** A key that manages keys signs in, and is used by it; the current server writes that down once a minute. */
export function signIn(call: Call): Caller | Reply {
  const { world, ask, isServed } = call;
  const hasOwnLimit = counted.includes(ask.operation) || (isServed && ask.operation === 'revokeApiKey');
  const own = hasOwnLimit ? countCall(world, ask.operation, { limit: 10, windowSeconds: 60 }) : undefined;
  if (own?.isExceeded) return tooMany(call, own);
  const [first] = presentedBy(['bearer', bearerOf(ask, true)]);
  if (first === undefined) return failed(call, 'noCredential', words.secret);
  const given = givenOf(world, [first]);
  if (given !== undefined) {
    if (given.expired === true) return failed(call, 'noCredential', words.expired);
    const isAllowed = given.scopes === undefined || holds(given.scopes, 'api-keys:manage');
    return isAllowed ? { owner: given.owner } : failed(call, 'forbidden', words.scope);
  }
  return isAdministrator(world, first) ? {} : byKey(call, first.value);
}

function byKey(call: Call, secret: string): Caller | Reply {
  const { world, isServed } = call;
  const key = world.bySecret(secret);
  if (key === undefined)
    return failed(call, 'noCredential', secret.startsWith('strait_') ? words.unknown : words.secret);
  if (world.isRevoked(key)) return failed(call, 'noCredential', words.revoked);
  if (hasEnded({ ...key, graceEndsAt: undefined }, world.now))
    return failed(call, 'noCredential', words.expired);
  if (hasEnded(key, world.now)) return failed(call, 'noCredential', words.pastGrace);
  if (!holds(key.fields.scopes, 'api-keys:manage')) return failed(call, 'forbidden', words.scope);
  const last = key.uses.at(-1);
  if (!isServed || last === undefined || world.now - last >= minute) key.uses.push(world.now);
  return { key };
}

export const callers: Callers = {
  ways: [['bearer', value => ({ authorization: `Bearer ${value}` })]],
  keyWay: 'bearer',
  keyWeight: 5,
  strangers: ({ administrator: { bearer = '' } }) => [
    { authorization: 'Bearer strait_unknown' },
    {},
    { authorization: `bearer ${bearer}` },
    { authorization: 'Bearer fake' },
    { authorization: `Basic ${bearer}` },
    { 'x-api-key': bearer },
    { authorization: `Bearer ${bearer}0` },
  ],
};
