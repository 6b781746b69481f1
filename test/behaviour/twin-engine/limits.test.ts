import { describe, expect, test } from 'vitest';
import { ask } from '../twins/ask.ts';
import { now, start, systems } from './systems.ts';

const day = 86_400_000;

describe('lag', () => {
  test.for(systems.map(system => [system.name] as const))(
    '%s: a list shows a new key late',
    async ([name]) => {
      const { system, twin, clock, call } = start(name);
      twin.lag({ list: { seconds: 5 } });
      const given = twin.given.key({ owner: system.owner, name: 'given', fields: { alias: 'given' } });
      await call(system.create('late'));
      const isListed = async () => (await call(system.list())).text.includes('"late"');
      expect(await isListed()).toBe(false);
      expect((await call(system.list())).text).toContain(given.id);
      clock.advance({ ms: 4_999 });
      expect(await isListed()).toBe(false);
      clock.tick();
      expect(await isListed()).toBe(true);
    },
  );

  test('a key that was given as revoked, where such keys are gone, shows as long as the lag since then', async () => {
    const { twin, clock, call } = start('SensorBucket');
    twin.lag({ list: { seconds: 5 }, revoke: { seconds: 5 } });
    twin.given.key({ name: 'long gone', revoked: true });
    const { secret } = twin.given.key({ name: 'just gone', revoked: new Date(now - 1_000) });
    const list = async () => (await call({ operation: '', method: 'GET', path: '/api-keys' })).text;
    const headers = { authorization: `Bearer ${secret}` };
    const signsIn = async () => (await ask(twin, 'GET', '/api-keys', { headers })).status === 200;
    expect(await list()).not.toContain('long gone');
    expect([(await list()).includes('just gone'), await signsIn()]).toEqual([true, true]);
    clock.advance({ seconds: 4 });
    expect([(await list()).includes('just gone'), await signsIn()]).toEqual([false, false]);
  });

  test('a given key is listed at once, also after its secret was shown', async () => {
    const { twin, system, call } = start('Clerk');
    twin.lag({ list: { seconds: 5 } });
    const { id } = twin.given.key({ owner: system.owner });
    await call({ operation: '', method: 'GET', path: `/api_keys/${id}/secret` });
    expect((await call(system.list())).text).toContain(id);
  });

  test('dormant keys are in the order of the uses that show', async () => {
    const { twin, call } = start('Stratum');
    twin.lag({ lastUsed: { seconds: 30 } });
    const older = twin.given.key({ createdAt: new Date(now - 200 * day), lastUsedAt: new Date(now - 2_000) });
    const newer = twin.given.key({ createdAt: new Date(now - 100 * day), lastUsedAt: new Date(now - 1_000) });
    const { body } = await call({ operation: '', method: 'GET', path: '/api/v1/api-keys/dormant?days=1' });
    // Both show as never used: then the newest is first.
    expect(body.map(({ id }: { id: string }) => id)).toEqual([newer.id, older.id]);
  });

  test('a list shows a revoked key as living, and a deleted one at all, until the lag is over', async () => {
    const { twin, clock, call } = start('SensorBucket');
    const { id } = twin.given.key({ name: 'gone' });
    twin.lag({ list: { seconds: 5 } });
    const isListed = async () =>
      (await call({ operation: '', method: 'GET', path: '/api-keys' })).text.includes('"gone"');
    expect((await call({ operation: '', method: 'DELETE', path: `/api-keys/${id}` })).status).toBe(200);
    expect((await call({ operation: '', method: 'GET', path: `/api-keys/${id}` })).status).toBe(404);
    expect(await isListed()).toBe(true);
    clock.advance({ seconds: 5 });
    expect(await isListed()).toBe(false);

    const strait = start('Strait');
    const key = strait.twin.given.key({ owner: strait.system.owner });
    strait.twin.lag({ list: { seconds: 5 } });
    await strait.call(strait.system.revoke(key.id));
    expect((await strait.call(strait.system.list())).text).toContain(key.id);
    strait.clock.advance({ seconds: 5 });
    expect((await strait.call(strait.system.list())).text).not.toContain(key.id);
  });

  test('a revoked key works until the lag is over, where keys sign in and where they are verified', async () => {
    const strait = start('Strait');
    strait.twin.lag({ revoke: { seconds: 30 } });
    const { id, secret } = strait.twin.given.key({ scopes: ['*'] });
    const signIn = () =>
      ask(strait.twin, 'GET', '/v1/api-keys?project_id=proj_1', {
        headers: { authorization: `Bearer ${secret}` },
      });
    await strait.call(strait.system.revoke(id));
    expect((await signIn()).status).toBe(200);
    strait.clock.advance({ seconds: 30 });
    expect((await signIn()).status).toBe(401);

    const clerk = start('Clerk');
    clerk.twin.lag({ revoke: { seconds: 30 } });
    const deleted = clerk.twin.given.key();
    const verify = async () =>
      (
        await clerk.call({
          operation: '',
          method: 'POST',
          path: '/api_keys/verify',
          body: { secret: deleted.secret },
        })
      ).status;
    await clerk.call({ operation: '', method: 'DELETE', path: `/api_keys/${deleted.id}` });
    expect(await verify()).toBe(200);
    clerk.clock.advance({ seconds: 30 });
    expect(await verify()).toBe(404);
  });

  test('a last use shows late, and the one before it until then', async () => {
    const { twin, clock, call } = start('Clerk');
    twin.lag({ lastUsed: { minutes: 1 } });
    const { id, secret } = twin.given.key();
    const use = () => call({ operation: '', method: 'POST', path: '/api_keys/verify', body: { secret } });
    const shown = async () =>
      (await call({ operation: '', method: 'GET', path: `/api_keys/${id}` })).body.last_used_at;
    await use();
    expect(await shown()).toBeNull();
    clock.advance({ minutes: 1 });
    expect(await shown()).toBe(now);
    await use();
    expect(await shown()).toBe(now);
    clock.advance({ minutes: 1 });
    expect(await shown()).toBe(now + 60_000);
  });

  test('a negative one is refused', () => {
    expect(() => start('Clerk').twin.lag({ list: { seconds: -1 } })).toThrow(/not negative; list/);
  });
});

