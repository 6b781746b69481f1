import { AsyncLocalStorage } from 'node:async_hooks';
import { createWorld } from '@keyloom/mocks';
import type { Fetch } from '@keyloom/runtime';
import { createStrait } from '@keyloom/strait';
import { describe, expect, onTestFinished, test } from 'vitest';
import { errorOf } from '../../behaviour/runtime/example.ts';
import { json, serve } from '../../behaviour/runtime/server.ts';
import { systems } from '../../behaviour/runtime/systems.ts';
import type { Door } from '../../scenarios/conversation.ts';
import { cases, doorOf, twinOf } from '../../scenarios/systems.ts';

// One program, many tenants: what is of one of them must not go out with, or come back to, another.
const list = (client: ReturnType<typeof createStrait>, tenant: string) =>
  client.listApiKeys({ project_id: tenant });

describe('clients', () => {
  test('one client whose credential is of whoever asks: it is asked for each attempt, and never kept', async () => {
    const tenant = new AsyncLocalStorage<string>();
    const known = new Set<unknown>();
    const { url, seen } = await serve((response, { headers, url: path }) => {
      // Each tenant's first attempt fails, so that others go out between it and the second.
      if (known.size < known.add(headers.authorization).size) return json(response, 503, {});
      json(response, 200, [{ id: headers.authorization, project_id: path }]);
    });
    const auth = async () => {
      const mine = tenant.getStore() ?? 'nobody';
      await new Promise(resolve => setTimeout(resolve, Math.random() * 3));
      return mine;
    };
    const client = createStrait({ auth, baseUrl: url });
    const tenants = Array.from({ length: 30 }, (_, at) => `tenant-${at}`);
    const answers = await Promise.all(tenants.map(mine => tenant.run(mine, () => list(client, mine))));
    expect(answers.map(([key]) => key?.id)).toEqual(tenants.map(mine => `Bearer ${mine}`));
    for (const { headers, url: path } of seen)
      expect(path).toBe(`/v1/api-keys?project_id=${headers.authorization?.slice(7)}`);
    expect(seen).toHaveLength(2 * tenants.length);
  });

  test('headers, options and cookies of one call are not those of the next', async () => {
    const { url, seen } = await serve(response =>
      json(response, 200, [], { 'set-cookie': 'session=of-a; Path=/' }),
    );
    const client = createStrait({ auth: 'fake', baseUrl: url });
    const headers = { 'x-tenant': 'a', authorization: 'Bearer of-a', accept: null };
    await client.listApiKeys({ project_id: 'a' }, { headers });
    await list(client, 'b');
    expect(seen[0]?.headers).toMatchObject({ 'x-tenant': 'a', authorization: 'Bearer of-a' });
    expect(seen[1]?.headers).toMatchObject({ authorization: 'Bearer fake', accept: 'application/json' });
    for (const name of ['x-tenant', 'cookie']) expect(seen[1]?.headers).not.toHaveProperty(name);
  });

  test('an answer, and a failure, are never those of an earlier call', async () => {
    let count = 0;
    const { url, seen } = await serve(response =>
      ++count % 2 === 0
        ? json(response, 403, { error: `no ${count}` })
        : json(response, 200, [{ id: `${count}` }], { etag: '"1"', 'cache-control': 'max-age=3600' }),
    );
    const client = createStrait({ auth: 'fake', baseUrl: url });
    expect(await list(client, 'a')).toEqual([{ id: '1' }]);
    expect(String(await errorOf(list(client, 'a')))).toContain('no 2');
    expect(await list(client, 'a')).toEqual([{ id: '3' }]);
    for (const { headers } of seen) expect(headers).not.toHaveProperty('if-none-match');
  });

  test('changing what was handed over changes no client', async () => {
    const { url, seen } = await serve(response => json(response, 200, []));
    const headers: Record<string, string> = { 'x-tenant': 'a' };
    const config = { auth: { bearer: 'of-a' }, baseUrl: url, headers };
    const client = createStrait(config);
    headers['x-tenant'] = 'b';
    config.auth.bearer = 'of-b';
    await list(client, 'a');
    expect(seen[0]?.headers).toMatchObject({ 'x-tenant': 'a', authorization: 'Bearer of-a' });
  });

  test.each(Object.entries(systems))(
    '%s: no secret of one client is taken for one of another',
    async (_, steps) => {
      // Each client knows its secrets, to take them out of errors; the other's error must come as it is.
      const canary = 'canary-of-another-tenant';
      const failing = (): Fetch => async () => Response.json({ message: canary }, { status: 400 });
      const knowing =
        (fetch: Fetch): Fetch =>
        (url, init) =>
          fetch(url, { ...init, headers: { ...init.headers, 'x-key': canary } });
      for (const { call } of steps({ around: knowing })) await call();
      for (const { call } of steps({ around: failing, config: { retry: 0 } }))
        expect(String(await errorOf(Promise.resolve(call())))).toContain(canary);
    },
  );
});

describe('twins', () => {
  test.each(cases)('$name, $dialect: a credential of one twin opens no other', async which => {
    const [one, other] = [twinOf(which, 1), twinOf(which, 2)];
    const credential = one.given.credential();
    const asked = async (twin: typeof one) => {
      const door = { ...doorOf(twin), credential };
      const statuses: number[] = [];
      const fetch: Door['fetch'] = async (url, init) => {
        const response = await twin.fetch(url, init);
        statuses.push(response.status);
        return response;
      };
      await which.scenario({ ...door, fetch }).catch(() => {});
      return statuses;
    };
    expect((await asked(one)).filter(status => status < 300).length).toBeGreaterThan(3);
    expect((await asked(other)).filter(status => status < 300)).toEqual([]);
    expect(other.snapshot().keys).toEqual([]);
  });

  test('keys of a project see and end their own project alone', async () => {
    const world = createWorld();
    const { strait } = world;
    const running = await strait.serve();
    onTestFinished(running.close);
    const mine = strait.given.key({ owner: { project_id: 'proj_1' }, scopes: ['api-keys:manage'] });
    const theirs = strait.given.key({ owner: { project_id: 'proj_2' } });
    const client = createStrait({ auth: mine.secret, baseUrl: running.url });
    for (const project of ['proj_1', 'proj_2', '*'])
      expect((await list(client, project)).map(({ id }) => id)).not.toContain(theirs.id);
    for (const call of [client.revokeApiKey({ keyID: theirs.id }), client.rotateApiKey({ keyID: theirs.id })])
      expect(await errorOf(call)).toMatchObject({ name: 'HttpError', status: expect.any(Number) });
    expect(strait.snapshot().keys.find(({ id }) => id === theirs.id)).not.toHaveProperty('revokedAt');
  });
});
