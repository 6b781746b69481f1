import { type Ask, askOf } from '../../wire/ask.ts';
import { detour, strayOf } from '../../wire/detour.ts';
import { bodyOf } from '../../wire/odd-body.ts';
import type { Pick } from '../../wire/pick.ts';
import type { World } from '../../world/world.ts';
import { callerHeaders } from '../callers.ts';
import { idOf } from '../key-choice.ts';
import { places, tenants, unknownTenant } from './facts.ts';
import { callers } from './sign-in.ts';

const bodies = {
  create: (pick: Pick) => ({
    tenant_id: pick.usual(
      [...tenants, tenants[0].toUpperCase()],
      [unknownTenant, 'abc', 5, null, undefined, `${tenants[0]}0`],
      24,
    ),
    name: pick.usual(['ci', 'svc', undefined, ''], [null, 5, 'a\0b', 'x'.repeat(300)], 24),
    rate_limit_max: pick.usual([undefined, 1, 3, 100_000], [0, 100_001, 1.5, '5', null], 24),
    rate_limit_window: pick.usual(
      [undefined, '1 second', '10 seconds', '2 minutes', '1 hour', '3 days', '0 seconds'],
      ['1minute', '5 MINUTES', 'minute', 5, null, '5  minutes', ' 5 minutes'],
      24,
    ),
    ...(pick.once(10) && { scopes: ['admin'], expires_at: '2020-01-01T00:00:00Z' }),
  }),
  rotate: (pick: Pick) => ({
    name: pick.usual([undefined, 'new', '', 'x'.repeat(255)], [null, 5, 'x'.repeat(256)], 10),
  }),
};

export function ask(pick: Pick, world: World): Ask {
  const headers = callerHeaders(pick, world, callers);
  const id = idOf(
    pick,
    world,
    ['abc', '00000000-0000-4000-8000-000000000999'],
    'ffffffff-ffff-4fff-8fff-ffffffffffff',
  );
  const params = { id: pick.once(8) ? id.toUpperCase() : id };
  const asks: Record<string, () => Ask> = {
    create: () =>
      askOf('createApiKey', places.createApiKey, { headers, ...bodyOf(pick, bodies.create(pick)) }),
    list: () => askOf('listApiKeys', places.listApiKeys, { headers, query: tenantQuery(pick) }),
    dormant: () =>
      askOf('listDormantApiKeys', places.listDormantApiKeys, { headers, query: daysQuery(pick) }),
    revoke: () => askOf('revokeApiKey', places.revokeApiKey, { headers, params, ...revokeBody(pick) }),
    rotate: () =>
      askOf('rotateApiKey', places.rotateApiKey, {
        headers,
        params,
        ...(pick.once(3) ? {} : bodyOf(pick, bodies.rotate(pick))),
      }),
    stray: () => strayOf(pick, Object.values(places), headers, params),
  };
  const what = pick.weighted([
    [8, 'create'],
    [6, 'list'],
    [4, 'dormant'],
    [4, 'revoke'],
    [4, 'rotate'],
    [1, 'stray'],
  ] as const);
  const made = asks[what ?? 'list']?.() ?? askOf('listApiKeys', places.listApiKeys);
  const isHead = made.method === 'GET' && made.operation !== '' && !world.hasFaults && pick.once(15);
  return detour(pick, isHead ? { ...made, method: 'HEAD' } : made);
}

function tenantQuery(pick: Pick): Ask['query'] {
  const tenant = () => pick.usual([...tenants, tenants[1].toUpperCase()], ['', 'abc', unknownTenant]);
  if (pick.once(3))
    return pick.once(4)
      ? [
          ['limit', '1'],
          ['cursor', 'x'],
        ]
      : [];
  const first = ['tenant_id', tenant()] as const;
  return pick.once(12) ? [first, ['tenant_id', tenant()]] : [first];
}

function daysQuery(pick: Pick): Ask['query'] {
  if (pick.once(4)) return [];
  return [
    ['days', pick.usual(['1', '90', '91', '365', '30'], ['0', '366', '-1', 'abc', '', '1.9', '9999'], 8)],
  ];
}

function revokeBody(pick: Pick) {
  if (!pick.once(10)) return {};
  const text = pick.of(['', '{}', '{', 'x']);
  return { text, type: pick.of(['application/json', 'text/plain', 'application/xml']) };
}

/** All lists, in all ways that show other keys, and every key as a caller. */
export function census({ administrator: { apiKey = '' }, state }: World): Ask[] {
  const headers = { 'x-api-key': apiKey };
  return [
    ...[[], ...tenants.map(tenant => [['tenant_id', tenant] as const])].map(query =>
      askOf('listApiKeys', places.listApiKeys, { headers, query }),
    ),
    ...['1', '90', '365'].map(days =>
      askOf('listDormantApiKeys', places.listDormantApiKeys, { headers, query: [['days', days]] }),
    ),
    ...state.keys
      .slice(-12)
      .map(({ secret }) => askOf('listApiKeys', places.listApiKeys, { headers: { 'x-api-key': secret } })),
  ];
}
