import { hasEnded } from '../../world/key.ts';
import { countCall } from '../../world/rate.ts';
import type { Callers } from '../callers.ts';
import { bearerOf, givenOf, isAdministrator, presentedBy } from '../sign-in.ts';
import type { Call, Caller, Reply } from '../system-model.ts';
import { failed, holds, minute, words } from './facts.ts';
import { tooMany, tooManyOf } from './limits.ts';
import { lockedOut, noteFailure } from './lock-out.ts';

const counted = ['createApiKey', 'rotateApiKey'];

/** What stands around it on the current server, where it has a Redis: who fails again and again is locked out. */
export function signIn(call: Call): Caller | Reply {
  const { world, ask, isServed } = call;
  const isGuarded = isServed && world.switches.lockOut === true;
  const locked = isGuarded ? lockedOut(call) : undefined;
  if (locked !== undefined) return locked;
  const hasOwnLimit = counted.includes(ask.operation) || (isServed && ask.operation === 'revokeApiKey');
  const own = hasOwnLimit ? countCall(world, ask.operation, { limit: 10, windowSeconds: 60 }) : undefined;
  if (own?.isExceeded) return tooMany(call, own);
  const caller = byCredential(call);
  if (isGuarded && 'status' in caller && caller.status === 401) noteFailure(world);
  return caller;
}

/** The token, or else the internal secret, which the current server takes as a token too. */
function byCredential(call: Call): Caller | Reply {
  const { world, ask, isServed } = call;
  const [first] = presentedBy(['bearer', bearerOf(ask, true)], ['apiKey', ask.headers['x-internal-secret']]);
  if (first === undefined) return failed(call, 'noCredential', words.secret);
  const given = givenOf(world, [first]);
  if (given !== undefined) {
    if (given.expired === true)
      return failed(call, 'noCredential', first.kind === 'bearer' ? words.expired : words.secret);
    const isAllowed = given.scopes === undefined || holds(given.scopes, 'api-keys:manage');
    return isAllowed ? { owner: given.owner } : failed(call, 'forbidden', words.scope);
  }
  const isInternal = first.value === world.administrator.apiKey && (first.kind === 'apiKey' || isServed);
  if (isInternal || isAdministrator(world, first)) return {};
  return first.kind === 'bearer' ? byKey(call, first.value) : failed(call, 'noCredential', words.secret);
}

/** A key that manages keys signs in, and is used by it; the current server writes that down once a minute. */
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
  const { rate_limit_requests: limit, rate_limit_window_secs: windowSeconds } = key.fields;
  if (typeof limit === 'number' && typeof windowSeconds === 'number') {
    const rate = countCall(world, `key ${key.made}`, { limit, windowSeconds });
    if (rate?.isExceeded) return tooManyOf(call, words.tooMany, rate);
  }
  const last = key.uses.at(-1);
  if (!isServed || last === undefined || world.now - last >= minute) key.uses.push(world.now);
  return { key };
}

export const callers: Callers = {
  ways: [
    ['bearer', value => ({ authorization: `Bearer ${value}` })],
    ['apiKey', value => ({ 'x-internal-secret': value })],
  ],
  keyWay: 'bearer',
  keyWeight: 5,
  strangers: ({ administrator: { bearer = '', apiKey = '' }, state }) => [
    { authorization: 'Bearer strait_unknown' },
    {},
    { authorization: `bearer ${bearer}` },
    { authorization: 'Bearer fake' },
    { authorization: `Basic ${bearer}` },
    { 'x-api-key': bearer },
    { authorization: `Bearer ${bearer}0` },
    { authorization: `Bearer ${apiKey}` },
    { 'x-internal-secret': bearer },
    { 'x-internal-secret': 'fake' },
    { authorization: 'Bearer strait_fake', 'x-internal-secret': apiKey },
    { authorization: 'Bearer strait_fake', 'x-internal-secret': state.credentials.at(-1)?.value ?? apiKey },
    { authorization: `Basic ${bearer}`, 'x-internal-secret': apiKey },
  ],
};
