import { describe, expect, test } from 'vitest';
import { badRequest, now, other, start, subject } from './clerk.ts';

describe('create', () => {
  test('answers 200 with every field of the key, and its secret', async () => {
    const { call } = start();
    const input = {
      name: 'MY_SERVICE',
      subject,
      description: 'Reads reports',
      claims: { someKey: { deep: [1, null] } },
      scopes: ['read', 'write'],
      created_by: subject,
      seconds_until_expiration: 3600.0,
    };
    const { status, body, headers } = await call('POST', '/api_keys', { body: input });
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('application/json');
    expect(body).toEqual({
      object: 'api_key',
      id: expect.stringMatching(/^ak_[0-9a-f]{32}$/),
      type: 'api_key',
      subject,
      name: 'MY_SERVICE',
      description: 'Reads reports',
      claims: { someKey: { deep: [1, null] } },
      scopes: ['read', 'write'],
      secret: expect.stringMatching(/^ak_.{32}$/),
      revoked: false,
      revocation_reason: null,
      expired: false,
      expiration: now + 3_600_000,
      created_by: subject,
      last_used_at: null,
      created_at: now,
      updated_at: now,
    });
  });

  test('sends nulls and empty lists for what was not given', async () => {
    const { create } = start();
    expect(await create()).toMatchObject({
      type: 'api_key',
      description: null,
      claims: null,
      scopes: [],
      expiration: null,
      created_by: null,
    });
  });

  test('takes fractions of a second, and null for no expiry', async () => {
    const { create } = start();
    expect((await create({ name: 'one', seconds_until_expiration: 7782.19 })).expiration).toBe(
      now + 7_782_190,
    );
    expect((await create({ name: 'two', seconds_until_expiration: null })).expiration).toBeNull();
  });

  test('refuses a name that the subject has already with 409, even of a revoked key', async () => {
    const { call, create } = start();
    const { id } = await create();
    await call('POST', `/api_keys/${id}/revoke`, { body: {} });
    const { status, body } = await call('POST', '/api_keys', { body: { name: 'key', subject } });
    expect(status).toBe(409);
    expect(body).toEqual({
      errors: [
        { message: expect.any(String), long_message: expect.any(String), code: 'token_creation_conflict' },
      ],
    });
  });

  test('lets another subject have the name, and the same one after a delete', async () => {
    const { call, create } = start();
    const { id } = await create();
    expect((await create({ subject: other })).name).toBe('key');
    await call('DELETE', `/api_keys/${id}`);
    expect((await create()).name).toBe('key');
  });

  test.for([
    [{ subject }, "'body.name': must have required property 'name'"],
    [{ name: 'ab', subject }, "'body.name': must NOT have fewer than 3 characters"],
    [{ name: ' key', subject }, "'body.name': Failed regex check"],
    [{ name: 'key', subject: 'nobody' }, "'body.subject': Failed regex check"],
    [{ name: 'key', subject, seconds_until_expiration: 0 }, "'body.seconds_until_expiration': must be > 0"],
    [{ name: 'key', subject, colour: 'red' }, "'body.colour': must NOT have additional properties"],
    // Asking for it is documented, but no documented answer could hold it.
    [{ name: 'key', subject: 'scim_000000000000000000000000001' }, "'body.subject': Failed regex check"],
  ])('refuses %o with 400', async ([body, message]) => {
    const { call } = start();
    const answer = await call('POST', '/api_keys', { body });
    expect(answer.status).toBe(400);
    expect(answer.body).toEqual(badRequest(String(message)));
  });

  test('refuses what is no JSON, no body and another media type with 400', async () => {
    const { call } = start();
    expect((await call('POST', '/api_keys', { body: '{' })).body).toEqual(
      badRequest("'body': It is not valid JSON"),
    );
    expect((await call('POST', '/api_keys')).body).toEqual(badRequest("'body': It is required"));
    const form = await call('POST', '/api_keys', {
      body: 'name=key',
      headers: { 'content-type': 'text/plain' },
    });
    expect(form).toMatchObject({ status: 400, body: badRequest("'body': It must be application/json") });
  });

  test('makes the same ids and secrets from the same seed, and others from another', async () => {
    const first = await start(1).create();
    expect(await start(1).create()).toEqual(first);
    const second = await start(2).create();
    expect(second.id).not.toBe(first.id);
    expect(second.secret).not.toBe(first.secret);
  });
});

