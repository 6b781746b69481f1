import { createClock } from '@keyloom/mocks';
import { createTwin, unknownOrganization } from '@keyloom/mocks/whylabs';
import { describe, expect, test } from 'vitest';
import { type Asked, ask } from './ask.ts';

const now = Date.UTC(2026, 0, 1, 12, 30, 15, 120);
const path = '/v0/organizations/org-123/api-key';

function start(seed = 1) {
  const twin = createTwin({ seed, clock: createClock(now) });
  const call = (method: string, url: string, { headers }: Asked = {}) =>
    ask(twin, method, url, { headers: { 'x-api-key': twin.credential, ...headers } });
  const create = async (query = 'user_id=user-123') => (await call('POST', `${path}?${query}`)).body;
  const revoke = (keyId: string, userId = 'user-123') => call('DELETE', `${path}?user_id=${userId}&key_id=${keyId}`);
  return { twin, call, create, revoke };
}

const ids = (body: { items: { keyId: string }[] }) => body.items.map(({ keyId }) => keyId);
const framework = (href: string, error: object) => ({
  message: 'Bad Request',
  _links: { self: { href, templated: false } },
  _embedded: { errors: [error] },
});

describe('create', () => {
  test('answers 200 with the metadata and the secret, read from a form-encoded query', async () => {
    const { call } = start();
    const query = `user_id=user-123&expiration_time=${Date.UTC(2100, 0, 1)}&scopes=%3Auser&scopes=%3Awrite_data&alias=M+L%2FApp`;
    const { status, body, headers } = await call('POST', `${path}?${query}`, { headers: { 'content-type': 'application/json' } });
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
    expect(Object.keys(await create()).sort()).toEqual(['creationTime', 'key', 'keyId', 'orgId', 'revoked', 'userId']);
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
    const at = (time: number) => call('POST', `${path}?user_id=u&expiration_time=${time}`, { headers: { 'x-request-id': 'r-1' } });
    const refusal = { message: 'Invalid expiration time', requestId: 'r-1', type: 'IllegalArgument' };
    expect(await at(now + 59_999)).toMatchObject({ status: 400, body: refusal });
    expect((await at(now + 60_000)).body.expirationTime).toBe('2026-01-01T12:31:15.12');
    // Beyond any date.
    expect(await at(9e15)).toMatchObject({ status: 400, body: refusal });
  });

  test('refuses an unknown organization with 404', async () => {
    const { call } = start();
    const answer = await call('POST', `/v0/organizations/${unknownOrganization}/api-key?user_id=u`, { headers: { 'x-request-id': 'r-1' } });
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
    const { status, body } = await call('POST', `${path}?user_id=u&scopes=:user&scopes=:fly`, { headers: { 'x-request-id': 'r-1' } });
    expect(status).toBe(400);
    expect(body).toEqual({ message: 'Invalid scope provided: :fly', requestId: 'r-1', type: 'IllegalArgument' });
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
    expect(body).toEqual(framework(path, { message: 'Required QueryValue [user_id] not specified', path: '/user_id' }));
  });

  test('refuses an expiry that is no number as the framework does', async () => {
    const url = `${path}?user_id=u&expiration_time=abc`;
    const { status, body } = await start().call('POST', url);
    expect(status).toBe(400);
    expect(body).toEqual(
      framework(url, {
        message: expect.stringMatching(/^Failed to convert argument \[expiration_time\] for value \[abc\] due to: /),
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

describe('list', () => {
  test("shows all of a user's keys, revoked and expired ones too, in the order of their ids", async () => {
    const { twin, call, create, revoke } = start();
    const revoked = await create();
    const expired = await create(`user_id=user-123&expiration_time=${now + 60_000}`);
    const { key, ...living } = await create();
    await create('user_id=user-9');
    await revoke(revoked.keyId);
    twin.clock.advance({ minutes: 2 });
    const { status, body } = await call('GET', `${path}?user_id=user-123`);
    expect(status).toBe(200);
    expect(ids(body)).toEqual([revoked.keyId, expired.keyId, living.keyId].sort());
    expect(body.items.find((item: { keyId: string }) => item.keyId === revoked.keyId).revoked).toBe(true);
    expect(body.items).toContainEqual(living);
    expect(key).toBeDefined();
  });

  test('shows the whole organization without revoked keys', async () => {
    const { twin, call, create, revoke } = start();
    const revoked = await create();
    const expired = await create(`user_id=user-123&expiration_time=${now + 60_000}`);
    const foreign = await create('user_id=user-9');
    await call('POST', '/v0/organizations/org-2/api-key?user_id=user-123');
    await revoke(revoked.keyId);
    twin.clock.advance({ minutes: 2 });
    expect(ids((await call('GET', path)).body).sort()).toEqual([expired.keyId, foreign.keyId].sort());
  });

  test.for(['user_id=None', 'user_id=nobody'])('is empty for %s', async query => {
    const { call, create } = start();
    await create();
    expect((await call('GET', `${path}?${query}`)).body).toEqual({ items: [] });
  });
});

describe('get', () => {
  test('shows the metadata without the secret', async () => {
    const { call, create } = start();
    const { key, ...shown } = await create('user_id=user-123&alias=a&scopes=:user');
    expect(await call('GET', `${path}/${shown.keyId}`)).toMatchObject({ status: 200, body: { key: shown } });
    expect((await call('GET', `${path}/${shown.keyId}`)).body.key).not.toHaveProperty('key');
    expect(key).toBeDefined();
  });

  test('answers 200 {} for an unknown key, a revoked one, and one of another organization', async () => {
    const { call, create, revoke } = start();
    const [living, revoked] = [await create(), await create()];
    await revoke(revoked.keyId);
    for (const url of [`${path}/FakeNobody`, `${path}/${revoked.keyId}`, `/v0/organizations/org-2/api-key/${living.keyId}`]) {
      expect(await call('GET', url)).toMatchObject({ status: 200, text: '{}' });
    }
  });
});

describe('revoke', () => {
  test('answers the metadata without the secret, and the same once more', async () => {
    const { twin, create, revoke } = start();
    const { key, ...shown } = await create();
    const first = await revoke(shown.keyId);
    expect(first.status).toBe(200);
    expect(first.body).toEqual({ ...shown, revoked: true });
    twin.clock.advance({ days: 1 });
    expect(await revoke(shown.keyId)).toMatchObject({ status: 200, body: first.body });
    expect(key).toBeDefined();
  });

  test('does not find an unknown key, or the key of another user', async () => {
    const { twin, call, create } = start();
    const { keyId } = await create();
    for (const [user, id] of [['user-9', keyId], ['user-123', 'FakeNobody']]) {
      const answer = await call('DELETE', `${path}?user_id=${user}&key_id=${id}`, { headers: { 'x-request-id': 'r-1' } });
      expect(answer.status).toBe(404);
      expect(answer.body).toEqual({ message: `Resource ApiKey with ID ${id} not found.`, requestId: 'r-1', type: 'ResourceNotFound' });
    }
    expect((await call('GET', `${path}/${keyId}`)).body.key.revoked).toBe(false);
    expect(twin.system).toBe('WhyLabs');
  });

  test.for(['user_id', 'key_id'])('refuses a missing %s as the framework does', async missing => {
    const given = missing === 'user_id' ? 'key_id=FakeNobody' : 'user_id=u';
    const { status, body } = await start().call('DELETE', `${path}?${given}`);
    expect(status).toBe(400);
    const error = { message: `Required QueryValue [${missing}] not specified`, path: `/${missing}` };
    expect(body).toEqual(framework(`${path}?${given}`, error));
  });
});

describe('access', () => {
  test('401 with an empty body when no key is sent', async () => {
    const { twin } = start();
    const answer = await ask(twin, 'GET', path);
    expect(answer).toMatchObject({ status: 401, text: '' });
    expect(answer.headers.has('content-type')).toBe(false);
  });

  test('403 with an empty body for a bad key, and for a key that was made here', async () => {
    const { call, create } = start();
    const { key } = await create();
    for (const bad of ['FakeNobody', key, key.split(':')[0]]) {
      expect(await call('GET', path, { headers: { 'x-api-key': bad } })).toMatchObject({ status: 403, text: '' });
    }
  });

  test('cuts an organization off the key', async () => {
    const { twin, call } = start();
    expect((await call('GET', path, { headers: { 'x-api-key': `${twin.credential}:org-9` } })).status).toBe(200);
  });

  test('reads the cookie when the header is absent, and only then', async () => {
    const { twin } = start();
    const cookie = `theme=dark; X-API-Key=${twin.credential}:org-123`;
    expect((await ask(twin, 'GET', path, { headers: { cookie } })).status).toBe(200);
    expect((await ask(twin, 'GET', path, { headers: { cookie, 'x-api-key': 'FakeNobody' } })).status).toBe(403);
    expect((await ask(twin, 'GET', path, { headers: { cookie: 'X-API-Key=FakeNobody' } })).status).toBe(403);
  });
});

describe('every answer', () => {
  test('echoes X-Request-Id, or bears a new one', async () => {
    const { twin, call } = start();
    for (const headers of [{ 'x-api-key': twin.credential }, {}]) {
      const echoed = await ask(twin, 'GET', path, { headers: { ...headers, 'x-request-id': 'mine' } });
      expect(echoed.headers.get('x-request-id')).toBe('mine');
    }
    const [one, two] = [await call('GET', path), await call('GET', path)];
    expect(one.headers.get('x-request-id')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(two.headers.get('x-request-id')).not.toBe(one.headers.get('x-request-id'));
    const refused = await call('POST', `${path}?user_id=u&expiration_time=1`);
    expect(refused.body.requestId).toBe(refused.headers.get('x-request-id'));
  });

  test('lets every page call', async () => {
    const { call } = start();
    for (const headers of [{}, { origin: 'https://example.com' }]) {
      expect((await call('GET', path, { headers })).headers.get('access-control-allow-origin')).toBe('*');
    }
  });

  test('404 and 405 are the framework’s own', async () => {
    const { call } = start();
    expect(await call('GET', '/v0/nothing')).toMatchObject({ status: 404, body: { message: 'Not Found' } });
    expect(await call('PUT', path)).toMatchObject({ status: 405, body: { message: 'Method Not Allowed' } });
  });
});
