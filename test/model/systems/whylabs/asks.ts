import { type Ask, askOf } from '../../wire/ask.ts';
import { detour, strayOf } from '../../wire/detour.ts';
import type { Pick } from '../../wire/pick.ts';
import type { World } from '../../world/world.ts';
import { callerHeaders } from '../callers.ts';
import { idOf } from '../key-choice.ts';
import { organizations, places, scopes, unknownOrganization, users } from './facts.ts';
import { callers } from './sign-in.ts';

type Query = [string, string][];

export function ask(pick: Pick, world: World): Ask {
  const headers = callerHeaders(pick, world, callers);
  const key_id = idOf(pick, world, ['abc', 'FakeKey000'], 'FakeKey000');
  const known = world.find(key_id)?.fields;
  // Mostly those that the key belongs to.
  const org_id =
    known !== undefined && !pick.once(6)
      ? String(known.orgId)
      : pick.usual([organizations[0], organizations[0], organizations[1]], [unknownOrganization, 'org/7 &']);
  const user_id = known !== undefined && !pick.once(6) ? String(known.userId) : pick.of(users);
  const params = { org_id };
  const to = (operation: keyof typeof places, parts = {}) =>
    askOf(operation, places[operation], { headers, params, ...parts });
  const asks = {
    create: () =>
      to('createApiKey', {
        query: createQuery(pick, world),
        ...(pick.once(4) && { type: 'application/json' }),
      }),
    list: () => to('listApiKeys', { query: pick.once(2) ? [['user_id', pick.usual(users, ['None'])]] : [] }),
    get: () => to('getApiKey', { params: { org_id, key_id } }),
    revoke: () => {
      const user: Query = pick.once(20) ? [] : [['user_id', user_id]];
      return to('revokeApiKey', { query: [...user, ...(pick.once(20) ? [] : [['key_id', key_id]])] });
    },
    stray: () => strayOf(pick, Object.values(places), headers, { org_id: 'org-123', key_id }),
  };
  const what = pick.weighted([
    [10, 'create'],
    [8, 'list'],
    [4, 'get'],
    [5, 'revoke'],
    [1, 'stray'],
  ] as const);
  return detour(pick, asks[what ?? 'list']());
}

function createQuery(pick: Pick, { now }: World): Query {
  const query: Query = pick.once(20) ? [] : [['user_id', pick.of(users)]];
  if (pick.once(3)) {
    const ends = [60_000, 60_001, 90_000, 86_400_000].map(ms => String(now + ms));
    const wrong = [String(now + 59_999), String(now - 1), '0', 'abc', '1.5', '8640000000000001'] as const;
    query.push(['expiration_time', pick.usual([ends[0] ?? '', ...ends], [wrong[0], ...wrong], 6)]);
  }
  const count = pick.of([0, 1, 2, 3]);
  for (let at = 0; at < count; at++) {
    query.push([
      'scopes',
      pick.once(16)
        ? pick.of([':fly', 'user', ''])
        : pick.once(3)
          ? ':whylabs_system'
          : (scopes[pick.below(scopes.length)] ?? ''),
    ]);
  }
  if (pick.once(2)) query.push(['alias', pick.of(['ci', 'M L/App', 'a&b=c+d', 'ci'])]);
  return query;
}

/** Both lists of all organizations and users, and each key. */
export function census({ administrator: { apiKey = '' }, state }: World): Ask[] {
  const headers = { 'x-api-key': apiKey };
  const lists = organizations.flatMap(org_id =>
    [[], ...users.map(user => [['user_id', user] as const])].map(query =>
      askOf('listApiKeys', places.listApiKeys, { headers, params: { org_id }, query }),
    ),
  );
  const ofKeys = state.keys.slice(-10).flatMap(({ id, fields, secret }) => {
    const params = { org_id: String(fields.orgId), key_id: id };
    return [
      askOf('getApiKey', places.getApiKey, { headers, params }),
      askOf('listApiKeys', places.listApiKeys, { headers: { 'x-api-key': secret }, params }),
    ];
  });
  return [...lists, ...ofKeys];
}
