import { createTwin } from '@keyloom/mocks/stratum';
import { createStratum } from '@keyloom/stratum';
import { expect, test } from 'vitest';
import { contractOf, gate } from './support/contract.ts';
import { failure } from './support/failure.ts';

const contract = contractOf('Stratum', createTwin());
const { twin, fetch } = contract;
const stratum = createStratum({ auth: twin.credential, fetch });
const tenantId = '38400000-8cf0-11bd-b23e-10b96e4ef00d';

test('createApiKey 201 shows the secret, and no list shows it again', async () => {
  const created = await stratum.createApiKey({
    tenant_id: tenantId,
    name: 'ci',
    rate_limit_max: 10,
    rate_limit_window: '1 minute',
  });
  expect(created).toMatchObject({ tenant_id: tenantId, name: 'ci', prefix: 'sk_test_' });
  expect(created.key.reveal()).toMatch(/^sk_test_[\w-]{43}$/);
  const text = JSON.stringify(await stratum.listApiKeys());
  expect(text).toContain(created.id);
  expect(text).not.toContain(created.key.reveal());
});

test('createApiKey 400 on a rate limit out of range', async () => {
  const error = await failure(stratum.createApiKey({ tenant_id: tenantId, rate_limit_max: 100_001 }));
  expect(error).toMatchObject({
    status: 400,
    code: 'VALIDATION_ERROR',
    sent: 'yes',
    operation: 'createApiKey',
  });
});

test('listApiKeys 200 by tenant', async () => {
  const { id } = await stratum.createApiKey({ tenant_id: '38400000-8cf0-11bd-b23e-10b96e4ef00e' });
  const keys = await stratum.listApiKeys({ tenant_id: '38400000-8cf0-11bd-b23e-10b96e4ef00e' });
  expect(keys.map(key => key.id)).toEqual([id]);
});

test('listDormantApiKeys 200 has keys that were never used', async () => {
  const { id } = await stratum.createApiKey({ tenant_id: tenantId });
  expect((await stratum.listDormantApiKeys({ days: 30 })).map(key => key.id)).toContain(id);
});

test('revokeApiKey 204, then 404', async () => {
  const { id } = await stratum.createApiKey({ tenant_id: tenantId });
  expect(await stratum.revokeApiKey({ id })).toBeUndefined();
  expect(await failure(stratum.revokeApiKey({ id }))).toMatchObject({ status: 404, code: 'NOT_FOUND' });
});

test('rotateApiKey 201 kills the old key, then 404', async () => {
  const old = await stratum.createApiKey({ tenant_id: tenantId, name: 'deploy' });
  const rotated = await stratum.rotateApiKey({ id: old.id });
  expect(rotated.name).toBe('deploy (rotated)');
  expect(rotated.key.reveal()).not.toBe(old.key.reveal());
  expect(await failure(stratum.rotateApiKey({ id: old.id }))).toMatchObject({ status: 404 });
});

gate(contract);
