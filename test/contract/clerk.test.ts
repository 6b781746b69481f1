import { createClerk } from '@keyloom/clerk';
import { createTwin } from '@keyloom/mocks/clerk';
import { expect, test } from 'vitest';
import { contractOf, gate } from './support/contract.ts';
import { failure } from './support/failure.ts';

const contract = contractOf('Clerk', createTwin());
const { twin, fetch } = contract;
const clerk = createClerk({ auth: twin.credential, fetch, retry: 0 });

const subject = 'user_2xhFjEI5X2qWRvtV13BzSj8H6Dk';
const unknown = { api_key_id: 'ak_00000000000000000000000000000000' };
const malformed = { api_key_id: 'ak_not-hexadecimal' };
const create = (name: string) =>
  clerk.createApiKey({ name, subject, scopes: ['read'], claims: { plan: { id: 7 } } });

test('createApiKey 200, 409 for the same name, 400 for a name that is too short', async () => {
  const created = await create('MY_SERVICE');
  expect(created).toMatchObject({
    name: 'MY_SERVICE',
    subject,
    claims: { plan: { id: 7 } },
    revoked: false,
    expiration: null,
  });
  expect(created.secret.reveal()).toMatch(/^ak_/);
  expect(await failure(create('MY_SERVICE'))).toMatchObject({ status: 409, code: 'token_creation_conflict' });
  expect((await failure(create('x'))).status).toBe(400);
});

test('createApiKey counts the expiry in seconds and tells it in milliseconds', async () => {
  const key = await clerk.createApiKey({ name: 'one-hour', subject, seconds_until_expiration: 3600 });
  expect(Number(key.expiration) - key.created_at).toBe(3_600_000);
});

test('getApiKeys 200 walks all pages, 400 and 404', async () => {
  const other = 'org_2xhFjEI5X2qWRvtV13BzSj8H6Dk';
  for (let index = 1; index <= 12; index++)
    await clerk.createApiKey({ name: `key-${index}`, subject: other });
  const names: string[] = [];
  for await (const key of clerk.getApiKeys({ subject: other, limit: 5 })) names.push(key.name);
  expect(names).toHaveLength(12);
  expect(names[0]).toBe('key-12');
  expect((await clerk.getApiKeys({ subject: other })).total_count).toBe(12);
  expect((await failure(clerk.getApiKeys({ subject: 'nobody' }))).status).toBe(400);
  twin.faults.next('getApiKeys', 404);
  expect((await failure(clerk.getApiKeys({ subject }))).status).toBe(404);
});

test('getApiKey 200, 400, 404', async () => {
  const { id } = await create('get-me');
  expect((await clerk.getApiKey({ api_key_id: id })).name).toBe('get-me');
  expect((await failure(clerk.getApiKey(malformed))).status).toBe(400);
  expect((await failure(clerk.getApiKey(unknown))).status).toBe(404);
});

test('updateApiKey 200, 400, 404', async () => {
  const { id } = await create('update-me');
  const updated = await clerk.updateApiKey({ api_key_id: id, scopes: ['write'], description: null });
  expect(updated).toMatchObject({ scopes: ['write'], description: null, name: 'update-me' });
  expect((await failure(clerk.updateApiKey({ api_key_id: id, seconds_until_expiration: 0 }))).status).toBe(
    400,
  );
  expect((await failure(clerk.updateApiKey({ ...unknown, scopes: [] }))).status).toBe(404);
});

test('deleteApiKey 200, then 404; 400', async () => {
  const { id } = await create('delete-me');
  expect(await clerk.deleteApiKey({ api_key_id: id })).toEqual({ id, object: 'api_key', deleted: true });
  expect((await failure(clerk.deleteApiKey({ api_key_id: id }))).status).toBe(404);
  expect((await failure(clerk.deleteApiKey(malformed))).status).toBe(400);
});

test('getApiKeySecret 200 shows the secret again, 400, 404', async () => {
  const created = await create('reveal-me');
  const { secret } = await clerk.getApiKeySecret({ api_key_id: created.id });
  expect(secret.reveal()).toBe(created.secret.reveal());
  expect(`${secret}`).toBe('[redacted]');
  expect((await failure(clerk.getApiKeySecret(malformed))).status).toBe(400);
  expect((await failure(clerk.getApiKeySecret(unknown))).status).toBe(404);
});

test('revokeApiKey 200, 400, 404', async () => {
  const { id } = await create('revoke-me');
  const revoked = await clerk.revokeApiKey({ api_key_id: id, revocation_reason: 'left the team' });
  expect(revoked).toMatchObject({ revoked: true, revocation_reason: 'left the team' });
  expect((await failure(clerk.revokeApiKey(malformed))).status).toBe(400);
  expect((await failure(clerk.revokeApiKey(unknown))).status).toBe(404);
});

test('verifyApiKey 200 while the key lives, 404 after; 400', async () => {
  const { id, secret } = await create('verify-me');
  expect((await clerk.verifyApiKey({ secret })).id).toBe(id);
  expect((await clerk.verifyApiKey({ secret: secret.reveal() })).last_used_at).not.toBeNull();
  await clerk.revokeApiKey({ api_key_id: id });
  expect((await failure(clerk.verifyApiKey({ secret }))).status).toBe(404);
  twin.faults.next('verifyApiKey', 400);
  expect((await failure(clerk.verifyApiKey({ secret }))).status).toBe(400);
});

const calls = {
  createApiKey: () => create('any'),
  getApiKeys: () => clerk.getApiKeys({ subject }),
  getApiKey: () => clerk.getApiKey(unknown),
  updateApiKey: () => clerk.updateApiKey(unknown),
  deleteApiKey: () => clerk.deleteApiKey(unknown),
  getApiKeySecret: () => clerk.getApiKeySecret(unknown),
  revokeApiKey: () => clerk.revokeApiKey(unknown),
  verifyApiKey: () => clerk.verifyApiKey({ secret: 'ak_fake' }),
};

test.for(Object.entries(calls))('%s: 401, 429 and any other status', async ([name, call]) => {
  for (const status of [401, 402, 429, 418]) {
    twin.faults.next(name, status);
    expect((await failure(call())).status).toBe(status);
  }
});

gate(contract);
