import { createTwin } from '@keyloom/mocks/strait';
import { itemsOf, newestFirst, type Subject } from '../subject.ts';

const path = '/v1/api-keys';
const projects = ['proj_1', 'proj_2'] as const;
const instant = (text?: string | null) => (text == null ? undefined : Date.parse(text));

export const strait: Subject = {
  tag: 'Strait',
  createTwin,
  signIn: credential => ({ authorization: `Bearer ${credential}` }),
  unknownId: 'ffffffff-ffff-7fff-8fff-ffffffffffff',
  moves: [
    pick => ({
      method: 'POST',
      path,
      body: {
        project_id: pick.of(projects),
        name: 'ci',
        scopes: ['api-keys:manage'],
        expires_in_days: 1 + pick.below(400),
      },
    }),
    pick => ({
      method: 'POST',
      path,
      body: {
        project_id: pick.of(projects),
        name: 'all',
        scopes: ['*'],
        expires_in_days: 1,
        environment_id: 'env_1',
      },
    }),
    pick => ({ method: 'GET', path, query: [['project_id', pick.of(projects)]] }),
    pick => ({
      method: 'GET',
      path,
      query: [
        ['project_id', pick.of(projects)],
        ['limit', String(1 + pick.below(5))],
      ],
    }),
    pick => ({ method: 'DELETE', path: `${path}/${pick.key().id}` }),
    pick => ({
      method: 'POST',
      path: `${path}/${pick.key().id}/rotate`,
      body: { grace_period_minutes: 1 + pick.below(10_080) },
    }),
    pick => ({ method: 'POST', path: `${path}/${pick.key().id}/rotate`, body: {} }),
  ],
  learn({ operation, id, sent, nowMs, body }, keys) {
    const known = keys.find(key => key.id === id);
    const { key: secret } = body;
    const expiresAt = instant(body.expires_at);
    if (operation === 'createApiKey') {
      const { name, scopes, expires_in_days: days } = sent;
      const end = typeof days === 'number' && days > 0 ? nowMs + days * 86_400_000 : undefined;
      if (expiresAt !== end) throw new Error(`The key expires at ${expiresAt}, not ${end}.`);
      keys.push({
        id: body.id,
        secret,
        owner: body.project_id,
        expiresAt,
        fields: { name, scopes: scopes ?? [] },
      });
    }
    if (known === undefined) return;
    if (operation === 'revokeApiKey') known.isRevoked = true;
    if (operation !== 'rotateApiKey') return;
    known.graceEndsAt = Date.parse(body.grace_expires_at);
    if (expiresAt !== known.expiresAt) throw new Error('A rotated key keeps its end.');
    const { owner, fields } = known;
    const name = `${fields.name} (rotated)`;
    keys.push({ id: body.new_key_id, secret, owner, expiresAt, fields: { ...fields, name } });
  },
  lists(keys, _, pick) {
    const project = pick.of(projects);
    const ofProject = keys.filter(({ owner, isRevoked }) => owner === project && isRevoked !== true);
    return [
      { path: `${path}?project_id=${project}&limit=${1 + pick.below(4)}`, ids: newestFirst(ofProject) },
    ];
  },
  page(body: { id: string }[] | { data: { id: string }[]; next_cursor?: string }, list) {
    const items = Array.isArray(body) ? body : body.data;
    const cursor = Array.isArray(body) ? undefined : body.next_cursor;
    const [first = ''] = list.path.split('&cursor=');
    const next = cursor === undefined ? undefined : `${first}&cursor=${encodeURIComponent(cursor)}`;
    return { items: itemsOf(items), next };
  },
  keysSignIn: true,
  may500: (operation, dialect) => dialect === 'served' && operation === 'rotateApiKey',
};