describe('list', () => {
  const names = (body: { data: { name: string }[] }) => body.data.map(({ name }) => name);

  test("shows one subject's keys, newest first, without secrets", async () => {
    const { call, create } = start();
    for (const name of ['one', 'two']) await create({ name });
    await create({ name: 'foreign', subject: other });
    const { status, body } = await call('GET', `/api_keys?subject=${subject}`);
    expect(status).toBe(200);
    expect(names(body)).toEqual(['two', 'one']);
    expect(body.total_count).toBe(2);
    expect(body.data[0]).not.toHaveProperty('secret');
  });

  test('leaves revoked and expired keys out unless include_invalid is true', async () => {
    const { twin, call, create } = start();
    await create({ name: 'expired', seconds_until_expiration: 1 });
    const { id } = await create({ name: 'revoked' });
    await create({ name: 'living' });
    await call('POST', `/api_keys/${id}/revoke`, { body: { revocation_reason: 'leaked' } });
    twin.clock.advance({ seconds: 1 });
    const list = async (more: string) => (await call('GET', `/api_keys?subject=${subject}${more}`)).body;
    expect(names(await list(''))).toEqual(['living']);
    expect(names(await list('&include_invalid=false'))).toEqual(['living']);
    const all = await list('&include_invalid=true');
    expect(names(all)).toEqual(['living', 'revoked', 'expired']);
    expect(all.data[1]).toMatchObject({ revoked: true, revocation_reason: 'leaked', expired: false });
    expect(all.data[2]).toMatchObject({ revoked: false, expired: true });
  });

  test('pages by limit and offset, also as floats, and counts all', async () => {
    const { call, create } = start();
    for (let index = 1; index <= 12; index++) await create({ name: `key-${index}` });
    const list = async (query: string) => (await call('GET', `/api_keys?subject=${subject}&${query}`)).body;
    expect((await list('')).data).toHaveLength(10);
    const page = await list('type=api_key&include_invalid=false&limit=5.0&offset=10.0');
    expect(names(page)).toEqual(['key-2', 'key-1']);
    expect(page.total_count).toBe(12);
  });

  test('searches names and filters by type', async () => {
    const { call, create } = start();
    await create({ name: 'billing service' });
    await create({ name: 'reports' });
    await create({ name: 'special', type: 'machine' });
    const list = async (query: string) =>
      names((await call('GET', `/api_keys?subject=${subject}&${query}`)).body);
    expect(await list('query=SERV')).toEqual(['billing service']);
    expect(await list('type=machine')).toEqual(['special']);
  });

  test('finds nothing for a SCIM subject', async () => {
    const { call } = start();
    const { body } = await call('GET', '/api_keys?subject=scim_000000000000000000000000001');
    expect(body).toEqual({ data: [], total_count: 0 });
  });

  test.for([
    ['', "'query_parameter.subject': must have required property 'subject'"],
    ['subject=nobody', "'query_parameter.subject': Failed regex check"],
    [`subject=${subject}&limit=101`, "'query_parameter.limit': must be <= 100"],
    [`subject=${subject}&limit=0`, "'query_parameter.limit': must be >= 1"],
    [`subject=${subject}&offset=-1`, "'query_parameter.offset': must be >= 0"],
    [
      `subject=${subject}&include_invalid=yes`,
      "'query_parameter.include_invalid': must be equal to one of the allowed values",
    ],
  ])('refuses %s with 400', async ([query, message]) => {
    const { status, body } = await start().call('GET', `/api_keys?${query}`);
    expect(status).toBe(400);
    expect(body).toEqual(badRequest(String(message)));
  });
});
