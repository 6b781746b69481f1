import { createTwin, unknownTenant } from '@keyloom/mocks/stratum';
import { expect } from 'vitest';
import { ask } from '../ask.ts';
import { error, invalid, notFound, path, start as startDocumented, tenant, unknown } from '../stratum.ts';
import { testRows } from './contract-rows.ts';
import { internal, start } from './stratum.ts';

const rows = {
  '8.1': 'secret in key | in plaintext_key',
  '8.2': 'prefix on create and rotate | key_prefix',
  '8.3': 'list item has required prefix | absent',
  '8.4': 'list item has rate_limit_* | absent',
  '8.5': 'no expires_at | present, nullable',
  '8.6': 'dormant item = ApiKey | five fields only',
  '8.7': 'rotate unknown or revoked: 404 | 500, or 404 for scoped callers',
  '8.8': 'create with an unknown tenant: 400 | 500 (global), 403 (scoped)',
  '8.9': 'days limited to 1..365 | clamped, never rejected',
  '8.10': 'ids have format uuid | non-uuid gives 500',
  '8.11': 'errors 400 and 404 | also 401, 403, 413, 415, 429, 500',
  '8.12': 'Error only | details beside, issues inside',
  '8.13': 'window pattern is case-sensitive | case-insensitive',
  '8.14': 'port 3000 | port 3001',
  '8.15': 'unknown routes not described | 403',
};

