import { createToken, createTwin } from '@keyloom/mocks/stratum';
import { createStratum } from '@keyloom/stratum';
import { conversation, ends, orderStatuses, type Talk } from './talk.ts';

const tenant_id = '38400000-8cf0-41bd-b23e-10b96e4ef00d';

/** Stratum as its clients use it: all inputs, the least of them, both ways to sign in. */
async function hold({ twin, client, clientOf, say }: Talk<ReturnType<typeof createStratum>>): Promise<void> {
  const full = { tenant_id, name: 'ci', rate_limit_max: 1000, rate_limit_window: '5 minutes' };
  const first = await client.createApiKey(full);
  await client.createApiKey({ tenant_id });
  const token = createToken({ tenant_id, scopes: ['admin'] });
  const holder = clientOf({ bearer: token });
  await clientOf({ apiKey: twin.credential }).listApiKeys({ tenant_id });
  twin.given.key({ expired: true, dormant: true });
  await holder.listApiKeys();
  await client.listDormantApiKeys({ days: 30 });
  await holder.listDormantApiKeys();
  await ends(holder.createApiKey({ tenant_id }));
  const second = await client.rotateApiKey({ id: first.id });
  const third = await client.rotateApiKey({ id: second.id, name: 'next' });
  await holder.revokeApiKey({ id: third.id });
  await ends(client.revokeApiKey({ id: third.id }));
  await ends(holder.rotateApiKey({ id: first.id, name: 'late' }));
  await ends(clientOf('wrong').listApiKeys());
  await ends(clientOf(second.key.reveal()).listApiKeys());
  await ends(
    say('DELETE', `/api/v1/api-keys/${first.id}`, { body: '', headers: { 'x-api-key': twin.credential } }),
  );

  const calls = {
    createApiKey: () => client.createApiKey({ tenant_id }),
    listApiKeys: () => client.listApiKeys(),
    listDormantApiKeys: () => client.listDormantApiKeys(),
    revokeApiKey: () => client.revokeApiKey({ id: first.id }),
    rotateApiKey: () => client.rotateApiKey({ id: first.id }),
  };
  const withBody = twin.baseUrl.endsWith('3001') ? [413, 415] : [];
  const served = withBody.length > 0 ? [500] : [];
  await orderStatuses({ twin }, calls, {
    createApiKey: [400, 401, 403, ...withBody, ...served],
    listApiKeys: [400, 401, 403, ...served],
    listDormantApiKeys: [400, 401, 403, ...served],
    revokeApiKey: [401, 403, 404, ...withBody, ...served],
    rotateApiKey: [400, 401, 403, 404, ...withBody, ...served],
  });
  if (served.length === 0) return;
  twin.rateLimit({ limit: 100, windowSeconds: 60 });
  const { id } = await calls.createApiKey();
  await calls.listApiKeys();
  await calls.listDormantApiKeys();
  await client.revokeApiKey({ id: (await client.rotateApiKey({ id })).id });
  twin.rateLimit({ limit: 0, windowSeconds: 60 });
  for (const call of Object.values(calls)) await ends(call());
}

export const stratum = conversation(createTwin, createStratum, hold);
