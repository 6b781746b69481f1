import { setupServer } from 'msw/node';
import { describe, expect, test } from 'vitest';
import { ask } from './ask.ts';
import { badRequest, clerkErrors, invalidKey, now, other, start, subject, unknown } from './clerk.ts';

describe('one key', () => {
  test('is read without its secret, by either spelling of its id', async () => {
    const { call, create } = start();
    const { secret, ...key } = await create();
    expect((await call('GET', `/api_keys/${key.id}`)).body).toEqual(key);
    expect((await call('GET', `/api_keys/${key.id.replace('ak_', 'api_key_')}`)).body).toEqual(key);
    expect(secret).not.toBe(key.id);
  });

  test('shows its secret again', async () => {
    const { call, create } = start();
    const { id, secret } = await create();
    expect(await call('GET', `/api_keys/${id}/secret`)).toMatchObject({ status: 200, body: { secret } });
  });

  test('is updated, expiry counted from the update', async () => {
    const { twin, call, create } = start();
    const { id, secret, ...key } = await create({ claims: { a: 1 }, scopes: ['read'] });
    twin.clock.advance({ minutes: 1 });
    const change = {
      claims: { b: 2 },
      scopes: [],
      description: 'new',
      subject: other,
      seconds_until_expiration: 60,
    };
    const { status, body } = await call('PATCH', `/api_keys/${id}`, { body: change });
    expect(status).toBe(200);
    const { seconds_until_expiration, ...shown } = change;
    expect(body).toEqual({ ...key, id, ...shown, expiration: now + 120_000, updated_at: now + 60_000 });
    const cleared = await call('PATCH', `/api_keys/${id}`, {
      body: { seconds_until_expiration: null, description: null },
    });
    expect(cleared.body).toMatchObject({ expiration: null, description: null, scopes: [] });
  });

  test('cannot be renamed', async () => {
    const { call, create } = start();
    const { id } = await create();
    const { status, body } = await call('PATCH', `/api_keys/${id}`, { body: { name: 'other' } });
    expect(status).toBe(400);
    expect(body).toEqual(badRequest("'body.name': must NOT have additional properties"));
  });

  test('is revoked for good; once more changes nothing', async () => {
    const { twin, call, create } = start();
    const { id } = await create();
    const first = await call('POST', `/api_keys/${id}/revoke`, { body: { revocation_reason: 'leaked' } });
    expect(first).toMatchObject({ status: 200, body: { id, revoked: true, revocation_reason: 'leaked' } });
    twin.clock.advance({ days: 1 });
    const again = await call('POST', `/api_keys/${id}/revoke`, { body: { revocation_reason: 'other' } });
    expect(again).toMatchObject({ status: 200, body: first.body });
    expect((await call('GET', `/api_keys/${id}`)).body).toEqual(first.body);
  });

  test.for([{}, { revocation_reason: null }])('is revoked with %o', async body => {
    const { call, create } = start();
    const { id } = await create();
    const answer = await call('POST', `/api_keys/${id}/revoke`, { body });
    expect(answer).toMatchObject({ status: 200, body: { revoked: true, revocation_reason: null } });
  });

  test('is deleted once', async () => {
    const { call, create } = start();
    const { id } = await create();
    // The official JavaScript client names a content type on every request.
    const first = await call('DELETE', `/api_keys/${id}`, {
      headers: { 'content-type': 'application/json' },
    });
    expect(first).toMatchObject({ status: 200, body: { id, object: 'api_key', deleted: true } });
    expect(await call('DELETE', `/api_keys/${id}`)).toMatchObject({ status: 404, body: clerkErrors });
    expect((await call('GET', `/api_keys/${id}`)).status).toBe(404);
  });

  test.for([
    ['GET', '', undefined],
    ['PATCH', '', {}],
    ['DELETE', '', undefined],
    ['GET', '/secret', undefined],
    ['POST', '/revoke', {}],
  ] as const)('%s …%s: 404 for an unknown id, 400 for a malformed one', async ([method, suffix, body]) => {
    const { call } = start();
    const given = body === undefined ? {} : { body };
    expect(await call(method, `/api_keys/${unknown}${suffix}`, given)).toMatchObject({
      status: 404,
      body: clerkErrors,
    });
    const malformed = await call(method, `/api_keys/ak_1${suffix}`, given);
    expect(malformed).toMatchObject({
      status: 400,
      body: badRequest("'url_parameter.api_key_id': Failed regex check"),
    });
  });
});

describe('verify', () => {
  test('tells whose a secret is and counts as use', async () => {
    const { twin, call, create } = start();
    const { secret, ...key } = await create();
    twin.clock.advance({ seconds: 5 });
    const { status, body } = await call('POST', '/api_keys/verify', { body: { secret } });
    expect(status).toBe(200);
    expect(body).toEqual({ ...key, last_used_at: now + 5_000 });
    expect((await call('GET', `/api_keys/${key.id}`)).body.last_used_at).toBe(now + 5_000);
  });

  test('finds no unknown, expired, revoked or deleted key', async () => {
    const { twin, call, create } = start();
    const expired = await create({ name: 'expired', seconds_until_expiration: 1 });
    const revoked = await create({ name: 'revoked' });
    const deleted = await create({ name: 'deleted' });
    await call('POST', `/api_keys/${revoked.id}/revoke`, { body: {} });
    await call('DELETE', `/api_keys/${deleted.id}`);
    twin.clock.advance({ seconds: 1 });
    for (const secret of ['ak_nobody', expired.secret, revoked.secret, deleted.secret]) {
      expect(await call('POST', '/api_keys/verify', { body: { secret } })).toMatchObject({
        status: 404,
        body: clerkErrors,
      });
    }
  });

  test('refuses a call without a secret with 400', async () => {
    const { body } = await start().call('POST', '/api_keys/verify', { body: {} });
    expect(body).toEqual(badRequest("'body.secret': must have required property 'secret'"));
  });
});

describe('access', () => {
  test('401 without a secret key, with a wrong one, and with an ak_ key', async () => {
    const { twin, create } = start();
    const { secret } = await create();
    for (const headers of [{}, { authorization: 'Bearer wrong' }, { authorization: `Bearer ${secret}` }]) {
      const answer = await ask(twin, 'GET', `/api_keys?subject=${subject}`, { headers });
      expect(answer).toMatchObject({ status: 401, body: invalidKey });
    }
  });

  test('answers without /v1 as well, where msw intercepts', async () => {
    const { twin, create } = start();
    const { id } = await create();
    const server = setupServer(...twin.handlers);
    server.listen({ onUnhandledFrame: 'error' });
    const headers = { authorization: `Bearer ${twin.credential}`, 'clerk-api-version': '2026-05-12' };
    const asked = ['/v1/api_keys/', '/api_keys/'].map(path =>
      fetch(`https://api.clerk.com${path}${id}`, { headers }),
    );
    const answers = await Promise.all(asked).finally(() => server.close());
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  });

  test('404 for another path and 405 for another method, as ClerkErrors', async () => {
    const { call } = start();
    expect(await call('GET', '/users')).toMatchObject({ status: 404, body: clerkErrors });
    expect(await call('PUT', '/api_keys')).toMatchObject({ status: 405, body: clerkErrors });
  });
});
