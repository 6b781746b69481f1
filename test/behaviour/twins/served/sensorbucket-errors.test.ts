import type { Dialect } from '@keyloom/mocks';
import { archivedTenant, unknownTenant } from '@keyloom/mocks/sensorbucket';
import { describe, expect } from 'vitest';
import { type Answered, ask } from '../ask.ts';
import { contentType, malformed, notFound, valid } from '../sensorbucket.ts';
import { testRows } from './contract-rows.ts';
import { keys, start as startIn } from './sensorbucket.ts';

const rows = {
  'errors: create: content-type not exactly application/json': '→ 400 INVALID_CONTENT_TYPE',
  'errors: create: bad or empty JSON, wrong JSON type, bad date': '→ 400 MALFORMED_JSON',
  'errors: create: unknown permission': '→ 400 ERR_PERMISSION_INVALID, before the checks below',
  'errors: create: empty name': '→ 400',
  'errors: create: tenant_id ≤ 0': '→ 400',
  'errors: create: expiry not in the future': '→ 400',
  'errors: create: no permission': '→ 400',
  'errors: create: same name and tenant again': '→ 400 API_KEY_NAME_TENANT_COMBO_NOT_UNIQUE',
  'errors: create: unknown tenant': '→ 404 TENANT_NOT_FOUND',
  'errors: create: archived tenant': '→ 404',
  'errors: list: bad query type': '→ 400',
  'errors: list: cursor that cannot be decoded': '→ 500',
  'errors: get: unknown, revoked or expired': '→ 404 ERR_API_KEY_NOT_FOUND',
  'errors: get: id not an integer': '→ 500',
  'errors: revoke: unknown or revoked': '→ 404',
  'errors: revoke: id not an integer': '→ 400',
  'errors: wrong method': '→ 405, empty',
  'errors: unknown path': '→ 404, plain text',
  'errors: gateway refuses': '→ 401, 403',
  'errors: order of the checks on create':
    'content-type, JSON and permissions, name, tenant_id, expiry, permission, store',
  'errors: JSON bodies': 'end with a newline, & is written \\u0026',
};

/** Status, exact text and content type are those of the row. */
function expectRefusal(answer: Answered, status: number, body: object) {
  expect([answer.status, answer.text]).toEqual([status, `${JSON.stringify(body)}\n`]);
  expect(answer.headers.get('content-type')).toBe('application/json');
}

const internal = { message: 'Internal server error' };
const badId = { message: 'api_key_id must be a valid int' };

