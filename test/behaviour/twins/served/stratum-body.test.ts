import { expect, test } from 'vitest';
import type { Asked } from '../ask.ts';
import { error, invalid, path, tenant } from '../stratum.ts';
import { testRows } from './contract-rows.ts';
import { expectRefusal, internal, json, start } from './stratum.ts';

const rows = {
  'errors: create body invalid': '→ 400 with details',
  'errors: rotate body invalid': '→ 400 with issues',
  'errors: malformed JSON': '→ 400',
  'errors: JSON content-type with an empty body (POST, DELETE)': '→ 400',
  'errors: other media type (xml, form)': '→ 415',
  'errors: text/plain on create': '→ 400',
  'errors: body over 1 MiB': '→ 413',
  'errors: anything else': '→ 500',
};

testRows(rows, {
  async 'errors: create body invalid'() {
    const { call } = start();
    const refused = async (more: object) => {
      const answer = await call('POST', path, { body: { tenant_id: tenant, ...more } });
      const { details, ...rest } = answer.body;
      expectRefusal({ ...answer, body: rest }, 400, invalid('Invalid request body'));
      return details;
    };
    const type = (field: string, message: string) => [{ code: 'invalid_type', message, path: [field] }];
    expect(await refused({ tenant_id: undefined })).toEqual(type('tenant_id', 'Required'));
    expect(await refused({ name: null })).toEqual(type('name', 'Expected string, received null'));
    expect(await refused({ rate_limit_max: null })).toEqual(
      type('rate_limit_max', 'Expected number, received null'),
    );
    expect(await refused({ rate_limit_max: '5' })).toEqual(
      type('rate_limit_max', 'Expected number, received string'),
    );
    expect(await refused({ rate_limit_max: 1.5 })).toEqual(
      type('rate_limit_max', 'Expected integer, received float'),
    );
    expect(await refused({ rate_limit_max: 0 })).toMatchObject([
      { code: 'too_small', path: ['rate_limit_max'] },
    ]);
    expect(await refused({ rate_limit_max: 100_001 })).toMatchObject([{ code: 'too_big' }]);
    expect(await refused({ rate_limit_window: '1minute' })).toMatchObject([{ code: 'invalid_string' }]);
  },
  async 'errors: rotate body invalid'() {
    const { call, create } = start();
    const { id } = await create();
    const refused = async (body: unknown) => {
      const answer = await call('POST', `${path}/${id}/rotate`, { body });
      const { issues, ...rest } = answer.body.error;
      expectRefusal({ ...answer, body: { error: rest } }, 400, invalid('Validation failed'));
      return issues;
    };
    const long = 'String must contain at most 255 character(s)';
    expect(await refused({ name: 7 })).toMatchObject([{ message: 'Expected string, received number' }]);
    expect(await refused({ name: 'x'.repeat(256) })).toMatchObject([{ code: 'too_big', message: long }]);
    expect(await refused([])).toMatchObject([{ path: [], message: 'Expected object, received array' }]);
    expect(await refused('"x"')).toMatchObject([{ path: [], message: 'Expected object, received string' }]);
  },
  async 'errors: malformed JSON'() {
    const { call, create } = start();
    const { id } = await create();
    const body = invalid("Body is not valid JSON but content-type is set to 'application/json'");
    for (const [method, url] of [
      ['POST', path],
      ['POST', `${path}/${id}/rotate`],
      ['DELETE', `${path}/${id}`],
    ] as const)
      expectRefusal(await call(method, url, { body: '{' }), 400, body);
  },
  async 'errors: JSON content-type with an empty body (POST, DELETE)'() {
    const { call, create } = start();
    const { id } = await create();
    const body = invalid("Body cannot be empty when content-type is set to 'application/json'");
    const headers = { 'content-type': 'application/json' };
    for (const [method, url] of [
      ['POST', path],
      ['POST', `${path}/${id}/rotate`],
      ['DELETE', `${path}/${id}`],
    ] as const)
      expectRefusal(await call(method, url, { headers }), 400, body);
  },
  async 'errors: other media type (xml, form)'() {
    const { call, create } = start();
    const { id } = await create();
    const body = error('VALIDATION_ERROR', 'Unsupported Media Type');
    for (const type of ['application/xml', 'application/x-www-form-urlencoded']) {
      const asked: Asked = { body: 'name=x', headers: { 'content-type': type } };
      expectRefusal(await call('POST', path, asked), 415, body);
      expectRefusal(await call('POST', `${path}/${id}/rotate`, asked), 415, body);
    }
  },
  async 'errors: text/plain on create'() {
    const asked = { body: '{}', headers: { 'content-type': 'text/plain' } };
    const details = [{ code: 'invalid_type', message: 'Expected object, received string', path: [] }];
    expectRefusal(await start().call('POST', path, asked), 400, {
      ...invalid('Invalid request body'),
      details,
    });
  },
  async 'errors: body over 1 MiB'() {
    const { call } = start();
    const body = (size: number) => JSON.stringify({ tenant_id: tenant, name: 'x'.repeat(size) });
    const tooLarge = await call('POST', path, { body: body(1024 * 1024) });
    expectRefusal(tooLarge, 413, error('VALIDATION_ERROR', 'Request body is too large'));
    expect((await call('POST', path, { body: body(1024 * 1024 - 100) })).status).toBe(201);
  },
  async 'errors: anything else'() {
    const { call } = start();
    const answer = await call('POST', path, { body: { tenant_id: tenant, name: 'a\0b' } });
    expectRefusal(answer, 500, internal);
    const repeated = await call('GET', `${path}?tenant_id=${tenant}&tenant_id=${tenant}`);
    expectRefusal(repeated, 500, internal);
  },
});

test('every success is JSON with its charset, and 204 has no content type', async () => {
  const { call, create } = start();
  const { id } = await create();
  expect((await call('GET', path)).headers.get('content-type')).toBe(json);
  expect((await call('DELETE', `${path}/${id}`)).headers.get('content-type')).toBeNull();
});

test('create keeps an empty name, takes 10 000 characters, any letter case of the tenant and unknown fields', async () => {
  const { create } = start();
  expect((await create({ name: '' })).name).toBe('');
  expect((await create({ name: 'x'.repeat(10_000) })).name).toHaveLength(10_000);
  expect((await create({ tenant_id: tenant.toUpperCase(), scopes: ['admin'] })).tenant_id).toBe(tenant);
});
