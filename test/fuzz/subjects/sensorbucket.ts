import { createTwin } from '@keyloom/mocks/sensorbucket';
import { itemsOf, newestFirst, type Subject } from '../subject.ts';

const path = '/api-keys';
const tenants = ['19', '20', '9007199254740993'] as const;
const idOf = (secret: string) => atob(secret).split(':')[0] ?? '';
const numberOf = (text: string) => (Number.isSafeInteger(Number(text)) ? Number(text) : 21);

export const sensorbucket: Subject = {
  tag: 'SensorBucket',
  createTwin,
  signIn: credential => ({ authorization: `Bearer ${credential}` }),
  unknownId: '4611686018427387904',
  moves: [
    pick => ({
      method: 'POST',
      path,
      body: {
        name: `key ${pick.below(50)}`,
        tenant_id: numberOf(pick.of(tenants)),
        permissions: ['READ_API_KEYS', 'WRITE_API_KEYS'],
        expiration_date: pick.of(['2026-01-02T00:00:00Z', '2099-01-01T00:00:00+00:00', null]),
      },
    }),
    pick => ({
      method: 'POST',
      path,
      body: { name: `key ${pick.below(1000)}`, tenant_id: 19, permissions: ['READ_API_KEYS'] },
    }),
    () => ({ method: 'GET', path }),
    pick => ({
      method: 'GET',
      path,
      query: [
        ['tenant_id', pick.of(tenants)],
        ['limit', String(pick.below(5))],
      ],
    }),
    pick => ({ method: 'GET', path: `${path}/${pick.key().id}` }),
    pick => ({ method: 'DELETE', path: `${path}/${pick.key().id}` }),
  ],
  learn({ operation, id, sent, body }, keys) {
    const known = keys.find(key => key.id === BigInt.asIntN(64, integer(id)).toString());
    if (operation === 'revokeApiKey' && known !== undefined) known.isDeleted = true;
    if (operation !== 'createApiKey') return;
    const end = sent.expiration_date;
    keys.push({
      id: idOf(body.api_key),
      secret: body.api_key,
      owner: String(sent.tenant_id),
      fields: { name: sent.name },
      ...(typeof end === 'string' && { expiresAt: Date.parse(end) }),
    });
  },
  lists(keys, nowMs, pick) {
    const limit = 1 + pick.below(4);
    const tenant = pick.of(tenants);
    const kept = keys.filter(({ isDeleted }) => isDeleted !== true);
    // An expired key is listed until somebody touches it.
    const hasEnded = kept.filter(({ expiresAt }) => expiresAt !== undefined && !(expiresAt > nowMs));
    const living = kept.filter(key => !hasEnded.includes(key));
    const ofTenant = living.filter(({ owner }) => owner === tenant);
    const alsoAllowed = newestFirst(hasEnded);
    return [
      { path: `${path}?limit=${limit}`, ids: newestFirst(living), alsoAllowed },
      { path: `${path}?limit=${limit}&tenant_id=${tenant}`, ids: newestFirst(ofTenant), alsoAllowed },
    ];
  },
  page(body, _, baseUrl) {
    const next: string = body.links.next ?? '';
    return {
      items: itemsOf(body.data),
      next: next === '' ? undefined : next.slice(baseUrl.length),
    };
  },
  keysSignIn: true,
  may500(operation, dialect, { request, text }) {
    if (operation === 'listApiKeys') return /[?&]cursor=/.test(request.url);
    // The store takes names of 255 characters.
    if (operation === 'createApiKey') return text.length > 255;
    return operation === 'getApiKey' && dialect === 'served';
  },
};

function integer(text: string): bigint {
  try {
    return BigInt(text);
  } catch {
    return 0n;
  }
}
