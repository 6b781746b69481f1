import { createTwin } from '@keyloom/mocks/strait';
import { createStrait } from '@keyloom/strait';
import { conversation, ends, orderStatuses, type Talk } from './talk.ts';

const project_id = 'proj_1';
const scopes = ['jobs:read', 'jobs:trigger'];
const webhook = 'https://hooks.example.com/strait';

/** Strait as its clients use it; what only the current server takes is given to it alone. */
async function hold({
  twin,
  client,
  clientOf,
  dialect,
}: Talk<ReturnType<typeof createStrait>>): Promise<void> {
  const isServed = dialect === 'served';
  const created = await client.createApiKey({
    project_id,
    name: 'ci',
    scopes,
    expires_in_days: 90,
    environment_id: 'env_1',
    rotation_interval_days: 30,
    ...(isServed && { org_id: 'org_1', rotation_webhook_url: webhook }),
  });
  if (!isServed) await client.createApiKey({ project_id, name: 'least' });
  const keyID = created.id ?? '';
  for (const name of ['b', 'c']) {
    twin.clock.advance({ seconds: 1 });
    await client.createApiKey({ project_id, name, scopes, expires_in_days: 1 });
  }
  await client.listApiKeys({ project_id });
  await client
    .listApiKeys({ project_id, ...(isServed && { limit: 2, org_id: 'org_1' }) })
    .toArray({ limit: 10 });
  if (isServed) await client.listApiKeys({ project_id, limit: 2 }).toArray({ limit: 10 });
  const manager = twin.given.key({ scopes: ['*'], name: 'manager' });
  await clientOf({ bearer: manager.secret }).listApiKeys({ project_id });
  const rotated = await client.rotateApiKey({ keyID, grace_period_minutes: 30 });
  const forever = twin.given.key({ name: 'forever' });
  if (!isServed) await client.rotateApiKey({ keyID: forever.id });
  await client.listApiKeys({ project_id });
  await client.revokeApiKey({ keyID: rotated.new_key_id ?? '' });
  await ends(client.rotateApiKey({ keyID: rotated.new_key_id ?? '' }));
  await ends(client.revokeApiKey({ keyID: 'unknown' }));
  await ends(client.rotateApiKey({ keyID: 'unknown' }));
  await ends(clientOf('wrong').listApiKeys({ project_id }));
  twin.clock.advance({ days: 1 });
  await client.listApiKeys({ project_id });

  const calls = {
    listApiKeys: () => client.listApiKeys({ project_id }),
    createApiKey: () => client.createApiKey({ project_id, name: 'z', scopes, expires_in_days: 1 }),
    revokeApiKey: () => client.revokeApiKey({ keyID: 'unknown' }),
    rotateApiKey: () => client.rotateApiKey({ keyID: 'unknown' }),
  };
  const all = [401, 403, 500, 503];
  await orderStatuses({ twin }, calls, {
    listApiKeys: [400, ...all],
    createApiKey: [400, ...all],
    revokeApiKey: [404, ...all],
    rotateApiKey: [400, 404, 409, ...all],
  });
  if (isServed) {
    await orderStatuses({ twin }, calls, {
      listApiKeys: [406],
      createApiKey: [404, 406, 415, 422],
      revokeApiKey: [406],
      rotateApiKey: [406, 415, 422],
    });
  }
  await orderStatuses({ twin }, calls, { listApiKeys: [429], createApiKey: [429], revokeApiKey: [429] });
  await orderStatuses({ twin }, calls, { rotateApiKey: [429] });
  twin.rateLimit({ limit: 0, windowSeconds: 60 });
  for (const call of Object.values(calls)) await ends(call());
}

export const strait = conversation(createTwin, createStrait, hold);
