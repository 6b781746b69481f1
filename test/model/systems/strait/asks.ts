import { type Ask, askOf } from '../../wire/ask.ts';
import { detour, strayOf } from '../../wire/detour.ts';
import { bodyOf } from '../../wire/odd-body.ts';
import type { Pick } from '../../wire/pick.ts';
import type { World } from '../../world/world.ts';
import { callerHeaders } from '../callers.ts';
import { idOf, someKey } from '../key-choice.ts';
import { deadHook } from './auto-rotate.ts';
import { places } from './facts.ts';
import { iso } from './shown.ts';
import { callers } from './sign-in.ts';

export const projects = ['proj_1', 'proj_2'] as const;

export const hook = 'https://hooks.example.com/strait';

/** Webhooks that the current server refuses. */
const wrongUrls = [
  'http://hooks.example.com/',
  'https://',
  5,
  `https://hooks.example.com/${'x'.repeat(2030)}`,
] as const;

function createBody(pick: Pick) {
  // Beside other broken fields the twin does not tell of these.
  if (pick.once(40))
    return {
      project_id: 'proj_1',
      name: 'ci',
      scopes: ['*'],
      expires_in_days: 1,
      rotation_webhook_url: pick.of<unknown>(wrongUrls),
    };
  const isHooked = pick.once(4);
  return {
    project_id: pick.usual<unknown>(projects, ['', null, 5, undefined], 20),
    name: pick.usual<unknown>(['ci', 'svc', 'x'.repeat(255)], ['', null, 5, undefined, 'x'.repeat(256)], 20),
    scopes: pick.usual<unknown>(
      [['*'], ['api-keys:manage'], ['api-keys:manage', 'jobs:read'], ['jobs:read']],
      [[], undefined, ['jobs:fly'], 'jobs:read', [5], ['dlq:read'], null],
      12,
    ),
    ...(!pick.once(8) && {
      expires_in_days: pick.usual<unknown>([1, 30, 90, 91, 36_500], [0, -1, 36_501, 1.5, '30', null], 14),
    }),
    ...(pick.once(4) && { environment_id: pick.usual<unknown>(['env_1', 'env_2'], [5, null]) }),
    ...(isHooked && {
      rotation_interval_days: pick.usual<unknown>([30, 7, 36_500], [0, 36_501, '30', null]),
    }),
    ...(pick.once(6) && { org_id: pick.usual<unknown>(['org_1', 'org_2'], [5, null]) }),
    ...(pick.once(isHooked ? 2 : 6) && {
      rotation_webhook_url: pick.usual<unknown>([hook, hook, deadHook], [null]),
    }),
    // Each day is only for keys that do not live long.
    ...(pick.once(40) && {
      expires_in_days: 30,
      rotation_interval_days: 1,
      rotation_webhook_url: hook,
    }),
    ...(pick.once(24) && { surplus: 1 }),
  };
}

function rotateBody(pick: Pick) {
  if (pick.once(3)) return {};
  return {
    grace_period_minutes: pick.usual<unknown>([1, 60, 5, 10_080], [0, -5, 10_081, 1.5, '60', null], 6),
    ...(pick.once(24) && { surplus: 1 }),
  };
}

export function ask(pick: Pick, world: World): Ask {
  const headers = callerHeaders(pick, world, callers);
  const unknown = 'ffffffff-ffff-7fff-8fff-ffffffffffff';
  const params = { keyID: idOf(pick, world, ['abc', 'a b'], unknown) };
  const accepting = {
    ...headers,
    ...(pick.once(24) && { accept: pick.of(['text/html', 'application/*', '*/*']) }),
  };
  const to = (operation: keyof typeof places, parts = {}) =>
    askOf(operation, places[operation], { headers, ...parts });
  const type = pick.once(8) ? 'application/json' : undefined;
  const asks = {
    create: () => to('createApiKey', bodyOf(pick, createBody(pick))),
    list: () => {
      const named = pick.once(12) ? { 'x-project-id': pick.of(projects) } : {};
      return to('listApiKeys', { headers: { ...accepting, ...named }, query: listQuery(pick, world), type });
    },
    revoke: () => to('revokeApiKey', { headers: accepting, params, type }),
    rotate: () =>
      to('rotateApiKey', { params, ...(pick.once(6) ? { type } : bodyOf(pick, rotateBody(pick))) }),
    stray: () => strayOf(pick, Object.values(places), headers, params),
  };
  const what = pick.weighted([
    [9, 'create'],
    [8, 'list'],
    [4, 'revoke'],
    [6, 'rotate'],
    [1, 'stray'],
  ] as const);
  return detour(pick, asks[what ?? 'list']());
}

function listQuery(pick: Pick, world: World): Ask['query'] {
  const project = pick.once(24) ? [] : [['project_id', pick.usual(projects, ['', 'proj_9'], 16)] as const];
  const at = someKey(pick, world)?.createdAt;
  const cursors = [iso(at ?? 0), new Date((at ?? 0) + 1).toISOString(), offset(at ?? 0)] as const;
  // One odd value at most: which of two is told is nobody's promise.
  const isWhole = project.length > 0 && project[0]?.[1] !== '';
  return [
    ...project,
    ...(pick.once(3)
      ? [
          [
            'limit',
            pick.usual(['1', '2', '3', '100', '101'], isWhole ? ['0', '-1', 'abc', '1.5'] : ['5']),
          ] as const,
        ]
      : []),
    ...(world.isServed && pick.once(4)
      ? [['cursor', pick.usual(cursors, isWhole ? ['yesterday'] : [cursors[0]])] as const]
      : []),
    ...(pick.once(8) ? [['org_id', pick.of(['org_1', 'org_2'])] as const] : []),
  ];
}

/** The same instant in another zone. */
const offset = (epochMs: number) => new Date(epochMs + 3_600_000).toISOString().replace('Z', '+01:00');

/** Every project and organization, in pages; and each key as a caller. */
export function census({ administrator: { bearer = '' }, state, isServed }: World): Ask[] {
  const by = (secret: string) => ({ authorization: `Bearer ${secret}` });
  const list = (secret: string, query: Ask['query']) =>
    askOf('listApiKeys', places.listApiKeys, { headers: by(secret), query });
  const lists = projects.flatMap(project => [
    list(bearer, [['project_id', project]]),
    list(bearer, [
      ['project_id', project],
      ['limit', '2'],
    ]),
    list(bearer, [
      ['project_id', project],
      ['limit', '101'],
    ]),
  ]);
  const served = isServed
    ? [
        list(bearer, [
          ['project_id', 'proj_1'],
          ['org_id', 'org_1'],
        ]),
      ]
    : [];
  const ofKeys = state.keys.slice(-14).map(({ secret }) => list(secret, [['project_id', 'proj_1']]));
  return [...lists, ...served, ...ofKeys];
}
