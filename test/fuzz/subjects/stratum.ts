import { createTwin } from '@keyloom/mocks/stratum';
import { type Body, itemsOf, newestFirst, type Subject } from '../subject.ts';

const path = '/api/v1/api-keys';
const tenants = ['38400000-8cf0-11bd-b23e-10b96e4ef00d', '38400000-8cf0-11bd-b23e-10b96e4ef00e'] as const;

export const stratum: Subject = {
  tag: 'Stratum',
  createTwin,
  signIn: credential => ({ 'x-api-key': credential }),
  unknownId: 'ffffffff-ffff-4fff-8fff-ffffffffffff',
  moves: [
    pick => ({
      method: 'POST',
      path,
      body: {
        tenant_id: pick.of(tenants),
        name: `key ${pick.below(9)}`,
        rate_limit_max: 5,
        rate_limit_window: '1 minute',
      },
    }),
    pick => ({ method: 'POST', path, body: { tenant_id: pick.of(tenants) } }),
    () => ({ method: 'GET', path }),
    pick => ({ method: 'GET', path, query: [['tenant_id', pick.of(tenants)]] }),
    pick => ({ method: 'GET', path: `${path}/dormant`, query: [['days', String(1 + pick.below(365))]] }),
    pick => ({ method: 'DELETE', path: `${path}/${pick.key().id}` }),
    pick => ({ method: 'POST', path: `${path}/${pick.key().id}/rotate`, body: { name: 'rotated' } }),
    pick => ({ method: 'POST', path: `${path}/${pick.key().id}/rotate` }),
  ],
  learn({ operation, id, sent, body }, keys) {
    const old = keys.find(key => key.id === id.toLowerCase());
    if (old !== undefined && (operation === 'revokeApiKey' || operation === 'rotateApiKey'))
      old.isRevoked = true;
    if (operation !== 'createApiKey' && operation !== 'rotateApiKey') return;
    const name = sent.name ?? (old && `${old.fields.name ?? 'key'} (rotated)`);
    const owner = String(old?.owner ?? sent.tenant_id).toLowerCase();
    const secret = body.key ?? body.plaintext_key;
    keys.push({ id: body.id, secret, owner, fields: { name, tenant_id: owner } });
  },
  lists: (keys, _, pick) => {
    const tenant = pick.of(tenants);
    return [
      { path, ids: newestFirst(keys) },
      { path: `${path}?tenant_id=${tenant}`, ids: newestFirst(keys.filter(({ owner }) => owner === tenant)) },
    ];
  },
  page: (body: Body[]) => ({ items: itemsOf(body) }),
  keysSignIn: false,
  may500(operation, dialect, { request, text }) {
    if (dialect === 'documented') return false;
    // A tenant that is none, and what is no uuid, reach the store; so does a name with U+0000.
    if (operation === 'createApiKey') return text.includes('\\u0000');
    if (operation === 'listApiKeys') return request.url.includes('tenant_id=');
    return operation === 'rotateApiKey' || (operation === 'revokeApiKey' && !uuid.test(request.url));
  },
};

const uuid = /\/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\/?(\?|$)/i;
