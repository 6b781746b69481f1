import { countCall } from '../../world/rate.ts';
import type { World } from '../../world/world.ts';
import type { Callers } from '../callers.ts';
import { bearerOf, givenOf, isAdministrator, presentedBy } from '../sign-in.ts';
import type { Call, Caller, Reply } from '../system-model.ts';
import { child, parent, says, tenants, unknownTenant } from './facts.ts';
import { tooManyOfKey } from './limits.ts';

/** The key is looked at first; the token only when there is none. */
export function signIn(call: Call): Caller | Reply {
  const { world, ask, isServed } = call;
  const presented = presentedBy(['apiKey', ask.headers['x-api-key']], ['bearer', bearerOf(ask, true)]);
  const [first] = presented.slice(0, 1);
  if (first === undefined) return says.noCredential;
  const given = givenOf(world, [first]);
  if (given !== undefined) {
    if (given.expired === true) return given.kind === 'apiKey' ? says.badKey : says.badToken;
    return mayCall(call, given.scopes ?? ['admin']) ? { owner: given.owner } : says.scope;
  }
  if (isAdministrator(world, first)) {
    // The real server knows no token that reaches all tenants.
    return first.kind === 'bearer' && isServed ? { ...ownedBy(parent), ...counted(call, 'fake-admin') } : {};
  }
  return first.kind === 'apiKey' ? byKey(call, first.value) : byToken(call, first.value);
}

/** A route that is none has no scope to ask for. */
const mayCall = ({ ask }: Call, scopes: unknown) =>
  ask.operation === '' || (Array.isArray(scopes) && scopes.includes('admin'));

const ownedBy = (tenant_id: string) => ({ owner: { tenant_id } });

function counted({ world }: Call, subject: unknown) {
  const rate = countCall(world, `sub ${subject}`, { style: 'sliding' });
  return rate && { rate };
}

function byKey(call: Call, secret: string): Caller | Reply {
  const { world } = call;
  const key = world.bySecret(secret);
  if (key === undefined || !world.isAccepted(key)) return says.badKey;
  const { tenant_id, scopes = ['read', 'write'], rate_limit_max, rate_limit_window } = key.fields;
  const [count, unit = ''] = String(rate_limit_window ?? '').split(/\s+/);
  const seconds = { second: 1, minute: 60, hour: 3600, day: 86_400 }[unit.toLowerCase().replace(/s$/, '')];
  const rate = countCall(world, `key ${key.made}`, {
    style: 'sliding',
    ...(typeof rate_limit_max === 'number' && { limit: rate_limit_max }),
    ...(seconds !== undefined && { windowSeconds: Number(count) * seconds }),
  });
  if (rate?.isExceeded) return tooManyOfKey(rate);
  if (!mayCall(call, scopes)) return says.scope;
  return { key, rate, ...(typeof tenant_id === 'string' && ownedBy(tenant_id)) };
}

function byToken(call: Call, token: string): Caller | Reply {
  const [header = '', body = '', signature] = token.split('.');
  const isSigned = signature === call.world.administrator.bearer?.split('.')[2];
  const claims = parsed(body);
  const isOver = claims?.exp !== undefined && !(Number(claims.exp) * 1000 > call.world.now);
  if (!isSigned || claims === undefined || isOver || parsed(header)?.alg !== 'HS256') return says.badToken;
  const { tenant_id, scopes = ['read'], sub } = claims;
  if (typeof tenant_id !== 'string') return says.noTenant;
  if (tenant_id === unknownTenant) return says.strangeTenant;
  const own = counted(call, sub);
  if (own?.rate.isExceeded) return tooManyOfKey(own.rate);
  return mayCall(call, scopes) ? { ...ownedBy(tenant_id.toLowerCase()), ...own } : says.scope;
}

function parsed(part: string): Record<string, unknown> | undefined {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString());
  } catch {
    return undefined;
  }
}

/** A token with the twins' signature, as the administrator's shows it. */
function tokenOf(claims: object, administrator: string, algorithm = 'HS256'): string {
  const encoded = [{ alg: algorithm, typ: 'JWT' }, claims].map(part =>
    Buffer.from(` ${JSON.stringify(part)}`).toString('base64url'),
  );
  return [...encoded, administrator.split('.')[2]].join('.');
}

/** A token that a test gave. */
const givenToken = ({ state }: World) => state.credentials.findLast(({ kind }) => kind === 'bearer')?.value;

const admin = { scopes: ['admin'], sub: 'fake-user' };

/** Headers with a token. */
const withToken = (claims: object, { administrator: { bearer = '' } }: World, algorithm?: string) => ({
  authorization: `Bearer ${tokenOf(claims, bearer, algorithm)}`,
});

export const callers: Callers = {
  ways: [
    ['apiKey', value => ({ 'x-api-key': value })],
    ['bearer', value => ({ authorization: `Bearer ${value}` })],
  ],
  keyWay: 'apiKey',
  keyWeight: 5,
  acting: world => [
    withToken({ ...admin, tenant_id: parent }, world),
    withToken({ ...admin, tenant_id: child }, world),
    withToken({ ...admin, tenant_id: tenants[0].toUpperCase() }, world),
    withToken({ ...admin, tenant_id: parent, exp: Math.floor(world.now / 1000) + 1 }, world),
    // At its end a token is over.
    withToken({ ...admin, tenant_id: parent, exp: world.now / 1000 }, world),
  ],
  strangers(world) {
    const { apiKey = '', bearer = '' } = world.administrator;
    const token = (claims: object, algorithm?: string) => withToken(claims, world, algorithm);
    return [
      {},
      { 'x-api-key': 'fake' },
      { 'x-api-key': '', authorization: `Bearer ${bearer}` },
      { 'x-api-key': 'fake', authorization: `Bearer ${bearer}` },
      { 'x-api-key': apiKey, authorization: 'Bearer fake' },
      { 'x-api-key': 'fake', authorization: `Bearer ${givenToken(world) ?? bearer}` },
      { authorization: `bearer ${bearer}` },
      { authorization: `Basic ${bearer}` },
      { authorization: `Bearer ${world.state.keys[0]?.secret || apiKey}` },
      { authorization: `Bearer ${bearer}x` },
      token({ ...admin, tenant_id: parent, scopes: ['write'] }),
      token({ tenant_id: tenants[0] }),
      token(admin),
      token({ ...admin, tenant_id: unknownTenant }),
      token({ ...admin, tenant_id: parent }, 'HS512'),
    ];
  },
};
