import { archivedTenant, unknownTenant } from '@keyloom/mocks/sensorbucket';
import { describe, expect, test } from 'vitest';
import { contentType, idOf, malformed, notFound, start, valid } from './sensorbucket.ts';

describe('create', () => {
  test('answers 201 with the secret alone: the id is in it', async () => {
    const { status, headers, body } = await start().post(valid);
    expect(status).toBe(201);
    expect(headers.get('content-type')).toBe('application/json');
    expect(body).toEqual({ api_key: expect.stringMatching(/^[A-Za-z0-9+/]{66,70}$/) });
    expect(atob(body.api_key)).toMatch(/^\d+:[0-9a-f]{32}$/);
    expect(BigInt(idOf(body.api_key))).toBeGreaterThan(2n ** 60n);
    expect(BigInt(idOf(body.api_key))).toBeLessThan(2n ** 63n);
  });

  test('is the same for the same seed, and another for another', async () => {
    const secrets = await Promise.all([1, 1, 2].map(async seed => (await start(seed).create()).secret));
    expect(secrets[0]).toBe(secrets[1]);
    expect(secrets[2]).not.toBe(secrets[0]);
  });

  test('takes a body without permissions, as documented, and ignores fields it does not know', async () => {
    const { post } = start();
    expect((await post({ name: 'a', tenant_id: 19, colour: 'red' })).status).toBe(201);
  });

  test('takes an end with an offset, and null for never', async () => {
    const { call, create } = start();
    const { id } = await create({ expiration_date: '2030-01-01T02:00:00+02:00' });
    expect((await call('GET', `/api-keys/${id}`)).body.expiration_date).toBe('2030-01-01T00:00:00Z');
    const everlasting = await create({ name: 'b', expiration_date: null });
    expect((await call('GET', `/api-keys/${everlasting.id}`)).body).not.toHaveProperty('expiration_date');
  });

  test.each([
    'application/json; charset=utf-8',
    'Application/JSON',
    'text/plain',
    'application/merge-patch+json',
  ])('refuses the content type %s', async type => {
    const { status, body } = await start().post(valid, { 'content-type': type });
    expect([status, body]).toEqual([400, contentType]);
  });

  test('looks at the content type before it reads', async () => {
    const { status, body } = await start().post('{', { 'content-type': 'application/json; charset=utf-8' });
    expect([status, body]).toEqual([400, contentType]);
  });

  test.each([
    ['bad JSON', '{'],
    ['no object', '[]'],
    ['a name of the wrong type', { ...valid, name: 1 }],
    ['a tenant of the wrong type', { ...valid, tenant_id: '19' }],
    ['a tenant of more than 64 bits', '{"name":"a","tenant_id":9223372036854775808}'],
    ['a bare date', { ...valid, expiration_date: '2030-01-01' }],
    ['a date-time without its T', { ...valid, expiration_date: '2030-01-01 00:00:00Z' }],
    ['two values for one name', '{"name":"a","name":"b","tenant_id":1}'],
  ])('refuses %s', async (_, sent) => {
    const { status, body } = await start().post(sent);
    expect([status, body]).toEqual([400, malformed]);
  });

  test('refuses a missing body', async () => {
    const { call } = start();
    const headers = { 'content-type': 'application/json', 'content-length': '0' };
    const { status, body } = await call('POST', '/api-keys', { headers });
    expect([status, body]).toEqual([400, malformed]);
    expect((await call('POST', '/api-keys')).body).toEqual(contentType);
  });

  test.each([
    [
      'an unknown permission',
      { permissions: ['FLY'] },
      'permission value is invalid',
      'ERR_PERMISSION_INVALID',
    ],
    ['an empty name', { name: '' }, 'name cannot be empty'],
    ['no name', { name: undefined }, 'name cannot be empty'],
    ['a tenant of 0', { tenant_id: 0 }, 'tenant_id must be higher than 0'],
    ['no tenant', { tenant_id: undefined }, 'tenant_id must be higher than 0'],
    [
      'an end that is now',
      { expiration_date: '2026-01-01T12:30:15.12Z' },
      'expiration_date must be set in the future',
    ],
  ])('refuses %s', async (_, change, message, code?: string) => {
    const { status, body } = await start().post({ ...valid, ...change });
    expect([status, body]).toEqual([400, { message, ...(code !== undefined && { code }) }]);
  });

  test('checks in the order of the server: permission, name, tenant, end, tenant again', async () => {
    const { post } = start();
    const wrong = { name: '', tenant_id: -1, permissions: ['FLY'], expiration_date: '2020-01-01T00:00:00Z' };
    const said = async (change: object) => (await post({ ...wrong, ...change })).body.message;
    expect(await said({})).toBe('permission value is invalid');
    expect(await said({ permissions: [] })).toBe('name cannot be empty');
    expect(await said({ permissions: [], name: 'a' })).toBe('tenant_id must be higher than 0');
    expect(await said({ permissions: [], name: 'a', tenant_id: Number(unknownTenant) })).toMatch(
      'in the future',
    );
  });

  test('refuses a name that the tenant has, and takes it for another tenant', async () => {
    const { post, create } = start();
    await create();
    const { status, body } = await post(valid);
    expect([status, body]).toEqual([
      400,
      {
        message: 'API Key with name already exists for this tenant',
        code: 'API_KEY_NAME_TENANT_COMBO_NOT_UNIQUE',
      },
    ]);
    expect((await post({ ...valid, tenant_id: 20 })).status).toBe(201);
  });

  test('does not find an unknown or an archived tenant', async () => {
    const { post } = start();
    const unknown = await post({ ...valid, tenant_id: Number(unknownTenant) });
    expect([unknown.status, unknown.body]).toEqual([
      404,
      { message: 'Tenant could not be found', code: 'TENANT_NOT_FOUND' },
    ]);
    const archived = await post({ ...valid, tenant_id: Number(archivedTenant) });
    expect([archived.status, archived.body]).toEqual([
      404,
      { message: 'Organisation does not exist or has been archived' },
    ]);
  });

  test('fails where a name is longer than the store takes', async () => {
    const { post } = start();
    expect((await post({ ...valid, name: 'é'.repeat(255) })).status).toBe(201);
    expect((await post({ ...valid, name: 'a'.repeat(256) })).body).toEqual({
      message: 'Internal server error',
    });
  });
});

