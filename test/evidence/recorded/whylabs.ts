import { createTwin } from '@keyloom/mocks/whylabs';
import { createWhyLabs } from '@keyloom/whylabs';
import { conversation, ends, orderStatuses, type Talk } from './talk.ts';

const owner = { org_id: 'org-123', user_id: 'user-123' };

/** WhyLabs as its clients use it: everything in the query. */
async function hold({ twin, client, clientOf }: Talk<ReturnType<typeof createWhyLabs>>): Promise<void> {
  const { keyId } = await client.createApiKey({
    ...owner,
    expiration_time: Date.UTC(2030, 0, 1),
    scopes: [':user', ':write_data'],
    alias: 'MLApplicationName',
  });
  await client.createApiKey(owner);
  await client.createApiKey({ ...owner, scopes: [':user'], alias: null, expiration_time: null });
  await client.listApiKeys(owner);
  await client.listApiKeys({ org_id: owner.org_id });
  await clientOf({ apiKey: twin.credential }).getApiKey({ org_id: owner.org_id, key_id: keyId });
  await client.getApiKey({ org_id: owner.org_id, key_id: 'FakeNobody' });
  await client.revokeApiKey({ ...owner, key_id: keyId });
  await ends(client.revokeApiKey({ ...owner, key_id: 'FakeNobody' }));
  await ends(client.createApiKey({ ...owner, org_id: 'org-unknown' }));
  await ends(client.createApiKey({ ...owner, scopes: ['fly'] }));
  await ends(clientOf('wrong').listApiKeys(owner));

  const calls = {
    createApiKey: () => client.createApiKey(owner),
    getApiKey: () => client.getApiKey({ org_id: owner.org_id, key_id: keyId }),
    listApiKeys: () => client.listApiKeys(owner),
    revokeApiKey: () => client.revokeApiKey({ ...owner, key_id: keyId }),
  };
  const all = [401, 403, 429, 500];
  await orderStatuses({ twin }, calls, {
    createApiKey: [400, 404, ...all],
    getApiKey: all,
    listApiKeys: all,
    revokeApiKey: [400, 404, ...all],
  });
}

export const whylabs = conversation(createTwin, createWhyLabs, hold);
