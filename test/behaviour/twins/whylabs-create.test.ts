import { unknownOrganization } from '@keyloom/mocks/whylabs';
import { describe, expect, test } from 'vitest';
import { framework, now, path, start } from './whylabs.ts';

describe('create', () => {
  test('answers 200 with the metadata and the secret, read from a form-encoded query', async () => {
    const { call } = start();
    const query = `user_id=user-123&expiration_time=${Date.UTC(2100, 0, 1)}&scopes=%3Auser&scopes=%3Awrite_data&alias=M+L%2FApp`;
    const { status, body, headers } = await call('POST', `${path}?${query}`, {
      headers: { 'content-type': 'application/json' },
    });
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('application/json');
    expect(body).toEqual({
      keyId: expect.stringMatching(/^[A-Za-z0-9]{10}$/),
      orgId: 'org-123',
      userId: 'user-123',
      creationTime: '2026-01-01T12:30:15.12',
      key: expect.stringMatching(/^[A-Za-z0-9]{10}\.[A-Za-z0-9]{53}:org-123$/),
      expirationTime: '2100-01-01T00:00:00',
      scopes: [':user', ':write_data'],
      alias: 'M L/App',
      revoked: false,
    });
    expect(body.key.slice(0, 10)).toBe(body.keyId);
  });

  test('leaves out what was not given, scopes too', async () => {
    const { create } = start();
    expect(Object.keys(await create()).sort()).toEqual([
      'creationTime',
      'key',
      'keyId',
      'orgId',
      'revoked',
      'userId',
    ]);
  });

  test('takes one scope as a list, and each scope once', async () => {
    const { create } = start();
    expect((await create('user_id=u&scopes=:user')).scopes).toEqual([':user']);
    expect((await create('user_id=u&scopes=:user&scopes=:user')).scopes).toEqual([':user']);
  });

  test('takes the same alias twice and makes two keys', async () => {
    const { create } = start();
    const [one, two] = [await create('user_id=u&alias=a'), await create('user_id=u&alias=a')];
    expect(one.keyId).not.toBe(two.keyId);
  });

  test('takes internal scopes', async () => {
    const { create } = start();
    expect((await create('user_id=u&scopes=:whylabs_system')).scopes).toEqual([':whylabs_system']);
  });

  test('refuses an expiry less than a minute ahead, and takes one a minute ahead', async () => {
    const { call } = start();
    const at = (time: number) =>
      call('POST', `${path}?user_id=u&expiration_time=${time}`, { headers: { 'x-request-id': 'r-1' } });
    const refusal = { message: 'Invalid expiration time', requestId: 'r-1', type: 'IllegalArgument' };
    expect(await at(now + 59_999)).toMatchObject({ status: 400, body: refusal });
    expect((await at(now + 60_000)).body.expirationTime).toBe('2026-01-01T12:31:15.12');
    // Beyond any date.
    expect(await at(9e15)).toMatchObject({ status: 400, body: refusal });
  });

  test('refuses an unknown organization with 404', async () => {
    const { call } = start();
    const answer = await call('POST', `/v0/organizations/${unknownOrganization}/api-key?user_id=u`, {
      headers: { 'x-request-id': 'r-1' },
    });
    expect(answer.status).toBe(404);
    expect(answer.body).toEqual({
      message: `Resource Organization with ID ${unknownOrganization} not found.`,
      requestId: 'r-1',
      type: 'ResourceNotFound',
    });
  });

  test('refuses the 26th unrevoked key of an organization', async () => {
    const { call, create, revoke } = start();
    const { keyId } = await create();
    for (let count = 2; count <= 25; count++) await create(`user_id=user-${count}`);
    const refused = await call('POST', `${path}?user_id=u`, { headers: { 'x-request-id': 'r-1' } });
    expect(refused.status).toBe(400);
    expect(refused.body).toEqual({ message: 'Key limit reached', requestId: 'r-1', type: 'IllegalArgument' });
    expect((await call('POST', '/v0/organizations/org-2/api-key?user_id=u')).status).toBe(200);
    await revoke(keyId);
    expect((await call('POST', `${path}?user_id=u`)).status).toBe(200);
  });

  test('refuses a scope that is not in the list', async () => {
    const { call } = start();
    const { status, body } = await call('POST', `${path}?user_id=u&scopes=:user&scopes=:fly`, {
      headers: { 'x-request-id': 'r-1' },
    });
    expect(status).toBe(400);
    expect(body).toEqual({
      message: 'Invalid scope provided: :fly',
      requestId: 'r-1',
      type: 'IllegalArgument',
    });
  });

  test('checks expiry, organization, quota and scopes in this order', async () => {
    const { call, create } = start();
    for (let count = 1; count <= 25; count++) await create();
    const message = async (org: string, query: string) =>
      (await call('POST', `/v0/organizations/${org}/api-key?user_id=u&scopes=:fly${query}`)).body.message;
    expect(await message(unknownOrganization, '&expiration_time=1')).toBe('Invalid expiration time');
    expect(await message(unknownOrganization, '')).toMatch(/^Resource Organization/);
    expect(await message('org-123', '')).toBe('Key limit reached');
    expect(await message('org-2', '')).toBe('Invalid scope provided: :fly');
  });

  test('refuses a missing user_id as the framework does', async () => {
    const { status, body } = await start().call('POST', path);
    expect(status).toBe(400);
    expect(body).toEqual(
      framework(path, { message: 'Required QueryValue [user_id] not specified', path: '/user_id' }),
    );
  });

  test('refuses an expiry that is no number as the framework does', async () => {
    const url = `${path}?user_id=u&expiration_time=abc`;
    const { status, body } = await start().call('POST', url);
    expect(status).toBe(400);
    expect(body).toEqual(
      framework(url, {
        message: expect.stringMatching(
          /^Failed to convert argument \[expiration_time\] for value \[abc\] due to: /,
        ),
        path: '/expiration_time',
      }),
    );
  });

  test('makes the same keys from the same seed, and others from another', async () => {
    const first = await start(1).create();
    expect(await start(1).create()).toEqual(first);
    expect((await start(2).create()).keyId).not.toBe(first.keyId);
  });
});