describe('get', () => {
  test('shows the key flat, ids as raw digits', async () => {
    const { call, post } = start();
    const sent = await post(
      '{"name":"big","tenant_id":9007199254740993,"expiration_date":"2030-05-17T15:00:00Z"}',
    );
    const id = idOf(sent.body.api_key);
    const { status, headers, text, body } = await call('GET', `/api-keys/${id}`, {
      headers: { 'content-type': 'text/plain' },
    });
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('application/json');
    expect(text).toContain(`"id":${id},`);
    expect(text).toContain('"tenant_id":9007199254740993,');
    expect(body).toEqual({
      id: Number(id),
      name: 'big',
      tenant_id: Number('9007199254740993'),
      tenant_name: 'Tenant 9007199254740993',
      created: '2026-01-01T12:30:15.12Z',
      expiration_date: '2030-05-17T15:00:00Z',
    });
  });

  test('does not find an id that is one off', async () => {
    const { call, create } = start();
    const { id } = await create();
    const { status, body } = await call('GET', `/api-keys/${BigInt(id) + 1n}`);
    expect([status, body]).toEqual([404, notFound]);
  });

  test.each(['abc', '1.5', '9223372036854775808'])('refuses the id %s', async id => {
    const { status, body } = await start().call('GET', `/api-keys/${id}`);
    expect([status, body]).toEqual([400, { message: 'api_key_id must be a valid int' }]);
  });

  test('deletes an expired key, which was listed till then', async () => {
    const { twin, call, create } = start();
    const { id } = await create({ expiration_date: '2026-01-02T00:00:00Z' });
    twin.clock.advance({ days: 1 });
    expect((await call('GET', '/api-keys')).body.total_count).toBe(1);
    const { status, body } = await call('GET', `/api-keys/${id}`);
    expect([status, body]).toEqual([404, notFound]);
    expect((await call('GET', '/api-keys')).body.total_count).toBe(0);
  });
});

describe('revoke', () => {
  test('answers 200 with a message, and the key is gone', async () => {
    const { call, create } = start();
    const { id } = await create();
    const { status, body } = await call('DELETE', `/api-keys/${id}`);
    expect([status, body]).toEqual([200, { message: 'API key has been revoked' }]);
    expect((await call('GET', '/api-keys')).body.data).toEqual([]);
    expect((await call('GET', `/api-keys/${id}`)).body).toEqual(notFound);
    const again = await call('DELETE', `/api-keys/${id}`);
    expect([again.status, again.body]).toEqual([404, { message: 'Key does not exist' }]);
  });

  test('sets its name free', async () => {
    const { call, post, create } = start();
    const { id } = await create();
    await call('DELETE', `/api-keys/${id}`);
    expect((await post(valid)).status).toBe(201);
  });

  test('refuses an id that is no integer', async () => {
    const { status, body } = await start().call('DELETE', '/api-keys/abc');
    expect([status, body]).toEqual([400, { message: 'api_key_id must be a valid int' }]);
  });
});

describe('other requests', () => {
  test('meet an unknown path and a wrong method', async () => {
    const { call } = start();
    const unknown = await call('GET', '/nothing');
    expect([unknown.status, unknown.text]).toEqual([404, '404 page not found']);
    expect(unknown.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    const wrong = await call('PUT', '/api-keys');
    expect([wrong.status, wrong.text]).toEqual([405, '']);
  });
});