test('skew: the Date header and all times are off against the clock', async () => {
  const { system, twin, call } = start('Clerk');
  twin.skew(-90_000);
  const { body, headers } = await call(system.create('skewed'));
  expect(headers.get('date')).toBe(new Date(now - 90_000).toUTCString());
  expect(body.created_at).toBe(now - 90_000);
  expect(() => twin.skew(Number.NaN)).toThrow(/milliseconds/);
});

describe('quota', () => {
  test('an owner may have so many living keys; revoked and expired ones do not count', async () => {
    const { system, twin, clock, call } = start('Clerk');
    twin.quota(2);
    twin.given.key({ owner: system.owner, revoked: true });
    twin.given.key({ owner: system.owner, expiresAt: new Date(now + 1_000) });
    twin.given.keys(5);
    const statusOf = async (name: string) => (await call(system.create(name))).status;
    expect([await statusOf('first'), await statusOf('second')]).toEqual([200, 400]);
    clock.advance({ seconds: 1 });
    expect([await statusOf('third'), await statusOf('fourth')]).toEqual([200, 400]);
    twin.quota(undefined);
    expect(await statusOf('fifth')).toBe(200);
  });

  test('a system that is not known to have one says so', () => {
    expect(() => start('Stratum').twin.quota(1)).toThrow(/Stratum is not known to limit keys/);
    expect(() => start('Clerk').twin.quota(-1)).toThrow(/number of keys/);
  });
});

test('rate limit: so many calls in a window, then 429 until it ends', async () => {
  const { system, twin, clock, call } = start('Clerk');
  twin.rateLimit({ limit: 2, windowSeconds: 10 });
  const statuses = [];
  for (let count = 0; count < 3; count++) statuses.push(await call(system.list()));
  expect(statuses.map(({ status }) => status)).toEqual([200, 200, 429]);
  expect(statuses[2]?.headers.get('retry-after')).toBe('10');
  clock.advance({ seconds: 10 });
  expect((await call(system.list())).status).toBe(200);
});
