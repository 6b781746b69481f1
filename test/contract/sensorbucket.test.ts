import { createTwin } from '@keyloom/mocks/sensorbucket';
import { createSensorBucket } from '@keyloom/sensorbucket';
import { expect, test } from 'vitest';
import { contractOf, gate } from './support/contract.ts';
import { failure } from './support/failure.ts';

const contract = contractOf('SensorBucket', createTwin());
const { twin, fetch } = contract;
const sensorBucket = createSensorBucket({ auth: twin.credential, fetch });
const stranger = createSensorBucket({ auth: 'fake-unknown-key', fetch });

const create = async (name: string, tenantId = '19') => {
  await sensorBucket.createApiKey({ name, tenant_id: tenantId, permissions: ['READ_DEVICES'] });
  const keys = await sensorBucket.listApiKeys({ tenant_id: tenantId });
  const key = keys.data.find(found => found.name === name);
  if (key === undefined) throw new Error(`${name} is not listed`);
  return key;
};

test('createApiKey 201 shows the secret alone', async () => {
  const created = await sensorBucket.createApiKey({
    name: 'reader',
    tenant_id: '19',
    permissions: ['READ_DEVICES'],
  });
  expect(Object.keys(created)).toEqual(['api_key']);
  expect(atob(created.api_key.reveal())).toMatch(/^\d+:[0-9a-f]{32}$/);
});

test('getApiKey 200 by an id beyond what a number can hold', async () => {
  const { id } = await create('exact');
  expect(Number.isSafeInteger(Number(id))).toBe(false);
  expect(await sensorBucket.getApiKey({ api_key_id: id })).toMatchObject({
    id,
    name: 'exact',
    tenant_id: '19',
  });
});

test('listApiKeys 200 walks all pages', async () => {
  for (const name of ['a', 'b', 'c', 'd', 'e']) await create(name, '9007199254740993');
  const names: string[] = [];
  for await (const key of sensorBucket.listApiKeys({ tenant_id: '9007199254740993', limit: 2 }))
    names.push(key.name);
  expect(names).toEqual(['e', 'd', 'c', 'b', 'a']);
});

test('revokeApiKey 200, and the key is gone', async () => {
  const { id } = await create('short-lived');
  expect(await sensorBucket.revokeApiKey({ api_key_id: id })).toMatchObject({
    message: 'API key has been revoked',
  });
  expect(await failure(sensorBucket.getApiKey({ api_key_id: id }))).toMatchObject({ status: 404 });
});

test('400 on what the document does not allow', async () => {
  expect(
    await failure(sensorBucket.createApiKey({ name: '', tenant_id: '19', permissions: ['READ_DEVICES'] })),
  ).toMatchObject({
    status: 400,
    message: expect.stringContaining('name cannot be empty'),
  });
  expect((await failure(sensorBucket.listApiKeys({ limit: -1 }))).status).toBe(400);
});

const calls = {
  createApiKey: (client: typeof sensorBucket) =>
    client.createApiKey({ name: 'x', tenant_id: '19', permissions: ['READ_DEVICES'] }),
  getApiKey: (client: typeof sensorBucket) => client.getApiKey({ api_key_id: '1' }),
  listApiKeys: (client: typeof sensorBucket) => client.listApiKeys(),
  revokeApiKey: (client: typeof sensorBucket) => client.revokeApiKey({ api_key_id: '1' }),
};

test.for(Object.entries(calls))('%s 401 without a known credential', async ([, call]) => {
  expect((await failure(call(stranger))).status).toBe(401);
});

test.for(Object.entries(calls))('%s 400 and 403 on order', async ([name, call]) => {
  for (const status of [400, 403]) {
    twin.faults.next(name, status);
    expect((await failure(call(sensorBucket))).status).toBe(status);
  }
});

test.for(Object.entries(calls))('%s 500 on order', async ([name, call]) => {
  const once = createSensorBucket({ auth: twin.credential, fetch, retry: 0 });
  twin.faults.next(name, 500);
  // A create that met a 500 may have happened: that is an unknown outcome, not a plain failure.
  await expect(Promise.resolve(call(once))).rejects.toMatchObject(
    name === 'createApiKey'
      ? { name: 'UnknownOutcomeError', committed: 'maybe' }
      : { name: 'HttpError', status: 500 },
  );
});

gate(contract);
