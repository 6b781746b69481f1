import { describe, expect } from 'vitest';
import { type Answered, ask } from '../ask.ts';
import { names, valid } from '../sensorbucket.ts';
import { testRows } from './contract-rows.ts';
import { keys, start } from './sensorbucket.ts';

describe('7. semantics', () => {
  const rows = {
    '7.1': 'revoke deletes the row',
    '7.2': 'revoke twice → 404',
    '7.3': 'no rotate, update or verify',
    '7.4': '/api-keys/authenticate: any method with Bearer',
    '7.5': 'expired keys are still listed until touched; get and authenticating delete them',
    '7.6': 'the store drops the offset of an expiry',
    '7.7': '(name, tenant_id) is unique',
    '7.8': 'order: created descending, then id descending',
    '7.9': 'pagination: links.next is absolute, with the original query, cursor set, keys sorted',
    '7.10': 'end of list: a full last page leads to one more, empty page',
    '7.11': 'limit with cursor is ignored; absent or 0 → 100, above 1000 → 1000',
    '7.12': 'walks of 403 keys by 1, 7, 50, 100, 400 and 403: nothing repeated, nothing missed',
    '7.13': 'tenant_id may be repeated; unknown query parameters are ignored',
    '7.14': 'no idempotency key, no request id',
  };

  const walk = async (
    call: (method: string, path: string) => Promise<Answered>,
    baseUrl: string,
    limit: number,
  ) => {
    const walked: string[] = [];
    const sizes: number[] = [];
    let path = `${keys}?limit=${limit}`;
    while (path !== '') {
      const { body } = await call('GET', path);
      walked.push(...names(body));
      sizes.push(body.page_size);
      path = body.links.next.slice(baseUrl.length);
    }
    return { walked, sizes };
  };

  testRows(rows, {
    async '7.1'() {
      const { call, create } = start();
      const { id } = await create();
      await call('DELETE', `${keys}/${id}`);
      expect((await call('GET', keys)).body.data).toEqual([]);
    },
    async '7.2'() {
      const { call, create } = start();
      const { id } = await create();
      const answers = await Promise.all([1, 2, 3].map(() => call('DELETE', `${keys}/${id}`)));
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 404, 404]);
    },
    async '7.3'() {
      const { call, create } = start();
      const { id } = await create();
      expect((await call('PATCH', `${keys}/${id}`)).status).toBe(405);
      expect((await call('POST', `${keys}/${id}/rotate`)).status).toBe(404);
    },
    async '7.4'() {
      const { twin, as, create } = start();
      const path = `${keys}/authenticate`;
      const ending = await create({ name: 'ending', expiration_date: '2026-01-02T00:00:00Z' });
      const lasting = await create();
      for (const method of ['GET', 'POST', 'DELETE']) {
        const { status, body } = await as(lasting.secret, method, path);
        expect([status, body]).toEqual([200, { extra: { tid: 19, perms: valid.permissions } }]);
      }
      const exp = Date.UTC(2026, 0, 2) / 1000;
      expect((await as(ending.secret, 'GET', path)).body).toMatchObject({ extra: { exp } });
      twin.clock.advance({ days: 1 });
      const gone = await as(ending.secret, 'GET', path);
      expect([gone.status, gone.body]).toEqual([401, {}]);
      const none = await ask(twin, 'GET', path);
      expect([none.status, none.body]).toEqual([400, { message: 'Authorization header must be set' }]);
      const unreadable = await as('fake', 'GET', path);
      expect([unreadable.status, unreadable.body]).toEqual([400, { message: 'Invalid input' }]);
    },
    async '7.5'() {
      const { twin, as, call, create } = start();
      const expiration_date = '2026-01-02T00:00:00Z';
      const read = await create({ name: 'read', expiration_date });
      const used = await create({ name: 'used', expiration_date });
      twin.clock.advance({ days: 1 });
      expect(names((await call('GET', keys)).body)).toEqual(['used', 'read']);
      expect((await call('GET', `${keys}/${read.id}`)).status).toBe(404);
      expect(names((await call('GET', keys)).body)).toEqual(['used']);
      expect((await as(used.secret, 'GET', keys)).status).toBe(401);
      expect((await call('GET', keys)).body.data).toEqual([]);
    },
    async '7.6'() {
      const { call, create } = start();
      const { id } = await create({ expiration_date: '2030-01-01T00:00:00+02:00' });
      expect((await call('GET', `${keys}/${id}`)).body.data.expiration_date).toBe('2030-01-01T00:00:00Z');
    },
    async '7.7'() {
      const { call, post, create } = start();
      const { id } = await create();
      expect((await post(valid)).body.code).toBe('API_KEY_NAME_TENANT_COMBO_NOT_UNIQUE');
      await call('DELETE', `${keys}/${id}`);
      expect((await post(valid)).status).toBe(201);
    },
    async '7.8'() {
      const { twin, call, create } = start();
      for (const name of ['a', 'b']) await create({ name });
      twin.clock.advance({ ms: 1 });
      await create({ name: 'c' });
      expect(names((await call('GET', keys)).body)).toEqual(['c', 'b', 'a']);
    },
    async '7.9'() {
      const { call, create } = start();
      await create();
      const { next } = (await call('GET', `${keys}?tenant_id=19&limit=1&colour=red`)).body.links;
      expect(next).toMatch(
        /^https:\/\/sensorbucket\.nl\/api\/api-keys\?colour=red&cursor=[\w-]+&limit=1&tenant_id=19$/,
      );
    },
    async '7.10'() {
      const { twin, call, create } = start();
      for (const name of ['a', 'b', 'c', 'd']) await create({ name });
      expect((await walk(call, twin.baseUrl, 2)).sizes).toEqual([2, 2, 0]);
      expect((await walk(call, twin.baseUrl, 3)).sizes).toEqual([3, 1]);
    },
    async '7.11'() {
      const { twin, call } = start();
      twin.given.keys(1001, index => ({ name: `k${index}`, owner: { tenant_id: 19 } }));
      const size = async (query: string) => (await call('GET', `${keys}${query}`)).body.page_size;
      expect([await size(''), await size('?limit=0'), await size('?limit=5000')]).toEqual([100, 100, 1000]);
      const { next } = (await call('GET', `${keys}?limit=2`)).body.links;
      const cursor = new URL(next).searchParams.get('cursor');
      expect(await size(`?cursor=${cursor}&limit=50`)).toBe(2);
    },
    async '7.12'() {
      const { twin, call } = start();
      twin.given.keys(403, index => ({ name: `k${index}`, owner: { tenant_id: 19 } }));
      const all = Array.from({ length: 403 }, (_, index) => `k${402 - index}`);
      for (const limit of [7, 50, 100, 400, 403])
        expect((await walk(call, twin.baseUrl, limit)).walked).toEqual(all);
      expect((await walk(call, twin.baseUrl, 1)).walked).toHaveLength(403);
    },
    async '7.13'() {
      const { call, create } = start();
      for (const tenant_id of [19, 20, 21]) await create({ name: `of ${tenant_id}`, tenant_id });
      const listed = async (query: string) => names((await call('GET', `${keys}?${query}`)).body);
      expect(await listed('tenant_id=19&tenant_id=20')).toEqual(['of 20', 'of 19']);
      expect(await listed('tenant_id=20&colour=red')).toEqual(['of 20']);
    },
    async '7.14'() {
      const { post } = start();
      const headers = { 'idempotency-key': 'fake' };
      expect((await post(valid, headers)).headers.has('x-request-id')).toBe(false);
      expect((await post(valid, headers)).status).toBe(400);
    },
  });
});
