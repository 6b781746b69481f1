import { createTwin } from '@keyloom/mocks/strait';
import { createStrait } from '@keyloom/strait';
import { expect, test } from 'vitest';
import { contractOf, gate } from './support/contract.ts';
import { failure } from './support/failure.ts';

const contract = contractOf('Strait', createTwin());
const { twin, fetch } = contract;
const strait = createStrait({ auth: twin.credential, fetch, retry: 0 });
const create = (name: string) =>
  strait.createApiKey({ project_id: 'proj_1', name, scopes: ['jobs:read'], expires_in_days: 30 });

test('createApiKey 201 with the secret', async () => {
  const created = await create('ci');
  expect(created).toMatchObject({ project_id: 'proj_1', name: 'ci', scopes: ['jobs:read'] });
  expect(created.key?.reveal()).toMatch(/^strait_[0-9a-f]{64}$/);
});

test('listApiKeys 200 is a bare array without the revoked keys', async () => {
  const { id = '' } = await create('gone soon');
  expect((await strait.listApiKeys({ project_id: 'proj_1' })).map(key => key.id)).toContain(id);
  expect(await strait.revokeApiKey({ keyID: id })).toBeUndefined();
  expect((await strait.listApiKeys({ project_id: 'proj_1' })).map(key => key.id)).not.toContain(id);
});

test('revokeApiKey 204, then 404', async () => {
  const { id = '' } = await create('revoke-me');
  await strait.revokeApiKey({ keyID: id });
  expect(await failure(strait.revokeApiKey({ keyID: id }))).toMatchObject({ status: 404 });
});

test('rotateApiKey 201 leaves the old key a time of grace', async () => {
  const old = await create('rotate-me');
  const rotated = await strait.rotateApiKey({ keyID: old.id ?? '', grace_period_minutes: 30 });
  expect(rotated).toMatchObject({ old_key_id: old.id, name: 'rotate-me (rotated)' });
  expect(Date.parse(rotated.grace_expires_at ?? '') - Date.parse(rotated.created_at ?? '')).toBe(30 * 60_000);
  expect(rotated.key?.reveal()).not.toBe(old.key?.reveal());
  const listed = await strait.listApiKeys({ project_id: 'proj_1' });
  expect(listed.find(key => key.id === old.id)).toMatchObject({ replaced_by_key_id: rotated.new_key_id });
});

gate(contract);
