import { unknownTenant } from '@keyloom/mocks/sensorbucket';
import { describe, expect } from 'vitest';
import { ask } from '../ask.ts';
import { names, notFound, valid } from '../sensorbucket.ts';
import { testRows } from './contract-rows.ts';
import { keys, start } from './sensorbucket.ts';

describe('8. documented and served', () => {
  const rows = {
    S1: 'get returns ApiKey flat | wrapped in {data}, no tenant_name, no created, name always ""',
    S2: 'permissions optional | at least 1 required',
    S3: 'ApiKey has no permissions | list and get carry it',
    S4: 'expiration_date optional | always present, null when unset',
    S5: 'no 404 | 404 on create, get, revoke, in both dialects',
    S6: 'total_count integer | always 0',
    S7: 'links.previous/next optional | both present, "" = none',
    S8: 'limit not applicable with cursor | ignored with cursor',
    S9: '401, 403 without body | gateway JSON {error}',
    S10: '403 for missing permission | only the gateway decides',
    S11: 'body optional on create | empty body → 400, in both dialects',
    S12: 'cookie SID | cookie ory_kratos_session',
    S13: '200 on revoke described as an error | 200 with a success message',
    S14: 'api_key_id is an integer | non-integer: 500 on get, 400 on revoke',
  };

  testRows(rows, {
    async S1() {
      const served = start();
      const { id } = await served.create();
      const { status, text } = await served.call('GET', `${keys}/${id}`);
      const permissions = '"permissions":["READ_API_KEYS","WRITE_API_KEYS"]';
      expect([status, text]).toEqual([
        200,
        `{"data":{"id":${id},"name":"","expiration_date":null,"tenant_id":19,${permissions}}}\n`,
      ]);
      const documented = start('documented');
      const key = await documented.create();
      const { body } = await documented.call('GET', `${keys}/${key.id}`);
      expect(body).toMatchObject({ name: valid.name, tenant_name: 'Tenant 19', created: expect.any(String) });
    },
    async S2() {
      for (const permissions of [undefined, null, []]) {
        const body = { ...valid, permissions };
        const refused = await start().post(body);
        expect([refused.status, refused.body]).toEqual([
          400,
          { message: 'at least one permission is required' },
        ]);
        expect((await start('documented').post(body)).status).toBe(201);
      }
    },
    async S3() {
      const { call, create } = start();
      const { id } = await create({ permissions: ['READ_TRACING', 'READ_TRACING'] });
      const listed = (await call('GET', keys)).body.data[0];
      expect(listed.permissions).toEqual(['READ_TRACING', 'READ_TRACING']);
      expect(listed).toMatchObject({
        name: valid.name,
        tenant_name: 'Tenant 19',
        created: '2026-01-01T12:30:15.12Z',
      });
      expect((await call('GET', `${keys}/${id}`)).body.data.permissions).toHaveLength(2);
      const documented = start('documented');
      await documented.create();
      expect((await documented.call('GET', keys)).body.data[0]).not.toHaveProperty('permissions');
    },
    async S4() {
      const { call, create } = start();
      const { id } = await create();
      const end = '2030-05-17T15:00:00Z';
      const other = await create({ name: 'other', expiration_date: end });
      const expiry = async (key: string) => (await call('GET', `${keys}/${key}`)).body.data.expiration_date;
      expect([await expiry(id), await expiry(other.id)]).toEqual([null, end]);
      const listed = (await call('GET', keys)).body.data;
      expect(listed.map((key: object) => Reflect.get(key, 'expiration_date'))).toEqual([end, null]);
      const documented = start('documented');
      await documented.create();
      expect((await documented.call('GET', keys)).body.data[0]).not.toHaveProperty('expiration_date');
    },
    async S5() {
      for (const dialect of ['documented', 'served'] as const) {
        const { call, post } = start(dialect);
        const created = await post({ ...valid, tenant_id: Number(unknownTenant) });
        expect([created.status, created.body.code]).toEqual([404, 'TENANT_NOT_FOUND']);
        const got = await call('GET', `${keys}/1`);
        expect([got.status, got.body]).toEqual([404, notFound]);
        const revoked = await call('DELETE', `${keys}/1`);
        expect([revoked.status, revoked.body]).toEqual([404, { message: 'Key does not exist' }]);
      }
    },
    async S6() {
      for (const [dialect, count] of [
        ['documented', 1],
        ['served', 0],
      ] as const) {
        const { call, create } = start(dialect);
        await create();
        expect((await call('GET', keys)).body).toMatchObject({ total_count: count, page_size: 1 });
      }
    },
    async S7() {
      const { call, create } = start();
      expect((await call('GET', keys)).text).toBe(
        '{"links":{"previous":"","next":""},"page_size":0,"total_count":0,"data":[]}\n',
      );
      await create();
      const { links } = (await call('GET', `${keys}?limit=1`)).body;
      expect(links).toEqual({ previous: '', next: expect.stringContaining('cursor=') });
      expect((await start('documented').call('GET', keys)).body.links).toEqual({});
    },
    async S8() {
      for (const dialect of ['documented', 'served'] as const) {
        const { twin, call, create } = start(dialect);
        for (const name of ['a', 'b', 'c']) await create({ name });
        const { next } = (await call('GET', `${keys}?limit=1`)).body.links;
        const more = await call('GET', `${next.slice(twin.baseUrl.length)}&limit=50`.replace('limit=1&', ''));
        expect(names(more.body)).toEqual(['b']);
      }
    },
    async S9() {
      const { twin, as } = start();
      for (const answer of [await ask(twin, 'GET', keys), await as('fake', 'GET', keys)]) {
        expect([answer.status, answer.headers.get('content-type')]).toEqual([401, 'application/json']);
        expect(answer.body).toEqual({ error: { code: 401, message: expect.any(String) } });
      }
      twin.faults.next('listApiKeys', 403);
      expect((await as(twin.credential, 'GET', keys)).body).toMatchObject({ error: { code: 403 } });
      const { status, text } = await ask(start('documented').twin, 'GET', keys);
      expect([status, text]).toEqual([401, '']);
    },
    async S10() {
      for (const [dialect, status] of [
        ['documented', 403],
        ['served', 201],
      ] as const) {
        const { as, create } = start(dialect);
        const { secret } = await create({ permissions: ['READ_DEVICES'] });
        const body = { ...valid, name: 'child', tenant_id: 20 };
        expect((await as(secret, 'POST', keys, { body })).status).toBe(status);
      }
    },
    async S11() {
      for (const dialect of ['documented', 'served'] as const) {
        const { call } = start(dialect);
        const headers = { 'content-type': 'application/json' };
        const { status, body } = await call('POST', keys, { headers });
        expect([status, body]).toEqual([400, { message: 'Malformed JSON', code: 'MALFORMED_JSON' }]);
      }
    },
    async S12() {
      const status = async (dialect: 'documented' | 'served', name: string) => {
        const { twin } = start(dialect);
        return (await ask(twin, 'GET', keys, { headers: { cookie: `${name}=${twin.credentials.cookie}` } }))
          .status;
      };
      expect([await status('documented', 'SID'), await status('documented', 'ory_kratos_session')]).toEqual([
        200, 401,
      ]);
      expect([await status('served', 'SID'), await status('served', 'ory_kratos_session')]).toEqual([
        401, 200,
      ]);
    },
    async S13() {
      const { call, create } = start();
      const { id } = await create();
      const { status, body } = await call('DELETE', `${keys}/${id}`);
      expect([status, body]).toEqual([200, { message: 'API key has been revoked' }]);
    },
    async S14() {
      const { call } = start();
      for (const id of ['abc', '1.5', '9223372036854775808']) {
        const got = await call('GET', `${keys}/${id}`);
        expect([got.status, got.body]).toEqual([500, { message: 'Internal server error' }]);
        const revoked = await call('DELETE', `${keys}/${id}`);
        expect([revoked.status, revoked.body]).toEqual([400, { message: 'api_key_id must be a valid int' }]);
      }
      expect((await start('documented').call('GET', `${keys}/abc`)).status).toBe(400);
    },
  });
});
