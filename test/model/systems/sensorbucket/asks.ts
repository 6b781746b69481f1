import { type Ask, askOf } from '../../wire/ask.ts';
import { detour, strayOf } from '../../wire/detour.ts';
import { integer } from '../../wire/exact-json.ts';
import { bodyOf } from '../../wire/odd-body.ts';
import type { Pick } from '../../wire/pick.ts';
import type { World } from '../../world/world.ts';
import { callerHeaders } from '../callers.ts';
import { idOf, someKey } from '../key-choice.ts';
import { archivedTenant, authenticate, places, tenants, unknownTenant } from './facts.ts';
import { callers } from './sign-in.ts';

const texts = (epochMs: number) => new Date(epochMs).toISOString();

function createBody(pick: Pick, { now, state: { made } }: World) {
  return {
    name: pick.usual(
      [`key ${made}`, `key ${made}`, 'a & <b>', 'ci', 'x'.repeat(255)],
      ['', null, 5, undefined, 'x'.repeat(256), '\u{1f511}'.repeat(200)],
      24,
    ),
    tenant_id: pick.usual<unknown>(
      [19, ...tenants.map(integer)],
      [unknownTenant, archivedTenant, 0, -1, '19', 1.5, null, undefined, '9223372036854775808n'],
      24,
    ),
    permissions: pick.usual<unknown>(
      [
        ['READ_API_KEYS', 'WRITE_API_KEYS'],
        ['READ_DEVICES'],
        ['READ_API_KEYS', 'READ_API_KEYS'],
        ['READ_TRACING'],
      ],
      [[], undefined, null, ['read_devices'], 'READ_DEVICES', [5], ['WRITE_TRACING']],
      24,
    ),
    ...(pick.once(2) && {
      expiration_date: pick.usual<unknown>(
        [
          texts(now + 1000),
          texts(now + 1),
          texts(now + 3_600_000).replace('Z', '+00:00'),
          texts(now + 60_000).replace(/\.\d+Z/, 'Z'),
          texts(now + 7_200_000).replace('Z', '+02:00'),
          null,
        ],
        [texts(now), texts(now - 1), '2030-01-01', 'soon', 5, texts(now).replace('Z', '')],
        10,
      ),
    }),
    ...(pick.once(20) && { surplus: 1 }),
  };
}

export function ask(pick: Pick, world: World): Ask {
  const headers = callerHeaders(pick, world, callers);
  const unknown = '4611686018427387904';
  const api_key_id = idOf(pick, world, ['abc', '1.5', '9223372036854775808', '-5', '0'], unknown);
  const to = (operation: keyof typeof places, parts = {}) =>
    askOf(operation, places[operation], { headers, ...parts });
  const params = { api_key_id };
  const asks = {
    create: () => to('createApiKey', bodyOf(pick, createBody(pick, world))),
    list: () => to('listApiKeys', { query: listQuery(pick, world) }),
    get: () => to('getApiKey', { params }),
    revoke: () => to('revokeApiKey', { params }),
    stray: () => strayOf(pick, Object.values(places), headers, params),
  };
  const what = pick.weighted([
    [9, 'create'],
    [9, 'list'],
    [5, 'get'],
    [3, 'revoke'],
    [2, 'authenticate'],
    [1, 'stray'],
  ] as const);
  // Only the operations are reached by detours.
  return what === 'authenticate' ? lookUp(pick, world, headers) : detour(pick, asks[what ?? 'list']());
}

function listQuery(pick: Pick, { cursors }: World): Ask['query'] {
  const known = [...cursors.keys()];
  const cursor = known[pick.below(known.length)];
  const goesOn = cursor !== undefined && pick.once(2);
  const limits = ['1', '2', '3', '0', '100', '1000', '1001'] as const;
  const limit = () => pick.usual(limits, goesOn ? ['5'] : ['-1', 'abc', '1.5']);
  const tenant = () => pick.usual([...tenants, tenants[0]], ['abc', '5', '9223372036854775808']);
  return [
    ...(pick.once(2) ? [['tenant_id', tenant()] as const] : []),
    ...(pick.once(8) ? [['tenant_id', tenant()] as const] : []),
    ...(pick.once(2) ? [['limit', limit()] as const] : []),
    ...(goesOn ? [['cursor', cursor] as const] : []),
    ...(pick.once(24) ? [['cursor', pick.of(['', 'fake', 'a:b'])] as const] : []),
    ...(pick.once(16) ? [['surplus', 'x'] as const] : []),
  ];
}

/** The way to look a key up; on the documented server its path is that of a key whose id is no integer. */
function lookUp(pick: Pick, world: World, headers: Readonly<Record<string, string>>): Ask {
  const { secret = 'fake' } = someKey(pick, world) ?? {};
  const params = { api_key_id: 'authenticate' };
  if (!world.isServed) return askOf('getApiKey', places.getApiKey, { headers, params });
  const authorization = pick.usual(
    [`Bearer ${secret}`, `bearer ${secret}`],
    ['Bearer fake', undefined, 'Bearer MTphYg'],
  );
  const method = pick.of(['GET', 'POST', 'DELETE']);
  return askOf('', { method, path: authenticate }, { headers: { authorization } });
}

/** All lists, in pages; each key, and whether its secret signs in. */
export function census({ administrator: { bearer = '' }, state, isServed }: World): Ask[] {
  const by = (secret: string) => ({ headers: { authorization: `Bearer ${secret}` } });
  const lists = [[], ...tenants.map(tenant => [['tenant_id', tenant] as const])].flatMap(query =>
    [query, [...query, ['limit', '2'] as const], [...query, ['limit', '1001'] as const]].map(asked =>
      askOf('listApiKeys', places.listApiKeys, { ...by(bearer), query: asked }),
    ),
  );
  const ofKeys = state.keys
    .slice(-8)
    .flatMap(({ id, secret }) => [
      askOf('listApiKeys', places.listApiKeys, { ...by(secret), query: [['limit', '1']] }),
      ...(isServed ? [askOf('', { method: 'GET', path: authenticate }, by(secret))] : []),
      askOf('getApiKey', places.getApiKey, { ...by(bearer), params: { api_key_id: id } }),
    ]);
  return [...lists, ...ofKeys];
}
