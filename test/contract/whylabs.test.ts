import { createTwin } from '@keyloom/mocks/whylabs';
import { createWhyLabs } from '@keyloom/whylabs';
import { expect, test } from 'vitest';
import { contractOf, gate } from './support/contract.ts';
import { failure } from './support/failure.ts';

const contract = contractOf('WhyLabs', createTwin());
const { twin, fetch } = contract;
const whyLabs = createWhyLabs({ auth: twin.credential, fetch, retry: 0 });
const owner = { org_id: 'org-123', user_id: 'user-123' };

test('createApiKey 200 takes everything by query', async () => {
  const expiration = Date.UTC(2100, 0, 1);
  const created = await whyLabs.createApiKey({
    ...owner,
    alias: 'M/L App +1',
    scopes: [':user', ':write_data'],
    expiration_time: expiration,
  });
  expect(created).toMatchObject({
    alias: 'M/L App +1',
    scopes: [':user', ':write_data'],
    expirationTime: '2100-01-01T00:00:00',
  });
  expect(created.key?.reveal()).toMatch(/^[A-Za-z0-9]{10}\.[A-Za-z0-9]{53}:org-123$/);
  expect(created.key?.reveal().startsWith(created.keyId)).toBe(true);
});

test('getApiKey 200 with the metadata, without the secret', async () => {
  const { keyId } = await whyLabs.createApiKey({ ...owner, alias: 'get-me' });
  const { key } = await whyLabs.getApiKey({ org_id: 'org-123', key_id: keyId });
  expect(key).toMatchObject({ keyId, alias: 'get-me', revoked: false });
  expect(key?.key).toBeUndefined();
  expect(await whyLabs.getApiKey({ org_id: 'org-123', key_id: 'FakeNobody' })).toEqual({});
});

test('listApiKeys 200 shows revoked keys to their user only', async () => {
  const { keyId } = await whyLabs.createApiKey({ ...owner, alias: 'list-me' });
  await whyLabs.revokeApiKey({ ...owner, key_id: keyId });
  const ofUser = await whyLabs.listApiKeys(owner);
  const ofOrganization = await whyLabs.listApiKeys({ org_id: 'org-123' });
  expect(ofUser.items.map(key => key.keyId)).toContain(keyId);
  expect(ofOrganization.items.map(key => key.keyId)).not.toContain(keyId);
});

test('revokeApiKey 200, and again 200; 404 for another user', async () => {
  const { keyId } = await whyLabs.createApiKey(owner);
  expect(await whyLabs.revokeApiKey({ ...owner, key_id: keyId })).toMatchObject({ keyId, revoked: true });
  expect(await whyLabs.revokeApiKey({ ...owner, key_id: keyId })).toMatchObject({ keyId, revoked: true });
  expect(
    (await failure(whyLabs.revokeApiKey({ org_id: 'org-123', user_id: 'user-999', key_id: keyId }))).status,
  ).toBe(404);
});

gate(contract);
