import { unknownTenant } from '@keyloom/mocks/stratum';
import { describe, expect, test } from 'vitest';
import type { Asked } from './ask.ts';
import { invalid, otherTenant, path, start, tenant, unknown } from './stratum.ts';

describe('create', () => {
  test('answers 201 with the secret under its documented name', async () => {
    const { call } = start();
    const body = { tenant_id: tenant, name: 'ci', rate_limit_max: 1000, rate_limit_window: '5 minutes' };
    const answer = await call('POST', path, { body });
    expect(answer.status).toBe(201);
    expect(answer.body).toEqual({
      id: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/),
      key: expect.stringMatching(/^sk_test_[A-Za-z0-9_-]{43}$/),
      prefix: 'sk_test_',
      tenant_id: tenant,
      name: 'ci',
      created_at: '2026-01-01T00:00:00.000Z',
    });
  });

  test('takes a tenant in upper case and answers it in lower case', async () => {
    const { call, create } = start();
    expect((await create({ tenant_id: tenant.toUpperCase() })).tenant_id).toBe(tenant);
    expect((await call('GET', `${path}?tenant_id=${tenant}`)).body).toHaveLength(1);
  });

  test('takes an empty name, and none', async () => {
    const { create } = start();
    expect((await create({ name: '' })).name).toBe('');
    expect((await create()).name).toBeNull();
  });

  test('ignores unknown fields', async () => {
    const { twin, call, create } = start();
    const { id } = await create({
      scopes: ['admin'],
      expires_at: '2026-01-02T00:00:00.000Z',
      revoked_at: '2026-01-01T00:00:00.000Z',
    });
    twin.clock.advance({ days: 2 });
    const { body } = await call('GET', path);
    expect(body[0]).toMatchObject({ id, revoked_at: null });
    expect(body[0]).not.toHaveProperty('scopes');
    expect(body[0]).not.toHaveProperty('expires_at');
  });

  test.for([
    {},
    { tenant_id: 'nobody' },
    { tenant_id: tenant, name: null },
    { tenant_id: tenant, rate_limit_max: 0 },
    { tenant_id: tenant, rate_limit_max: '5' },
    { tenant_id: tenant, rate_limit_max: 1.5 },
    { tenant_id: tenant, rate_limit_window: '1minute' },
  ])('refuses %o with 400', async body => {
    expect(await start().call('POST', path, { body })).toMatchObject({
      status: 400,
      body: invalid('Invalid request body'),
    });
  });

  test('refuses an unknown tenant, and a body that is none, with 400', async () => {
    const { call } = start();
    const refused = async (asked: Asked) => {
      const { status, body } = await call('POST', path, asked);
      expect(status).toBe(400);
      return body;
    };
    expect(await refused({ body: { tenant_id: unknownTenant } })).toEqual(invalid('Unknown tenant'));
    const malformed = "Body is not valid JSON but content-type is set to 'application/json'";
    expect(await refused({ body: '{' })).toEqual(invalid(malformed));
    const empty = "Body cannot be empty when content-type is set to 'application/json'";
    expect(await refused({ headers: { 'content-type': 'application/json' } })).toEqual(invalid(empty));
    const text = { body: '{}', headers: { 'content-type': 'text/plain' } };
    expect(await refused(text)).toEqual(invalid('Invalid request body'));
  });

  test('makes the same keys from the same seed, and others from another', async () => {
    const first = await start(1).create();
    expect(await start(1).create()).toEqual(first);
    const second = await start(2).create();
    expect(second.id).not.toBe(first.id);
    expect(second.key).not.toBe(first.key);
  });
});

describe('list', () => {
  test('shows all keys newest first, revoked ones too, with every documented field', async () => {
    const { call, create } = start();
    const first = await create({ name: 'one', rate_limit_max: 10, rate_limit_window: '1 hour' });
    const second = await create({ name: 'two', tenant_id: otherTenant });
    await call('DELETE', `${path}/${first.id}`);
    const { status, body } = await call('GET', path);
    expect(status).toBe(200);
    expect(body).toEqual([
      {
        id: second.id,
        tenant_id: otherTenant,
        name: 'two',
        prefix: 'sk_test_',
        rate_limit_max: null,
        rate_limit_window: null,
        last_used_at: null,
        created_at: '2026-01-01T00:00:00.000Z',
        revoked_at: null,
      },
      expect.objectContaining({
        id: first.id,
        rate_limit_max: 10,
        rate_limit_window: '1 hour',
        revoked_at: '2026-01-01T00:00:00.000Z',
      }),
    ]);
  });

  test('filters by tenant; one without keys gives an empty list', async () => {
    const { call, create } = start();
    const { id } = await create();
    await create({ tenant_id: otherTenant });
    const { body } = await call('GET', `${path}?tenant_id=${tenant.toUpperCase()}`);
    expect(body.map((key: { id: string }) => key.id)).toEqual([id]);
    expect((await call('GET', `${path}?tenant_id=${unknown}`)).body).toEqual([]);
  });

  test('refuses a tenant that is no UUID', async () => {
    const answer = await start().call('GET', `${path}?tenant_id=nobody`);
    expect(answer).toMatchObject({ status: 400, body: invalid('Invalid query parameter tenant_id') });
  });
});

describe('dormant', () => {
  test('shows keys that were never used, not the revoked ones', async () => {
    const { call, create } = start();
    const { id } = await create();
    const revoked = await create();
    await call('DELETE', `${path}/${revoked.id}`);
    const { status, body } = await call('GET', `${path}/dormant`);
    expect(status).toBe(200);
    expect(body.map((key: { id: string }) => key.id)).toEqual([id]);
  });

  test.for(['0', '366', '1.5', 'many'])('refuses %s days', async days => {
    const answer = await start().call('GET', `${path}/dormant?days=${days}`);
    expect(answer).toMatchObject({ status: 400, body: invalid('Invalid query parameter days') });
  });
});
