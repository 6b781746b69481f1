import { createTwin } from '@keyloom/mocks/clerk';
import { isAlive, itemsOf, type Known, newestFirst, type Subject } from '../subject.ts';

const path = '/api_keys';
const subjects = ['user_000000000000000000000000001', 'org_000000000000000000000000002'] as const;

export const clerk: Subject = {
  tag: 'Clerk',
  createTwin,
  signIn: credential => ({ authorization: `Bearer ${credential}` }),
  unknownId: 'ak_ffffffffffffffffffffffffffffffff',
  moves: [
    pick => ({
      method: 'POST',
      path,
      body: {
        name: `key ${pick.below(50)}`,
        subject: pick.of(subjects),
        claims: { __proto__: null, a: 1 },
        scopes: ['read'],
        description: null,
        seconds_until_expiration: pick.of([null, 10, 3600.5, 86_400]),
      },
    }),
    pick => ({ method: 'POST', path, body: { name: `key ${pick.below(1000)}`, subject: pick.of(subjects) } }),
    pick => ({
      method: 'GET',
      path,
      query: [
        ['subject', pick.of(subjects)],
        ['limit', String(1 + pick.below(5))],
        ['offset', String(pick.below(5))],
      ],
    }),
    pick => ({
      method: 'GET',
      path,
      query: [
        ['subject', pick.of(subjects)],
        ['include_invalid', pick.of(['true', 'false'])],
        ['query', 'KEY'],
      ],
    }),
    pick => ({ method: 'GET', path: `${path}/${pick.key().id}` }),
    pick => ({
      method: 'PATCH',
      path: `${path}/${pick.key().id}`,
      body: {
        scopes: ['a'],
        claims: null,
        description: 'changed',
        seconds_until_expiration: pick.of([null, 5, 1e6]),
      },
    }),
    pick => ({ method: 'PATCH', path: `${path}/${pick.key().id}`, body: { subject: pick.of(subjects) } }),
    pick => ({ method: 'DELETE', path: `${path}/${pick.key().id}` }),
    pick => ({ method: 'GET', path: `${path}/${pick.key().id}/secret` }),
    pick => ({
      method: 'POST',
      path: `${path}/${pick.key().id}/revoke`,
      body: { revocation_reason: pick.of([null, 'why']) },
    }),
    pick => ({ method: 'POST', path: `${path}/verify`, body: { secret: pick.key().secret } }),
  ],
  learn({ operation, id, sent, nowMs, body }, keys) {
    const known = keys.find(key => key.id === id.replace(/^api_key_/, 'ak_'));
    if (operation === 'createApiKey') {
      const { name, scopes = [], description, claims } = sent;
      const life = lifeOf(body, endOf(sent, nowMs));
      keys.push({ id: body.id, secret: body.secret, ...life, fields: { name, scopes, description, claims } });
    }
    if (known === undefined) return;
    if (operation === 'updateApiKey') {
      const { subject: _, seconds_until_expiration: seconds, ...changed } = sent;
      Object.assign(known, lifeOf(body, seconds === undefined ? known.expiresAt : endOf(sent, nowMs)));
      known.fields = { ...known.fields, ...changed };
    }
    if (operation === 'revokeApiKey') known.isRevoked = true;
    if (operation === 'deleteApiKey') known.isDeleted = true;
  },
  lists(keys, nowMs, pick) {
    const subject = pick.of(subjects);
    const kept = keys.filter(({ owner, isDeleted }) => owner === ownerOf(subject) && isDeleted !== true);
    const limit = 1 + pick.below(4);
    return [
      {
        path: `${path}?subject=${subject}&limit=${limit}`,
        ids: newestFirst(kept.filter(key => isAlive(key, nowMs))),
      },
      { path: `${path}?subject=${subject}&limit=${limit}&include_invalid=true`, ids: newestFirst(kept) },
    ];
  },
  page(body, list) {
    const { searchParams } = new URL(list.path, 'http://localhost');
    const offset = Number(searchParams.get('offset')) + body.data.length;
    searchParams.set('offset', String(offset));
    if (body.total_count !== list.ids.length)
      throw new Error(`total_count is ${body.total_count}, not ${list.ids.length}`);
    const next = body.data.length > 0 ? `${path}?${searchParams}` : undefined;
    return { items: itemsOf(body.data), next };
  },
  keysSignIn: false,
  revealing: 'getApiKeySecret',
};

const ownerOf = (subject: string, type = 'api_key') => `${subject} ${type}`;

/** When a key ends that is asked for with these fields. */
function endOf({ seconds_until_expiration: seconds }: Readonly<Record<string, unknown>>, nowMs: number) {
  return typeof seconds === 'number' ? nowMs + seconds * 1000 : undefined;
}

function lifeOf(
  body: { subject: string; type: string; expiration: number | null },
  end: number | undefined,
): Pick<Known, 'owner' | 'expiresAt'> {
  const expiresAt = body.expiration ?? undefined;
  const isAsAsked = expiresAt === end || Math.abs(Number(expiresAt) - Number(end)) <= 1;
  if (!isAsAsked) throw new Error(`The key expires at ${expiresAt}, not ${end}.`);
  return { owner: ownerOf(body.subject, body.type), expiresAt };
}
