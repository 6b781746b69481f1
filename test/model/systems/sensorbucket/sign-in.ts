import { hasEnded } from '../../world/key.ts';
import type { Callers } from '../callers.ts';
import { bearerOf, cookieOf, givenOf, isAdministrator, presentedBy } from '../sign-in.ts';
import type { Call, Caller, Reply } from '../system-model.ts';
import { refused } from './facts.ts';

const cookieName = (isServed: boolean) => (isServed ? 'ory_kratos_session' : 'SID');

/** Either way will do. To meet an expired key deletes it. */
export function signIn(call: Call): Caller | Reply {
  const { world, ask, isServed } = call;
  const presented = presentedBy(
    ['cookie', cookieOf(ask, cookieName(isServed))],
    ['bearer', bearerOf(ask, false)],
  );
  const given = givenOf(world, presented);
  if (given !== undefined) return given.expired === true ? refused(401, isServed) : { owner: given.owner };
  const key = world.bySecret(presented.find(({ kind }) => kind === 'bearer')?.value ?? '');
  if (key !== undefined && hasEnded(key, world.now)) {
    if (key.removedAt === undefined) world.remove(key);
  } else if (key !== undefined) {
    // What the gateway asks of a key is not known; the document has a refusal for missing permissions.
    const held = Array.isArray(key.fields.permissions) ? key.fields.permissions : [];
    const isFree = isServed || ask.operation === '';
    return isFree || held.includes(neededBy(ask.operation)) ? { key } : refused(403, isServed);
  }
  return presented.some(one => isAdministrator(world, one)) ? {} : refused(401, isServed);
}

const neededBy = (operation: string) =>
  operation === 'createApiKey' || operation === 'revokeApiKey' ? 'WRITE_API_KEYS' : 'READ_API_KEYS';

/** Whose the bearer's key is, without any other stage of a call; on the real server only. */
export function authenticated({ world, ask }: Call): Reply {
  const header = ask.headers.authorization ?? '';
  if (header === '') return { status: 400, body: { message: 'Authorization header must be set' } };
  const secret = header.replace(/^Bearer\s+/i, '');
  if (!/^\d+:./.test(Buffer.from(secret, 'base64').toString()))
    return { status: 400, body: { message: 'Invalid input' } };
  const key = world.bySecret(secret);
  if (key === undefined) return { status: 401, body: {} };
  if (hasEnded(key, world.now)) {
    if (key.removedAt === undefined) world.remove(key);
    return { status: 401, body: {} };
  }
  const { tenant_id: tid, permissions: perms } = key.fields;
  const exp = key.expiresAt === undefined ? {} : { exp: Math.floor(key.expiresAt / 1000) };
  return { status: 200, body: { extra: { tid, perms, ...exp } } };
}

export const callers: Callers = {
  ways: [
    ['bearer', value => ({ authorization: `Bearer ${value}` })],
    ['cookie', (value, dialect) => ({ cookie: `${cookieName(dialect === 'served')}=${value}` })],
  ],
  keyWay: 'bearer',
  keyWeight: 4,
  strangers: ({ administrator: { bearer = '', cookie = '' }, isServed }) => [
    { authorization: `bearer ${bearer}` },
    {},
    { authorization: `Bearer ${bearer}`, cookie: 'fake' },
    { authorization: 'Bearer fake', cookie: `a=b; ${cookieName(isServed)}=${cookie}` },
    { authorization: 'Bearer fake' },
    { authorization: `Basic ${bearer}` },
    { cookie: `${cookieName(!isServed)}=${cookie}` },
    { cookie: `${cookieName(isServed)}=${cookie}x` },
  ],
};