testRows(rows, {
  async '8.1'() {
    const { create, call } = start();
    const created = await create();
    const rotated = (await call('POST', `${path}/${created.id}/rotate`)).body;
    for (const body of [created, rotated]) {
      expect(body.plaintext_key).toMatch(/^sk_test_[A-Za-z0-9_-]{43}$/);
      expect(body).not.toHaveProperty('key');
    }
    const documented = startDocumented();
    const key = await documented.create();
    for (const body of [key, (await documented.call('POST', `${path}/${key.id}/rotate`)).body]) {
      expect(body.key).toMatch(/^sk_test_[A-Za-z0-9_-]{43}$/);
      expect(body).not.toHaveProperty('plaintext_key');
    }
  },
  async '8.2'() {
    const { create, call } = start();
    const created = await create({ name: 'svc' });
    expect(created).toEqual({
      id: expect.any(String),
      tenant_id: tenant,
      key_prefix: 'sk_test_',
      name: 'svc',
      created_at: '2026-01-01T00:00:00.000Z',
      plaintext_key: expect.any(String),
    });
    expect((await call('POST', `${path}/${created.id}/rotate`)).body.key_prefix).toBe('sk_test_');
    expect((await create()).name).toBeNull();
    const documented = startDocumented();
    const { id, prefix } = await documented.create();
    const rotated = (await documented.call('POST', `${path}/${id}/rotate`)).body;
    expect([prefix, rotated.prefix, 'key_prefix' in rotated]).toEqual(['sk_test_', 'sk_test_', false]);
  },
  async '8.3'() {
    const [served, documented] = [start(), startDocumented()];
    for (const { create } of [served, documented]) await create();
    expect((await served.call('GET', path)).body[0]).not.toHaveProperty('prefix');
    expect((await documented.call('GET', path)).body[0].prefix).toBe('sk_test_');
  },
  async '8.4'() {
    const { create, call } = start();
    await create({ rate_limit_max: 10, rate_limit_window: '1 hour' });
    expect(Object.keys((await call('GET', path)).body[0]).sort()).toEqual([
      'created_at',
      'expires_at',
      'id',
      'last_used_at',
      'name',
      'revoked_at',
      'tenant_id',
    ]);
    const documented = startDocumented();
    await documented.create({ rate_limit_max: 10, rate_limit_window: '1 hour' });
    await documented.create();
    const { body } = await documented.call('GET', path);
    expect(body).toMatchObject([
      { rate_limit_max: null, rate_limit_window: null },
      { rate_limit_max: 10, rate_limit_window: '1 hour' },
    ]);
  },
  async '8.5'() {
    const { twin, create, call } = start();
    await create();
    twin.given.key({
      expiresAt: new Date('2026-06-01T00:00:00Z'),
      createdAt: new Date('2025-01-01T00:00:00Z'),
    });
    const { body } = await call('GET', path);
    expect(body.map((key: { expires_at: unknown }) => key.expires_at)).toEqual([
      null,
      '2026-06-01T00:00:00.000Z',
    ]);
    const documented = startDocumented();
    documented.twin.given.key({ expiresAt: new Date('2026-06-01T00:00:00Z') });
    expect((await documented.call('GET', path)).body[0]).not.toHaveProperty('expires_at');
  },
  async '8.6'() {
    const { create, call } = start();
    const { id } = await create({ name: 'svc' });
    const created_at = '2026-01-01T00:00:00.000Z';
    const item = { id, tenant_id: tenant, name: 'svc', last_used_at: null, created_at };
    expect((await call('GET', `${path}/dormant`)).body).toEqual([item]);
    const documented = startDocumented();
    await documented.create({ name: 'svc' });
    const [listed] = (await documented.call('GET', path)).body;
    expect((await documented.call('GET', `${path}/dormant`)).body).toEqual([listed]);
    expect(Object.keys(listed)).toHaveLength(9);
  },
  async '8.7'() {
    const { create, call, scopedTo } = start();
    const scoped = scopedTo(tenant);
    const { id } = await create();
    await call('DELETE', `${path}/${id}`);
    for (const wrong of [id, unknown]) {
      expect(await call('POST', `${path}/${wrong}/rotate`)).toMatchObject({ status: 500, body: internal });
    }
    expect(await scoped('POST', `${path}/${unknown}/rotate`)).toMatchObject({ status: 404, body: notFound });
    expect(await scoped('POST', `${path}/${id}/rotate`)).toMatchObject({ status: 500, body: internal });
    const documented = startDocumented();
    const revoked = await documented.create();
    await documented.call('DELETE', `${path}/${revoked.id}`);
    for (const wrong of [revoked.id, unknown]) {
      const answer = await documented.call('POST', `${path}/${wrong}/rotate`);
      expect(answer).toMatchObject({ status: 404, body: notFound });
    }
  },
  async '8.8'() {
    const { call, scopedTo } = start();
    const body = { tenant_id: unknownTenant };
    expect(await call('POST', path, { body })).toMatchObject({ status: 500, body: internal });
    const outOfReach = error('FORBIDDEN', 'API key tenant scope does not grant access to this tenant');
    expect(await scopedTo(tenant)('POST', path, { body })).toMatchObject({ status: 403, body: outOfReach });
    const documented = await startDocumented().call('POST', path, { body });
    expect(documented).toMatchObject({ status: 400, body: invalid('Unknown tenant') });
  },
  async '8.9'() {
    const { twin, call } = start();
    const slept = [2, 89, 91, 364, 366, 400];
    for (const days of slept) twin.given.key({ name: `${days}`, dormant: { days } });
    const shown = async (query: string) => {
      const { status, body } = await call('GET', `${path}/dormant${query}`);
      expect(status).toBe(200);
      return body.map((key: { name: string }) => Number(key.name)).sort((a: number, b: number) => a - b);
    };
    const above = (days: number) => slept.filter(each => each > days);
    for (const query of ['', '?days=', '?days=many', '?days=0', '?days=-5', '?days=90'])
      expect(await shown(query)).toEqual(above(90));
    for (const query of ['?days=1.9', '?days=1e2', '?days=1&days=300'])
      expect(await shown(query)).toEqual(above(1));
    for (const query of ['?days=366', '?days=99999']) expect(await shown(query)).toEqual(above(365));
    const documented = startDocumented();
    for (const [days, status] of Object.entries({ 1: 200, 365: 200, 0: 400, 366: 400, many: 400, 1.9: 400 }))
      expect((await documented.call('GET', `${path}/dormant?days=${days}`)).status).toBe(status);
  },
  async '8.10'() {
    const { call } = start();
    expect(await call('DELETE', `${path}/nobody`)).toMatchObject({ status: 500, body: internal });
    expect(await call('POST', `${path}/nobody/rotate`)).toMatchObject({ status: 500, body: internal });
    expect(await call('GET', `${path}?tenant_id=nobody`)).toMatchObject({ status: 500, body: internal });
    const documented = startDocumented();
    const revoked = await documented.call('DELETE', `${path}/nobody`);
    expect(revoked).toMatchObject({ status: 404, body: notFound });
    const listed = await documented.call('GET', `${path}?tenant_id=nobody`);
    expect(listed).toMatchObject({ status: 400, body: invalid('Invalid query parameter tenant_id') });
  },
  async '8.11'() {
    const { twin, call, create } = start();
    const { plaintext_key } = await create();
    const xml = { body: '<key/>', headers: { 'content-type': 'application/xml' } };
    const statuses = [
      (await ask(twin, 'GET', path)).status,
      (await ask(twin, 'GET', path, { headers: { 'x-api-key': plaintext_key } })).status,
      (await call('POST', path, { body: 'x'.repeat(1024 * 1024 + 1) })).status,
      (await call('POST', path, xml)).status,
      (await call('POST', path, { body: { tenant_id: tenant, name: '\0' } })).status,
    ];
    twin.rateLimit({ limit: 0, windowSeconds: 60 });
    statuses.push((await call('GET', path)).status);
    expect(statuses).toEqual([401, 403, 413, 415, 500, 429]);
    const documented = startDocumented();
    const body = { tenant_id: tenant, name: '\0' };
    expect([
      (await documented.call('POST', path, { body: 'x'.repeat(1024 * 1024 + 1) })).status,
      (await documented.call('POST', path, xml)).status,
      (await documented.call('POST', path, { body })).status,
    ]).toEqual([400, 400, 201]);
  },
  async '8.12'() {
    const { call, create } = start();
    const { id } = await create();
    const created = await call('POST', path, { body: { tenant_id: 'nobody' } });
    const details = [
      { validation: 'uuid', code: 'invalid_string', message: 'Invalid uuid', path: ['tenant_id'] },
    ];
    expect(created.body).toEqual({ ...invalid('Invalid request body'), details });
    const rotated = await call('POST', `${path}/${id}/rotate`, { body: { name: null } });
    const issues = [{ path: ['name'], message: 'Expected string, received null', code: 'invalid_type' }];
    expect(rotated.body).toEqual({
      error: { code: 'VALIDATION_ERROR', message: 'Validation failed', issues },
    });
    const documented = startDocumented();
    const key = await documented.create();
    const refused = [
      await documented.call('POST', path, { body: { tenant_id: 'nobody' } }),
      await documented.call('POST', `${path}/${key.id}/rotate`, { body: { name: null } }),
    ];
    expect(refused.map(({ body }) => body)).toEqual([
      invalid('Invalid request body'),
      invalid('Validation failed'),
    ]);
  },
  async '8.13'() {
    const { call } = start();
    const create = async (rate_limit_window: string) =>
      (await call('POST', path, { body: { tenant_id: tenant, rate_limit_window } })).status;
    expect(await create('5 MINUTES')).toBe(201);
    expect(await create('0 seconds')).toBe(201);
    expect(await create('1minute')).toBe(400);
    const documented = startDocumented();
    for (const [rate_limit_window, status] of Object.entries({ '5 minutes': 201, '5 MINUTES': 400 })) {
      const body = { tenant_id: tenant, rate_limit_window };
      expect((await documented.call('POST', path, { body })).status).toBe(status);
    }
  },
  async '8.14'() {
    const { twin } = start();
    expect(twin.baseUrl).toBe('http://localhost:3001');
    expect(createTwin().baseUrl).toBe('http://localhost:3000');
  },
  async '8.15'() {
    const { call } = start();
    const answer = await call('GET', '/api/v1/nothing');
    const body = error('FORBIDDEN', 'Route has no tenant-scope declaration');
    expect(answer).toMatchObject({ status: 403, body });
    expect(await startDocumented().call('GET', '/api/v1/nothing')).toMatchObject({ status: 403, body });
  },
});
