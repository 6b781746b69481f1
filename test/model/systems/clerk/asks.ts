import { type Ask, askOf } from '../../wire/ask.ts';
import { detour, strayOf } from '../../wire/detour.ts';
import { bodyOf } from '../../wire/odd-body.ts';
import type { Pick } from '../../wire/pick.ts';
import type { World } from '../../world/world.ts';
import { type Callers, callerHeaders } from '../callers.ts';
import { idOf, someKey } from '../key-choice.ts';
import { places, scim, subjects } from './facts.ts';

export const callers: Callers = {
  ways: [['bearer', value => ({ authorization: `Bearer ${value}` })]],
  keyWay: 'bearer',
  keyWeight: 1,
  strangers: ({ administrator: { bearer = '' } }) => [
    { authorization: `bearer ${bearer}` },
    {},
    { authorization: 'Bearer sk_test_fake' },
    { authorization: `Basic ${bearer}` },
    { 'x-api-key': bearer },
    { authorization: `Bearer ${bearer}x` },
    { authorization: bearer },
  ],
};

const claims = [
  undefined,
  null,
  { team: 'a', camelCase: { 'kebab-case': [1, null] } },
  'text',
  5,
  [],
  false,
] as const;
const names = ['robot', 'Robot two', 'r2d', 'a & b'] as const;
const seconds = [null, 60, null, 0.5, 3600.25, 7782.19, 86_400] as const;

const common = (pick: Pick) => ({
  ...maybe(pick, 'claims', () => pick.of(claims)),
  ...maybe(pick, 'scopes', () =>
    pick.usual<unknown>([['read'], [], ['read', 'write', 'read']], ['read', null, [5], [null, 5]]),
  ),
  ...maybe(pick, 'description', () =>
    pick.usual<unknown>(['text', null, '', 'x'.repeat(255)], ['x'.repeat(256), 5]),
  ),
  ...maybe(pick, 'seconds_until_expiration', () => pick.usual(seconds, [0, -1, '60', true, 1e13], 10)),
  ...(pick.once(24) && { surplus: 1 }),
});

function maybe(pick: Pick, name: string, value: () => unknown) {
  return pick.once(2) ? { [name]: value() } : {};
}

const subjectOf = (pick: Pick) =>
  pick.usual(
    [subjects[0], subjects[0], subjects[1], subjects[2]],
    [scim, 'user_1', `${subjects[0]}0`, 'USER_1'],
    14,
  );

const bodies = {
  create: (pick: Pick, { state: { made } }: World) => ({
    name: pick.usual(
      [`key ${made}`, `key ${made}`, ...names],
      ['ab', ' abc', 'abc ', '', 5, null, undefined, 'a b', 'x'.repeat(400), '  '],
      20,
    ),
    subject: pick.once(24) ? pick.of([undefined, null, 5]) : subjectOf(pick),
    ...maybe(pick, 'type', () =>
      pick.usual(['api_key', 'robot', 'x'.repeat(25), 'abc'], ['ab', 'x'.repeat(26), 5, null]),
    ),
    ...maybe(pick, 'created_by', () => pick.usual([subjects[0], null], [subjects[1], 'user_1', 5])),
    ...common(pick),
  }),
  update: (pick: Pick) => ({
    ...common(pick),
    ...maybe(pick, 'subject', () => subjectOf(pick)),
    ...(pick.once(20) && { name: 'renamed' }),
  }),
  revoke: (pick: Pick) =>
    pick.usual<object>(
      [{}, { revocation_reason: 'leaked' }, { revocation_reason: null }],
      [{ reason: 'x' }, { revocation_reason: 5 }],
    ),
  verify: (pick: Pick, world: World) => {
    const secret = someKey(pick, world)?.secret ?? 'ak_unknown';
    return pick.usual<object>(
      [{ secret }],
      [{ secret: 'ak_unknown' }, {}, { secret: 5 }, { secret, more: 1 }, { secret: null }],
    );
  },
};

