import { describe, expect, test } from 'vitest';
import { ask } from './ask.ts';
import { error, invalid, notFound, path, start, tenant, unknown } from './stratum.ts';

describe('revoke', () => {
  test('answers 204 without a body, and 404 the second time', async () => {
    // The seed is part of the id: this one puts letters there.
    const { call, create } = start(0xabc);
    const { id } = await create();
    expect(id.toUpperCase()).not.toBe(id);
    const answer = await call('DELETE', `${path}/${id.toUpperCase()}`);
    expect(answer).toMatchObject({ status: 204, text: '' });
    expect(answer.headers.has('content-type')).toBe(false);
    expect(await call('DELETE', `${path}/${id}`)).toMatchObject({ status: 404, body: notFound });
  });

  test.for([unknown, 'nobody'])('answers 404 for %s', async id => {
    expect(await start().call('DELETE', `${path}/${id}`)).toMatchObject({ status: 404, body: notFound });
  });
});

describe('rotate', () => {
  test('answers 201 with another key; the old one is dead at once', async () => {
    const { call, create } = start();
    const old = await create({ name: 'svc', rate_limit_max: 10 });
    const { status, body } = await call('POST', `${path}/${old.id}/rotate`);
    expect(status).toBe(201);
    expect(body).toMatchObject({ tenant_id: tenant, name: 'svc (rotated)', prefix: 'sk_test_' });
    expect(body.id).not.toBe(old.id);
    expect(body.key).not.toBe(old.key);
    const list = (await call('GET', path)).body;
    expect(list[0]).toMatchObject({ id: body.id, rate_limit_max: null, revoked_at: null });
    expect(list[1]).toMatchObject({ id: old.id, revoked_at: '2026-01-01T00:00:00.000Z' });
    expect(await call('POST', `${path}/${old.id}/rotate`)).toMatchObject({ status: 404, body: notFound });
  });

  test('takes the name that is given, and derives one where there is none', async () => {
    const { call, create } = start();
    const rotate = async (id: string, body?: unknown) =>
      (await call('POST', `${path}/${id}/rotate`, { body })).body;
    const named = await rotate((await create({ name: 'svc' })).id, { name: 'next' });
    expect(named.name).toBe('next');
    const again = await rotate((await rotate(named.id, {})).id, 'null');
    expect(again.name).toBe('next (rotated) (rotated)');
    expect((await rotate((await create()).id)).name).toBe('key (rotated)');
  });

  test.for([{ name: null }, { name: 7 }, { name: 'x'.repeat(256) }, []])(
    'refuses the body %o with 400',
    async body => {
      const { call, create } = start();
      const { id } = await create();
      const answer = await call('POST', `${path}/${id}/rotate`, { body });
      expect(answer).toMatchObject({ status: 400, body: invalid('Validation failed') });
    },
  );

  test.for([unknown, 'nobody'])('answers 404 for %s', async id => {
    expect(await start().call('POST', `${path}/${id}/rotate`, { body: {} })).toMatchObject({
      status: 404,
      body: notFound,
    });
  });
});

describe('access', () => {
  const noCredential = error(
    'UNAUTHORIZED',
    'Authentication required. Provide X-API-Key or Authorization: Bearer header',
  );
  const badKey = error('UNAUTHORIZED', 'Invalid or revoked API key');
  const badToken = error('UNAUTHORIZED', 'Invalid or expired token');

  test('401 without a credential; an empty one counts as none', async () => {
    const { twin } = start();
    for (const headers of [{}, { 'x-api-key': '' }, { authorization: 'Basic fake' }]) {
      expect(await ask(twin, 'GET', path, { headers })).toMatchObject({ status: 401, body: noCredential });
    }
  });

  test('a token does as well as a key, but is not tried beside a bad one', async () => {
    const { twin } = start();
    const authorization = `Bearer ${twin.credentials.bearer}`;
    expect((await ask(twin, 'GET', path, { headers: { authorization } })).status).toBe(200);
    const both = await ask(twin, 'GET', path, { headers: { authorization, 'x-api-key': 'fake' } });
    expect(both).toMatchObject({ status: 401, body: badKey });
  });

  test('401 for a bad token, and for an API key as a token', async () => {
    const { twin } = start();
    for (const token of ['fake', twin.credential]) {
      const answer = await ask(twin, 'GET', path, { headers: { authorization: `Bearer ${token}` } });
      expect(answer).toMatchObject({ status: 401, body: badToken });
    }
  });

  test('403 for a key that was made here, 401 once it is revoked', async () => {
    const { call, create } = start();
    const { id, key } = await create();
    const asMinted = () => call('GET', path, { headers: { 'x-api-key': key } });
    const forbidden = error('FORBIDDEN', 'Insufficient permissions for this operation');
    expect(await asMinted()).toMatchObject({ status: 403, body: forbidden });
    await call('DELETE', `${path}/${id}`);
    expect(await asMinted()).toMatchObject({ status: 401, body: badKey });
  });

  test('an unknown path or method is 403 with a credential, 401 without', async () => {
    const { twin, call } = start();
    const noScope = error('FORBIDDEN', 'Route has no tenant-scope declaration');
    for (const [method, url] of [
      ['GET', `${path}/${unknown}`],
      ['PATCH', path],
      ['GET', '/api/v1/nothing'],
    ] as const) {
      expect(await call(method, url)).toMatchObject({ status: 403, body: noScope });
      expect((await ask(twin, method, url)).status).toBe(401);
    }
  });
});
