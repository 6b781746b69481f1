import { createClerk } from '@keyloom/clerk';
import { createTwin } from '@keyloom/mocks/clerk';
import { conversation, ends, orderStatuses, type Talk } from './talk.ts';

const subject = 'user_000000000000000000000000001';
const unknown = { api_key_id: 'ak_ffffffffffffffffffffffffffffffff' };

/** Clerk as its clients use it: every field, a key's whole life, pages by offset. */
async function hold({
  twin,
  client,
  clientOf,
  dialect,
}: Talk<ReturnType<typeof createClerk>>): Promise<void> {
  const { id: api_key_id, secret } = await client.createApiKey({
    type: 'api_key',
    name: 'MY_SERVICE_API_KEY',
    description: 'Reads and writes reports',
    subject,
    claims: { team: 'reports' },
    scopes: ['read', 'write'],
    created_by: subject,
    seconds_until_expiration: 2592000,
  });
  for (const name of ['second', 'third'])
    await client.createApiKey({
      name,
      subject,
      description: null,
      created_by: null,
      seconds_until_expiration: null,
    });
  if (dialect === 'served') await client.createApiKey({ name: 'scim', subject: `scim_${subject.slice(5)}` });
  await client.getApiKeys({ subject, limit: 2 }).toArray({ limit: 10 });
  await client.getApiKeys({
    subject,
    type: 'api_key',
    include_invalid: 'true',
    limit: 5,
    offset: 0,
    query: 'sec',
  });
  await client.getApiKey({ api_key_id });
  await client.getApiKey({ api_key_id: api_key_id.replace('ak_', 'api_key_') });
  await client.verifyApiKey({ secret });
  await client.getApiKeySecret({ api_key_id });
  await client.updateApiKey({ api_key_id });
  await client.updateApiKey({
    api_key_id,
    claims: [1, { a: null }],
    scopes: [],
    description: null,
    subject: 'org_000000000000000000000000001',
    seconds_until_expiration: 0.5,
  });
  await clientOf({ bearer: twin.credential }).revokeApiKey({ api_key_id, revocation_reason: 'leaked' });
  await client.revokeApiKey({ api_key_id, revocation_reason: null });
  await ends(client.verifyApiKey({ secret }));
  await client.deleteApiKey({ api_key_id });
  await ends(client.createApiKey({ name: 'second', subject }));
  await ends(clientOf('wrong').getApiKey(unknown));

  const calls = {
    createApiKey: () => client.createApiKey({ name: 'any', subject }),
    getApiKeys: () => client.getApiKeys({ subject }),
    getApiKey: () => client.getApiKey(unknown),
    updateApiKey: () => client.updateApiKey(unknown),
    deleteApiKey: () => client.deleteApiKey(unknown),
    getApiKeySecret: () => client.getApiKeySecret(unknown),
    revokeApiKey: () => client.revokeApiKey(unknown),
    verifyApiKey: () => client.verifyApiKey({ secret: 'ak_fake' }),
  };
  const ordered = Object.fromEntries(Object.keys(calls).map(name => [name, [400, 401, 404, 418]]));
  await orderStatuses({ twin }, calls, { ...ordered, createApiKey: [400, 401, 418] });
  if (dialect === 'served') await orderStatuses({ twin }, calls, { createApiKey: [403] });
  twin.rateLimit({ limit: 0, windowSeconds: 10 });
  for (const call of Object.values(calls)) await ends(call());
}

export const clerk = conversation(createTwin, createClerk, hold);
