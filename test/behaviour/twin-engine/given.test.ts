import { describe, expect, test } from 'vitest';
import { ask } from '../twins/ask.ts';
import { now, send, start, systems } from './systems.ts';

const day = 86_400_000;

describe.for(systems.map(system => [system.name] as const))('%s', ([name]) => {
  test('a given key is listed, works through the wire as one that was made there, and can be revoked', async () => {
    const { system, twin, call } = start(name);
    const { id, fields } = twin.given.key({ name: 'given', owner: system.owner });
    expect(fields).toMatchObject({ name: 'given', ...system.owner });
    const { status, text } = await call(system.list());
    expect(status).toBe(200);
    expect(text).toContain(id);
    expect((await call(system.revoke(id))).status).toBeLessThan(300);
    expect(twin.snapshot().keys.filter(key => key.revokedAt === undefined)).toEqual([]);
  });

  test('keys that are given without a word are valid, many at once too', async () => {
    const { twin, system } = start(name);
    const handles = twin.given.keys(20);
    expect(new Set(handles.map(({ id }) => id)).size).toBe(20);
    const owner = handles[0]?.fields ?? {};
    const list = system
      .list()
      .path.replace(/(tenant_id|subject|project_id|user_id)=[^&]*/, (_, field) => `${field}=${owner[field]}`)
      .replace('org-1', String(owner.org_id));
    expect((await send(system, twin, { ...system.list(), path: list })).status).toBe(200);
  });

  test('a further credential signs in as the administrator does, and an expired one does not', async () => {
    const { twin, system } = start(name);
    const list = system.list();
    const withCredential = (credential: string) =>
      send({ ...system, headers: () => system.headers({ ...twin, credential }) }, twin, list);
    const extra = twin.given.credential();
    expect(extra).not.toBe(twin.credential);
    expect((await withCredential(extra)).status).toBe(200);
    expect([401, 403]).toContain((await withCredential(twin.given.credential({ expired: true }))).status);
    twin.reset();
    expect([401, 403]).toContain((await withCredential(extra)).status);
  });
});

