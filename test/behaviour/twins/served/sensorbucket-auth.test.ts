import { describe, expect } from 'vitest';
import { ask } from '../ask.ts';
import { idOf, names, valid } from '../sensorbucket.ts';
import { testRows } from './contract-rows.ts';
import { keys, start } from './sensorbucket.ts';

describe('2. auth', () => {
  const rows = {
    '2.1': 'APIKey: Authorization: Bearer, the word in any letter case',
    '2.2': 'CookieSession: the cookie ory_kratos_session only',
    '2.3': 'no permission or tenant check: 401 and 403 come only from the gateway',
    '2.4': 'own keys work, then 401 after revoke',
  };

  testRows(rows, {
    async '2.1'() {
      const { twin } = start();
      for (const word of ['Bearer', 'bearer', 'BEARER']) {
        const headers = { authorization: `${word} ${twin.credential}` };
        expect((await ask(twin, 'GET', keys, { headers })).status).toBe(200);
      }
    },
    async '2.2'() {
      const { twin } = start();
      const status = async (cookie: string) => (await ask(twin, 'GET', keys, { headers: { cookie } })).status;
      expect(await status(`a=b; ory_kratos_session=${twin.credentials.cookie}`)).toBe(200);
      expect(await status(`SID=${twin.credentials.cookie}`)).toBe(401);
      expect(await status('ory_kratos_session=fake')).toBe(401);
    },
    async '2.3'() {
      const { as, create } = start();
      const { id } = await create({ tenant_id: 20 });
      const { secret } = await create({ permissions: ['READ_TRACING'] });
      expect((await as(secret, 'GET', `${keys}/${id}`)).status).toBe(200);
      expect((await as(secret, 'DELETE', `${keys}/${id}`)).status).toBe(200);
    },
    async '2.4'() {
      const { as, call, create } = start();
      const { id, secret } = await create();
      expect((await as(secret, 'GET', keys)).status).toBe(200);
      await call('DELETE', `${keys}/${id}`);
      expect((await as(secret, 'GET', keys)).status).toBe(401);
    },
  });
});

describe('6. formats', () => {
  const rows = {
    '6.1': 'secret: unpadded standard base64 of <id>:<32 lower-case hex>, 66 to 70 long',
    '6.2': 'id: 63 bits, above the safe integers, written as raw digits',
    '6.3': 'id at create: not returned, it is in the secret',
    '6.4': 'cursor: opaque, carries the limit and the last row',
    '6.5': 'dates: RFC 3339 UTC, trailing zeros trimmed',
    '6.6': 'permissions: 15 of them',
  };

  testRows(rows, {
    async '6.1'() {
      const { secret } = await start().create();
      expect(secret).toMatch(/^[A-Za-z0-9+/]{66,70}$/);
      expect(atob(secret)).toMatch(/^\d+:[0-9a-f]{32}$/);
    },
    async '6.2'() {
      const { call, create } = start();
      const { id } = await create({ tenant_id: 19 });
      expect(BigInt(id) > BigInt(Number.MAX_SAFE_INTEGER) && BigInt(id) < 2n ** 63n).toBe(true);
      expect((await call('GET', `${keys}/${id}`)).text).toContain(`"id":${id},`);
      expect((await call('GET', keys)).text).toContain(`"id":${id},`);
    },
    async '6.3'() {
      const { call, post } = start();
      const { status, body } = await post(valid);
      expect([status, Object.keys(body)]).toEqual([201, ['api_key']]);
      expect((await call('GET', `${keys}/${idOf(body.api_key)}`)).status).toBe(200);
    },
    async '6.4'() {
      const { twin, call, create } = start();
      for (const name of ['a', 'b', 'c', 'd']) await create({ name });
      const { next } = (await call('GET', `${keys}?limit=2`)).body.links;
      const cursor = new URL(next).searchParams.get('cursor');
      expect(cursor).toMatch(/^[\w-]+$/);
      const page = await call('GET', `${keys}?cursor=${cursor}`);
      expect(names(page.body)).toEqual(['b', 'a']);
      expect(next.startsWith(`${twin.baseUrl}${keys}?`)).toBe(true);
    },
    async '6.5'() {
      const { call, create } = start();
      const { id } = await create({ expiration_date: '2030-01-01T00:00:00.500Z' });
      expect((await call('GET', keys)).body.data[0].created).toBe('2026-01-01T12:30:15.12Z');
      const { data } = (await call('GET', `${keys}/${id}`)).body;
      expect(data.expiration_date).toBe('2030-01-01T00:00:00.5Z');
    },
    async '6.6'() {
      const things = [
        'DEVICES',
        'API_KEYS',
        'TENANTS',
        'PIPELINES',
        'MEASUREMENTS',
        'USER_WORKERS',
        'PROJECTS',
      ];
      const all = [...things.flatMap(thing => [`READ_${thing}`, `WRITE_${thing}`]), 'READ_TRACING'];
      expect(all).toHaveLength(15);
      expect((await start().post({ ...valid, permissions: all })).status).toBe(201);
      expect((await start().post({ ...valid, permissions: ['WRITE_TRACING'] })).status).toBe(400);
    },
  });
});
