import { describe, expect, test } from 'vitest';
import { ask } from './ask.ts';
import { idOf, names, start, valid } from './sensorbucket.ts';

describe('list', () => {
  async function startWith(count: number) {
    const started = start();
    for (let index = 1; index <= count; index++) {
      await started.create({ name: `k${index}`, tenant_id: 19 + (index % 2) });
      if (index % 2 === 0) started.twin.clock.advance({ ms: 1 });
    }
    return started;
  }

  test('is an empty page with empty links', async () => {
    const { status, body } = await start().call('GET', '/api-keys');
    expect([status, body]).toEqual([200, { links: {}, page_size: 0, total_count: 0, data: [] }]);
  });

  test('shows the newest first, with the true count and without permissions', async () => {
    const { call } = await startWith(3);
    const { body } = await call('GET', '/api-keys?tenant_id=20&colour=red');
    expect(body).toMatchObject({ links: {}, page_size: 2, total_count: 2 });
    expect(names(body)).toEqual(['k3', 'k1']);
    expect(Object.keys(body.data[0]).sort()).toEqual(['created', 'id', 'name', 'tenant_id', 'tenant_name']);
  });

  test('links to the next page by an absolute URL: the query as it was, with the cursor, sorted', async () => {
    const { call } = await startWith(3);
    const { body } = await call('GET', '/api-keys?tenant_id=20&limit=1');
    expect(body.links.next).toMatch(
      /^https:\/\/sensorbucket\.nl\/api\/api-keys\?cursor=[\w-]+&limit=1&tenant_id=20$/,
    );
    expect(body).toMatchObject({ page_size: 1, total_count: 2 });
    expect(body.links).not.toHaveProperty('previous');
  });

  test.each([1, 2, 3, 7, 9])(
    'walks all keys once by %i a page, and a full last page leads to an empty one',
    async limit => {
      const { twin, call } = await startWith(9);
      const walked: string[] = [];
      const sizes: number[] = [];
      let path: string | undefined = `/api-keys?limit=${limit}`;
      while (path !== undefined) {
        const { body } = await call('GET', path);
        walked.push(...names(body));
        sizes.push(body.page_size);
        path = body.links.next?.slice(twin.baseUrl.length);
      }
      expect(walked).toEqual(['k9', 'k8', 'k7', 'k6', 'k5', 'k4', 'k3', 'k2', 'k1']);
      expect(sizes.at(-1)).toBe(9 % limit);
    },
  );

  test('takes the limit from the cursor, and loses nothing when keys come and go', async () => {
    const { call, create } = await startWith(5);
    const first = (await call('GET', '/api-keys?limit=2')).body;
    await create({ name: 'late' });
    await call('DELETE', `/api-keys/${idOf((await create({ name: 'gone' })).secret)}`);
    const cursor = new URL(first.links.next).searchParams.get('cursor');
    expect(names((await call('GET', `/api-keys?limit=50&cursor=${cursor}`)).body)).toEqual(['k3', 'k2']);
  });

  test('takes a limit of 0 as 100 and anything above 1000 as 1000', async () => {
    const { call } = await startWith(1001);
    expect((await call('GET', '/api-keys')).body.page_size).toBe(100);
    expect((await call('GET', '/api-keys?limit=0')).body.page_size).toBe(100);
    expect((await call('GET', '/api-keys?limit=5000')).body.page_size).toBe(1000);
  });

  test.each(['limit=-1', 'limit=abc', 'tenant_id=abc'])('refuses %s', async query => {
    const { status, body } = await start().call('GET', `/api-keys?${query}`);
    expect([status, body]).toEqual([400, { message: 'invalid params' }]);
  });

  test('fails on a cursor that cannot be decoded', async () => {
    const { status, body } = await start().call('GET', '/api-keys?cursor=garbage');
    expect([status, body]).toEqual([500, { message: 'Internal server error' }]);
  });
});

describe('signing in', () => {
  const path = '/api-keys';

  test('is refused without a body: no credential, a bad one, a bare cookie', async () => {
    const { twin, as } = start();
    const refused = [
      await ask(twin, 'GET', path),
      await as('bm90LWEta2V5', 'GET', path),
      await ask(twin, 'GET', path, { headers: { cookie: twin.credentials.cookie ?? '' } }),
    ];
    for (const { status, text, headers } of refused) {
      expect([status, text, headers.get('content-type')]).toEqual([401, '', null]);
    }
  });

  test('takes the administrator by bearer in any letter case, or by the cookie SID', async () => {
    const { twin } = start();
    const ways = [
      { authorization: `bearer ${twin.credential}` },
      { cookie: `a=b; SID=${twin.credentials.cookie}` },
    ];
    for (const headers of ways) expect((await ask(twin, 'GET', path, { headers })).status).toBe(200);
  });

  test('takes a good bearer beside a cookie without a name', async () => {
    expect((await start().call('GET', path, { headers: { cookie: 'fake-session' } })).status).toBe(200);
  });

  test("takes the twin's own keys by their permissions, until they are revoked", async () => {
    const { as, call, create } = start();
    const own = await create();
    const reader = await create({ name: 'reader', permissions: ['READ_API_KEYS'] });
    expect((await as(own.secret, 'POST', path, { body: { ...valid, name: 'child' } })).status).toBe(201);
    expect((await as(reader.secret, 'GET', path)).status).toBe(200);
    const refused = await as(reader.secret, 'DELETE', `${path}/${own.id}`);
    expect([refused.status, refused.text]).toEqual([403, '']);
    await call('DELETE', `${path}/${own.id}`);
    expect((await as(own.secret, 'GET', path)).status).toBe(401);
  });

  test('with an expired key deletes it', async () => {
    const { twin, as, call, create } = start();
    const { secret } = await create({ expiration_date: '2026-01-02T00:00:00Z' });
    expect((await as(secret, 'GET', path)).status).toBe(200);
    twin.clock.advance({ days: 1 });
    expect((await as(secret, 'GET', path)).status).toBe(401);
    expect((await call('GET', path)).body.data).toEqual([]);
  });
});