describe('states', () => {
  const clerkKey = async (options: object) => {
    const { twin, call } = start('Clerk');
    const { id, secret } = twin.given.key(options);
    const get = await call({ operation: '', method: 'GET', path: `/api_keys/${id}` });
    const verify = await call({ operation: '', method: 'POST', path: '/api_keys/verify', body: { secret } });
    return { get: get.body, verified: verify.status };
  };

  test('expired: shown as expired, and not verified', async () => {
    expect(await clerkKey({ expired: true })).toMatchObject({
      get: { expired: true, revoked: false },
      verified: 404,
    });
    const expiresAt = new Date(now + day);
    expect(await clerkKey({ expiresAt })).toMatchObject({
      get: { expired: false, expiration: now + day },
      verified: 200,
    });
  });

  test('revoked: shown as revoked, and not verified', async () => {
    expect(await clerkKey({ revoked: true })).toMatchObject({ get: { revoked: true }, verified: 404 });
  });

  test('last used and created when the test says', async () => {
    const lastUsedAt = new Date(now - 2 * day);
    const { get } = await clerkKey({ lastUsedAt, createdAt: new Date(now - 9 * day) });
    expect(get).toMatchObject({ last_used_at: now - 2 * day, created_at: now - 9 * day });
    expect((await clerkKey({ lastUsedAt })).get.created_at).toBe(now - 3 * day);
  });

  test('dormant: among those that were not used for so many days', async () => {
    const { twin, call } = start('Stratum');
    const { id } = twin.given.key({ dormant: true });
    twin.given.key({ dormant: { days: 10 } });
    const path = '/api/v1/api-keys/dormant?days=90';
    const { body } = await call({ operation: '', method: 'GET', path });
    expect(body.map((key: { id: string }) => key.id)).toEqual([id]);
  });

  test('in grace: the old key works until its grace ends, its successor goes on', async () => {
    const { twin, clock } = start('Strait');
    const { secret, successor } = twin.given.key({ inGrace: { minutes: 5 }, scopes: ['*'] });
    const statusOf = async (token = '') =>
      (
        await ask(twin, 'GET', '/v1/api-keys?project_id=proj_1', {
          headers: { authorization: `Bearer ${token}` },
        })
      ).status;
    expect([await statusOf(secret), await statusOf(successor?.secret)]).toEqual([200, 200]);
    clock.advance({ minutes: 5 });
    expect([await statusOf(secret), await statusOf(successor?.secret)]).toEqual([401, 200]);
  });

  test('scopes: a key may do what it was given', async () => {
    const { twin } = start('Strait');
    const statusOf = async (scopes: string[]) => {
      const { secret } = twin.given.key({ scopes });
      const headers = { authorization: `Bearer ${secret}` };
      return (await ask(twin, 'GET', '/v1/api-keys?project_id=proj_1', { headers })).status;
    };
    expect([await statusOf(['api-keys:manage']), await statusOf(['jobs:read'])]).toEqual([200, 403]);
  });

  test('a session cookie signs in where the system knows sessions', async () => {
    const { twin } = start('SensorBucket');
    const cookie = `SID=${twin.given.credential({ kind: 'cookie' })}`;
    expect((await ask(twin, 'GET', '/api-keys', { headers: { cookie } })).status).toBe(200);
    expect(() => start('Clerk').twin.given.credential({ kind: 'cookie' })).toThrow(
      /no credentials of kind cookie/,
    );
  });

  test('a token says whose it is, what it may do and when it ends', async () => {
    const { twin } = start('Stratum');
    const claimsOf = (token: string) => JSON.parse(atob(token.split('.')[1] ?? ''));
    const owner = { tenant_id: '38400000-8cf0-11bd-b23e-10b96e4ef00d' };
    const token = twin.given.credential({ kind: 'bearer', owner, scopes: ['admin'] });
    expect(claimsOf(token)).toEqual({ ...owner, scopes: ['admin'], sub: 'fake-caller-1' });
    const expired = twin.given.credential({ kind: 'bearer', expired: true });
    expect(claimsOf(expired).exp * 1000).toBeLessThan(now);
    const statusOf = async (bearer: string) =>
      (await ask(twin, 'GET', '/api/v1/api-keys', { headers: { authorization: `Bearer ${bearer}` } })).status;
    expect([await statusOf(token), await statusOf(expired)]).toEqual([200, 401]);
  });

  test('an id that a test gives is in the secret where the system has it there', () => {
    const sensorBucket = start('SensorBucket').twin.given.key({ id: '12345' });
    expect([sensorBucket.id, atob(sensorBucket.secret).split(':')[0]]).toEqual(['12345', '12345']);
    const whyLabs = start('WhyLabs').twin.given.key({ id: 'AbCdEfGhIj' });
    expect(whyLabs.secret).toMatch(/^AbCdEfGhIj\.[A-Za-z0-9]{53}:org-123$/);
    expect(() => start('SensorBucket').twin.given.key({ id: 'abc' })).toThrow(
      'A key of SensorBucket has an id in digits, and not abc.',
    );
  });

  test('a revoked key is gone where the system keeps none', async () => {
    const { twin, call } = start('SensorBucket');
    const { id, secret } = twin.given.key({ revoked: true });
    expect((await call({ operation: '', method: 'GET', path: '/api-keys' })).body.data).toEqual([]);
    expect((await call({ operation: '', method: 'GET', path: `/api-keys/${id}` })).status).toBe(404);
    expect((await call({ operation: '', method: 'DELETE', path: `/api-keys/${id}` })).status).toBe(404);
    const headers = { authorization: `Bearer ${secret}` };
    expect((await ask(twin, 'GET', '/api-keys', { headers })).status).toBe(401);
    expect(twin.snapshot().keys).toEqual([]);
  });

  test('an id that is taken, and times that are none, are refused', () => {
    const { twin } = start('Clerk');
    const { id } = twin.given.key();
    expect(() => twin.given.key({ id })).toThrow(/is a key .* already/);
    expect(() => twin.given.key({ expiresAt: new Date('never') })).toThrow(/expiresAt/);
    for (const odd of ['', 'x'.repeat(513)])
      expect(() => twin.given.key({ id: odd })).toThrow('An id of a key has 1 to 512 characters.');
  });
});
