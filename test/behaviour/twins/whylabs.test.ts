import { describe, expect, test } from 'vitest';
import { ask } from './ask.ts';
import { framework, now, path, start } from './whylabs.ts';

const ids = (body: { items: { keyId: string }[] }) => body.items.map(({ keyId }) => keyId);

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

  test('goes by the first user_id of several', async () => {
    const { call, create } = start();
    const { keyId } = await create();
    expect(ids((await call('GET', `${path}?user_id=user-123&user_id=nobody`)).body)).toEqual([keyId]);
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
    for (const url of [
      `${path}/FakeNobody`,
      `${path}/${revoked.keyId}`,
      `/v0/organizations/org-2/api-key/${living.keyId}`,
    ]) {
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
    const { call, create } = start();
    const { keyId } = await create();
    for (const [user, id] of [
      ['user-9', keyId],
      ['user-123', 'FakeNobody'],
    ]) {
      const answer = await call('DELETE', `${path}?user_id=${user}&key_id=${id}`, {
        headers: { 'x-request-id': 'r-1' },
      });
      expect(answer.status).toBe(404);
      expect(answer.body).toEqual({
        message: `Resource ApiKey with ID ${id} not found.`,
        requestId: 'r-1',
        type: 'ResourceNotFound',
      });
    }
    expect((await call('GET', `${path}/${keyId}`)).body.key.revoked).toBe(false);
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
      expect(await call('GET', path, { headers: { 'x-api-key': bad } })).toMatchObject({
        status: 403,
        text: '',
      });
    }
  });

  test('cuts an organization off the key', async () => {
    const { twin, call } = start();
    expect((await call('GET', path, { headers: { 'x-api-key': `${twin.credential}:org-9` } })).status).toBe(
      200,
    );
  });

  test('reads the cookie when the header is absent, and only then', async () => {
    const { twin } = start();
    const cookie = `theme=dark; X-API-Key=${twin.credential}:org-123`;
    expect((await ask(twin, 'GET', path, { headers: { cookie } })).status).toBe(200);
    expect((await ask(twin, 'GET', path, { headers: { cookie, 'x-api-key': 'FakeNobody' } })).status).toBe(
      403,
    );
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
    expect(one.headers.get('x-request-id')).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/,
    );
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
