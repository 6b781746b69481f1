import { createTwin } from '@keyloom/mocks/sensorbucket';
import { createSensorBucket } from '@keyloom/sensorbucket';
import { conversation, ends, orderStatuses, type Talk } from './talk.ts';

/** SensorBucket as its clients use it: ids of 64 bits, pages by cursor, a key and a session. */
async function hold({
  twin,
  client,
  clientOf,
  dialect,
}: Talk<ReturnType<typeof createSensorBucket>>): Promise<void> {
  const permissions = ['READ_DEVICES', 'WRITE_DEVICES'];
  const { api_key } = await client.createApiKey({
    name: 'Device Beheerder',
    tenant_id: '19',
    permissions,
    expiration_date: '2030-05-17T15:00:00Z',
  });
  const api_key_id = atob(api_key.reveal()).split(':')[0] ?? '';
  for (const name of ['a', 'b', 'c']) {
    twin.clock.tick();
    await client.createApiKey({ name, tenant_id: '9007199254740993', permissions });
  }
  await client.listApiKeys({ tenant_id: '9007199254740993', limit: 2 }).toArray({ limit: 10 });
  await client.listApiKeys();
  // The real gateway reads a cookie that nobody documents.
  if (dialect === 'documented') await clientOf({ cookie: twin.credentials.cookie }).getApiKey({ api_key_id });
  await clientOf({ bearer: twin.credential }).getApiKey({ api_key_id });
  await client.revokeApiKey({ api_key_id });
  await ends(client.revokeApiKey({ api_key_id }));
  await ends(client.getApiKey({ api_key_id }));
  await ends(client.createApiKey({ name: 'a', tenant_id: '404404404', permissions }));
  await ends(clientOf('wrong').listApiKeys());

  const calls = {
    createApiKey: () => client.createApiKey({ name: 'z', tenant_id: '19', permissions }),
    getApiKey: () => client.getApiKey({ api_key_id }),
    listApiKeys: () => client.listApiKeys(),
    revokeApiKey: () => client.revokeApiKey({ api_key_id }),
  };
  const statuses = [400, 401, 403, 500];
  await orderStatuses({ twin }, calls, {
    createApiKey: statuses,
    getApiKey: statuses,
    listApiKeys: statuses,
    revokeApiKey: statuses,
  });
}

export const sensorbucket = conversation(createTwin, createSensorBucket, hold);