export function ask(pick: Pick, world: World): Ask {
  const headers = callerHeaders(pick, world, callers);
  const unknown = `ak_${'f'.repeat(32)}`;
  const id = idOf(pick, world, ['abc', 'ak_1', `ak_${'g'.repeat(32)}`, `${unknown}0`], unknown);
  const params = { api_key_id: pick.once(8) ? id.replace(/^ak_/, 'api_key_') : id };
  const to = (operation: keyof typeof places, parts = {}) =>
    askOf(operation, places[operation], {
      headers,
      ...(places[operation].path.includes('{') && { params }),
      ...parts,
    });
  const asks = {
    create: () => to('createApiKey', bodyOf(pick, bodies.create(pick, world))),
    list: () => to('getApiKeys', { query: listQuery(pick) }),
    get: () => to('getApiKey', pick.once(10) ? { type: 'application/json' } : {}),
    update: () => to('updateApiKey', bodyOf(pick, bodies.update(pick))),
    delete: () => to('deleteApiKey', pick.once(10) ? { type: 'application/json' } : {}),
    reveal: () => to('getApiKeySecret'),
    revoke: () => to('revokeApiKey', bodyOf(pick, bodies.revoke(pick))),
    verify: () => to('verifyApiKey', bodyOf(pick, bodies.verify(pick, world))),
    stray: () => strayOf(pick, Object.values(places), headers, { api_key_id: unknown }),
  };
  const what = pick.weighted([
    [8, 'create'],
    [8, 'list'],
    [3, 'get'],
    [5, 'update'],
    [2, 'delete'],
    [2, 'reveal'],
    [3, 'revoke'],
    [5, 'verify'],
    [1, 'stray'],
  ] as const);
  return detour(pick, asks[what ?? 'list']());
}

function listQuery(pick: Pick): Ask['query'] {
  const add = (name: string, usual: readonly [string, ...string[]], odd: readonly [string, ...string[]]) =>
    pick.once(3) ? [[name, pick.usual(usual, odd)] as const] : [];
  return [
    ...(pick.once(24) ? [] : [['subject', subjectOf(pick)] as const]),
    ...add('type', ['api_key', 'robot', 'abc'], ['ab', '']),
    ...add('include_invalid', ['true', 'true', 'false'], ['1', 'TRUE', '']),
    ...add('limit', ['1', '2', '3', '10.0', '100'], ['0', '101', '-1', 'abc', '0.5']),
    ...add('offset', ['0', '1', '2', '3.0', '50'], ['-1', 'abc']),
    ...add('query', ['OBO', 'y 1', '', 'two', 'zzz', 'key'], ['&']),
    ...(pick.once(20) ? [['surplus', 'x'] as const] : []),
  ];
}

/** Every list with and without invalid keys, in pages; each key, its secret, and whether that is still accepted. */
export function census({ administrator: { bearer = '' }, state }: World): Ask[] {
  const headers = { authorization: `Bearer ${bearer}` };
  const lists = [...subjects, scim].flatMap(subject =>
    [
      [],
      [['include_invalid', 'true']],
      [
        ['include_invalid', 'true'],
        ['limit', '2'],
        ['offset', '1'],
      ],
    ].map(more =>
      askOf('getApiKeys', places.getApiKeys, {
        headers,
        query: [['subject', subject], ...more.map(([name = '', value = '']) => [name, value] as const)],
      }),
    ),
  );
  const ofKeys = state.keys.slice(-10).flatMap(({ id, secret }) => {
    const params = { api_key_id: id };
    return [
      askOf('getApiKey', places.getApiKey, { headers, params }),
      askOf('getApiKeySecret', places.getApiKeySecret, { headers, params }),
      askOf('verifyApiKey', places.verifyApiKey, { headers, body: { secret } }),
    ];
  });
  return [...lists, ...ofKeys];
}
