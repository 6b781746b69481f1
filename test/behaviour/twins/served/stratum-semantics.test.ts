import { childTenant, parentTenant } from '@keyloom/mocks/stratum';
import { describe, expect } from 'vitest';
import { notFound, path, start as startDocumented, tenant, unknown } from '../stratum.ts';
import { testRows } from './contract-rows.ts';
import { ids, internal, start } from './stratum.ts';

const revoke = (id: string) => ['DELETE', `${path}/${id}`] as const;
const rotate = (id: string) => ['POST', `${path}/${id}/rotate`] as const;

describe('7. semantics', () => {
  const rows = {
    '7.1': 'revoke twice → 404; four concurrent revokes: one 204, three 404',
    '7.2': 'revoke an expired key → 204',
    '7.3': 'revoke, id not a uuid → 500 for a global caller, 404 for a scoped one',
    '7.4': 'rotate: no grace, the old key dies at once, the new row has a new id',
    '7.5': 'rotate, new name: given, else "<old> (rotated)"; a null name becomes "key (rotated)"',
    '7.6': 'rotate loses scopes, expires_at and the rate limit',
    '7.7': 'rotate an expired key → 201',
    '7.8':
      'rotate unknown, revoked or non-uuid: 500 global; scoped: 404 foreign, child or unknown, 500 own revoked',
    '7.9': 'four concurrent rotates: two 201 and two 500',
    '7.10': 'list: newest first, revoked and expired keys included, no pagination',
    '7.11':
      'list of a scoped caller: own tenant only, the query is ignored; a global one also sees tenant null',
    '7.12': 'dormant: not revoked, never used or not since; new and expired keys included',
    '7.13': 'dormant order: last_used_at ascending, nulls first',
    '7.14': 'dormant reach: own tenant and descendants',
    '7.15': 'last_used_at is never written',
    '7.16': 'HEAD on GET routes; trailing slash; DELETE with a JSON body → 204',
    '7.17': 'no idempotency key, ETag or request id',
  };

  testRows(rows, {
    async '7.1'() {
      const { call, create } = start();
      const { id } = await create();
      const answers = await Promise.all([1, 2, 3, 4].map(() => call(...revoke(id))));
      expect(answers.map(({ status }) => status).sort()).toEqual([204, 404, 404, 404]);
      expect(await call(...revoke(id))).toMatchObject({ status: 404, body: notFound });
    },
    async '7.2'() {
      const { twin, call } = start();
      expect((await call(...revoke(twin.given.key({ expired: true }).id))).status).toBe(204);
    },
    async '7.3'() {
      const { call, scopedTo } = start();
      expect(await call(...revoke('nobody'))).toMatchObject({ status: 500, body: internal });
      expect(await scopedTo(tenant)(...revoke('nobody'))).toMatchObject({ status: 404, body: notFound });
    },
    async '7.4'() {
      const { as, call, create } = start();
      const old = await create({ name: 'svc' });
      const { status, body } = await call(...rotate(old.id));
      expect([status, body.id === old.id, body.tenant_id]).toEqual([201, false, tenant]);
      expect((await as({ 'x-api-key': old.plaintext_key }, 'GET', path)).status).toBe(401);
      expect((await as({ 'x-api-key': body.plaintext_key }, 'GET', path)).status).toBe(403);
      const list = (await call('GET', path)).body;
      expect(list[1]).toMatchObject({ id: old.id, revoked_at: '2026-01-01T00:00:00.000Z' });
    },
    async '7.5'() {
      const { call, create } = start();
      const renamed = async (id: string, body?: unknown) => (await call(...rotate(id), { body })).body;
      expect((await renamed((await create({ name: 'svc' })).id, { name: 'next' })).name).toBe('next');
      const once = await renamed((await create({ name: 'svc' })).id);
      expect((await renamed(once.id)).name).toBe('svc (rotated) (rotated)');
      expect((await renamed((await create()).id)).name).toBe('key (rotated)');
    },
    async '7.6'() {
      const { twin, as, call } = start();
      const fields = { rate_limit_max: 1, rate_limit_window: '1 minute' };
      const expiresAt = new Date('2026-02-01T00:00:00Z');
      const { id } = twin.given.key({ scopes: ['admin'], expiresAt, fields });
      const { body } = await call(...rotate(id));
      expect((await call('GET', path)).body[0]).toMatchObject({ id: body.id, expires_at: null });
      twin.rateLimit({ limit: 100, windowSeconds: 60 });
      const asNew = async () => (await as({ 'x-api-key': body.plaintext_key }, 'GET', path)).status;
      expect([await asNew(), await asNew()]).toEqual([403, 403]);
    },
    async '7.7'() {
      const { twin, call } = start();
      expect((await call(...rotate(twin.given.key({ expired: true }).id))).status).toBe(201);
    },
    async '7.8'() {
      const { call, create, scopedTo } = start();
      const own = await create({ tenant_id: parentTenant });
      const child = await create({ tenant_id: childTenant });
      const foreign = await create();
      await call(...revoke(own.id));
      for (const id of [unknown, own.id, 'nobody'])
        expect(await call(...rotate(id))).toMatchObject({ status: 500, body: internal });
      const scoped = scopedTo(parentTenant);
      for (const id of [foreign.id, child.id, unknown])
        expect(await scoped(...rotate(id))).toMatchObject({ status: 404, body: notFound });
      expect(await scoped(...rotate(own.id))).toMatchObject({ status: 500, body: internal });
    },
    async '7.9'() {
      const { call, create } = start();
      const { id } = await create();
      const answers = await Promise.all([1, 2, 3, 4].map(() => call(...rotate(id))));
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 201, 500, 500]);
      const living = (await call('GET', path)).body.filter((key: { revoked_at: unknown }) => !key.revoked_at);
      expect(living).toHaveLength(2);
      expect((await call(...rotate(id))).status).toBe(500);
    },
    async '7.10'() {
      const { twin, call, create } = start();
      const expired = twin.given.key({ expired: true });
      const old = await create();
      twin.clock.advance({ ms: 1 });
      const young = await create();
      await call(...revoke(old.id));
      expect(ids((await call('GET', `${path}?limit=1&cursor=fake`)).body)).toEqual([
        young.id,
        old.id,
        expired.id,
      ]);
      expect(ids((await call('GET', `${path}?tenant_id=`)).body)).toHaveLength(3);
      expect((await call('GET', `${path}?tenant_id=${unknown}`)).body).toEqual([]);
    },
    async '7.11'() {
      const { twin, call, create, scopedTo } = start();
      const scoped = scopedTo(parentTenant);
      const own = await create({ tenant_id: parentTenant });
      const child = await create({ tenant_id: childTenant });
      const free = twin.given.key({ owner: { tenant_id: null } });
      for (const query of ['', `?tenant_id=${childTenant}`, '?tenant_id=nobody']) {
        const listed = ids((await scoped('GET', path + query)).body);
        expect(listed).toContain(own.id);
        expect(listed).not.toContain(child.id);
      }
      expect(ids((await call('GET', path)).body)).toContain(free.id);
    },
    async '7.12'() {
      const { twin, call } = start();
      const shown = [{}, { expired: true }, { dormant: { days: 91 } }].map(key => twin.given.key(key).id);
      for (const key of [{ revoked: true }, { dormant: { days: 89 } }]) twin.given.key(key);
      expect(ids((await call('GET', `${path}/dormant`)).body).sort()).toEqual(shown.sort());
    },
    async '7.13'() {
      const { twin, call } = start();
      const days = [100, 300, undefined, 200];
      const given = days.map(
        slept => twin.given.key(slept === undefined ? {} : { dormant: { days: slept } }).id,
      );
      const order = [given[2], given[1], given[3], given[0]];
      expect(ids((await call('GET', `${path}/dormant`)).body)).toEqual(order);
    },
    async '7.14'() {
      const { create, scopedTo } = start();
      const scoped = scopedTo(parentTenant);
      const child = await create({ tenant_id: childTenant });
      const foreign = await create();
      const shown = ids((await scoped('GET', `${path}/dormant`)).body);
      expect(shown).toContain(child.id);
      expect(shown).not.toContain(foreign.id);
    },
    async '7.15'() {
      const { twin, as, call } = start();
      const { id, secret } = twin.given.key({ scopes: ['admin'] });
      await as({ 'x-api-key': secret }, 'GET', path);
      expect((await call('GET', path)).body).toMatchObject([{ id, last_used_at: null }]);
    },
    async '7.16'() {
      const { call, create } = start();
      const { id } = await create();
      const head = await call('HEAD', path);
      expect([head.status, head.text]).toEqual([200, '']);
      expect((await call('GET', `${path}/`)).status).toBe(200);
      expect((await call(...revoke(id), { body: {} })).status).toBe(204);
    },
    async '7.17'() {
      const { call } = start();
      const headers = { 'idempotency-key': 'fake' };
      const body = { tenant_id: tenant };
      const [first, second] = [
        await call('POST', path, { headers, body }),
        await call('POST', path, { headers, body }),
      ];
      expect(first.body.id).not.toBe(second.body.id);
      for (const name of ['etag', 'x-request-id']) expect(first.headers.has(name)).toBe(false);
    },
  });
});

describe('documented', () => {
  const rows = { 'documented 7.9': 'four concurrent rotates: one 201, three 404' };
  testRows(rows, {
    async 'documented 7.9'() {
      const { call, create } = startDocumented();
      const { id } = await create();
      const answers = await Promise.all([1, 2, 3, 4].map(() => call(...rotate(id))));
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 404, 404, 404]);
    },
  });
});