describe.each<Dialect>(['documented', 'served'])('%s', dialect => {
  const start = () => startIn(dialect);
  const isServed = dialect === 'served';

  testRows(rows, {
    async 'errors: create: content-type not exactly application/json'() {
      for (const type of ['application/json; charset=utf-8', 'Application/JSON', 'text/plain'])
        expectRefusal(await start().post(valid, { 'content-type': type }), 400, contentType);
      expectRefusal(await start().call('POST', keys), 400, contentType);
    },
    async 'errors: create: bad or empty JSON, wrong JSON type, bad date'() {
      const dates = ['2030-01-01', 'soon', '2030-13-01T00:00:00Z'].map(expiration_date => ({
        ...valid,
        expiration_date,
      }));
      const types = [{ ...valid, name: 7 }, { ...valid, tenant_id: '19' }, [], '"x"'];
      for (const body of ['{', ...types, ...dates, { ...valid, permissions: 'READ_DEVICES' }])
        expectRefusal(await start().post(body), 400, malformed);
      const headers = { 'content-type': 'application/json' };
      expectRefusal(await start().call('POST', keys, { headers }), 400, malformed);
    },
    async 'errors: create: unknown permission'() {
      const body = { ...valid, name: '', permissions: ['FLY'] };
      const refused = { message: 'permission value is invalid', code: 'ERR_PERMISSION_INVALID' };
      expectRefusal(await start().post(body), 400, refused);
    },
    async 'errors: create: empty name'() {
      expectRefusal(await start().post({ ...valid, name: '' }), 400, { message: 'name cannot be empty' });
    },
    async 'errors: create: tenant_id ≤ 0'() {
      for (const tenant_id of [0, -1])
        expectRefusal(await start().post({ ...valid, tenant_id }), 400, {
          message: 'tenant_id must be higher than 0',
        });
    },
    async 'errors: create: expiry not in the future'() {
      const message = 'expiration_date must be set in the future';
      for (const expiration_date of ['2026-01-01T12:30:15.12Z', '2026-01-01T13:30:15+01:00'])
        expectRefusal(await start().post({ ...valid, expiration_date }), 400, { message });
    },
    async 'errors: create: no permission'() {
      const refused = { message: 'at least one permission is required' };
      const answer = await start().post({ ...valid, permissions: [] });
      // The document leaves permissions out.
      if (isServed) expectRefusal(answer, 400, refused);
      else expect(answer.status).toBe(201);
    },
    async 'errors: create: same name and tenant again'() {
      const { post } = start();
      await post(valid);
      const message = 'API Key with name already exists for this tenant';
      expectRefusal(await post(valid), 400, { message, code: 'API_KEY_NAME_TENANT_COMBO_NOT_UNIQUE' });
      expect((await post({ ...valid, tenant_id: 20 })).status).toBe(201);
    },
    async 'errors: create: unknown tenant'() {
      const refused = { message: 'Tenant could not be found', code: 'TENANT_NOT_FOUND' };
      expectRefusal(await start().post({ ...valid, tenant_id: Number(unknownTenant) }), 404, refused);
    },
    async 'errors: create: archived tenant'() {
      const refused = { message: 'Organisation does not exist or has been archived' };
      expectRefusal(await start().post({ ...valid, tenant_id: Number(archivedTenant) }), 404, refused);
    },
    async 'errors: list: bad query type'() {
      // That a tenant may be repeated is not documented: there the first counts.
      const repeated = isServed ? ['tenant_id=19&tenant_id=abc'] : [];
      for (const query of ['limit=abc', 'limit=-1', 'tenant_id=abc', ...repeated])
        expectRefusal(await start().call('GET', `${keys}?${query}`), 400, { message: 'invalid params' });
    },
    async 'errors: list: cursor that cannot be decoded'() {
      expectRefusal(await start().call('GET', `${keys}?cursor=garbage`), 500, internal);
    },
    async 'errors: get: unknown, revoked or expired'() {
      const { twin, call, create } = start();
      const revoked = await create();
      const expired = await create({ name: 'expired', expiration_date: '2026-01-02T00:00:00Z' });
      await call('DELETE', `${keys}/${revoked.id}`);
      twin.clock.advance({ days: 1 });
      for (const id of ['1', revoked.id, expired.id])
        expectRefusal(await call('GET', `${keys}/${id}`), 404, notFound);
    },
    async 'errors: get: id not an integer'() {
      const answer = await start().call('GET', `${keys}/abc`);
      expectRefusal(answer, isServed ? 500 : 400, isServed ? internal : badId);
    },
    async 'errors: revoke: unknown or revoked'() {
      const { call, create } = start();
      const { id } = await create();
      await call('DELETE', `${keys}/${id}`);
      for (const gone of ['1', id])
        expectRefusal(await call('DELETE', `${keys}/${gone}`), 404, { message: 'Key does not exist' });
    },
    async 'errors: revoke: id not an integer'() {
      expectRefusal(await start().call('DELETE', `${keys}/abc`), 400, badId);
    },
    async 'errors: wrong method'() {
      for (const [method, path] of [
        ['PUT', keys],
        ['DELETE', keys],
        ['PATCH', `${keys}/1`],
        ['POST', `${keys}/1`],
      ] as const) {
        const { status, text } = await start().call(method, path);
        expect([status, text]).toEqual([405, '']);
      }
    },
    async 'errors: unknown path'() {
      const { status, text, headers } = await start().call('GET', '/nothing');
      expect([status, text, headers.get('content-type')]).toEqual([
        404,
        '404 page not found',
        'text/plain; charset=utf-8',
      ]);
    },
    async 'errors: gateway refuses'() {
      const { twin, call } = start();
      const unauthorized = { error: { code: 401, message: 'Access credentials are invalid' } };
      const message = 'Access credentials are not sufficient to access this resource';
      const anonymous = await ask(twin, 'GET', keys);
      twin.faults.next('listApiKeys', 403);
      const forbidden = await call('GET', keys);
      if (isServed) {
        expectRefusal(anonymous, 401, unauthorized);
        expectRefusal(forbidden, 403, { error: { code: 403, message } });
      } else
        for (const [answer, status] of [
          [anonymous, 401],
          [forbidden, 403],
        ] as const)
          expect([answer.status, answer.text, answer.headers.get('content-type')]).toEqual([
            status,
            '',
            null,
          ]);
    },
    async 'errors: order of the checks on create'() {
      const { post } = start();
      const wrong = { name: '', tenant_id: 0, permissions: ['FLY'], expiration_date: '2020-01-01T00:00:00Z' };
      const said = async (change: object, headers?: Record<string, string>) =>
        (await post({ ...wrong, ...change }, headers)).body.message;
      expect(await said({}, { 'content-type': 'text/plain' })).toBe('Invalid content type');
      expect(await said({})).toBe('permission value is invalid');
      const none = { permissions: [] };
      expect(await said(none)).toBe('name cannot be empty');
      expect(await said({ ...none, name: 'a' })).toBe('tenant_id must be higher than 0');
      const tenant = { ...none, name: 'a', tenant_id: Number(unknownTenant) };
      expect(await said(tenant)).toBe('expiration_date must be set in the future');
      const later = { ...tenant, expiration_date: '2030-01-01T00:00:00Z' };
      if (isServed) expect(await said(later)).toBe('at least one permission is required');
      expect(await said({ ...later, permissions: ['READ_DEVICES'] })).toBe('Tenant could not be found');
    },
    async 'errors: JSON bodies'() {
      const { call, create } = start();
      await create({ name: 'a & <b>' });
      const { text, body } = await call('GET', `${keys}?limit=1&tenant_id=19`);
      expect(text.endsWith('}\n')).toBe(true);
      expect(text).toContain('a \\u0026 \\u003cb\\u003e');
      expect(text).toContain('\\u0026tenant_id=19"');
      expect(body.data[0].name).toBe('a & <b>');
    },
  });
});
