import { getEventListeners } from 'node:events';
import type { ServerResponse } from 'node:http';
import { inspect } from 'node:util';
import { createClerk, isHttpError as isClerkError } from '@keyloom/clerk';
import { isHttpError } from '@keyloom/runtime';
import { createSensorBucket } from '@keyloom/sensorbucket';
import { createStrait } from '@keyloom/strait';
import { createStratum, isHttpError as isStratumError } from '@keyloom/stratum';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { describe, expect, test } from 'vitest';
import { errorOf, exampleAt } from '../behaviour/runtime/example.ts';
import { json, serve, serveInTurn } from '../behaviour/runtime/server.ts';
import { systems } from '../behaviour/runtime/systems.ts';

// What users of generated clients complain of, each with the answer that ours gives.
const all = Object.entries(systems);
const collect = async <Item>(items: AsyncIterable<Item>): Promise<Item[]> => {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
};

describe('1. the thrown value is not an Error; status is lost', () => {
  test.each(all)('%s: every operation, every kind of failure', async (_, steps) => {
    const failures: (() => Promise<Response>)[] = [
      async () => Response.json({ message: 'x' }, { status: 400 }),
      async () => new Response('x', { status: 503 }),
      async () => new Response('{', { status: 200 }),
      async () => new Response(null, { status: 302, headers: { location: '/x' } }),
      async () => Promise.reject('a text'),
    ];
    for (const fail of failures) {
      for (const { operation, call } of steps({ config: { retry: 0 }, around: () => fail })) {
        const isSilent = fail === failures[2] && operation === 'revokeApiKey';
        const error = await Promise.resolve(call()).catch((reason: unknown) => reason);
        if (!isSilent) expect(error, operation).toBeInstanceOf(Error);
        if (isHttpError(error)) expect([400, 503]).toContain(error.status);
      }
    }
  });
});

test("2. a global client leaks one user's token to another", async () => {
  const { url, seen } = await serve(response => setTimeout(() => json(response, 200, []), 5));
  const clients = ['tenant-a', 'tenant-b'].map(auth => createStrait({ auth, baseUrl: url }));
  const ids = Array.from({ length: 20 }, (_, index) => index % 2);
  await Promise.all(
    ids.map(index => clients[index]?.listApiKeys({ project_id: ['tenant-a', 'tenant-b'][index] ?? '' })),
  );
  for (const { headers, url: path } of seen)
    expect(`Bearer ${path.split('=')[1]}`).toBe(headers.authorization);
});

describe('3. automatic retry of a POST makes duplicates', () => {
  test.each(all)('%s: a create whose answer is lost is sent once, and says so', async (_, steps) => {
    const faults: ((answer: Response) => Promise<Response>)[] = [
      async () => Promise.reject(new TypeError('fetch failed')),
      async () => new Response('{}', { status: 500 }),
      async () => new Response('{}', { status: 503 }),
      async () => new Response('{}', { status: 408 }),
      async answer => new Response((await answer.text()).slice(0, -3), { status: 201 }),
      () => new Promise(() => {}),
    ];
    for (const lose of faults) {
      let sent = 0;
      const [create] = steps({
        config: { timeoutMs: 100 },
        around: fetch => async (url, init) => {
          sent++;
          expect(Object.keys(init.headers ?? {})).not.toContain('idempotency-key');
          return lose(await fetch(url, init));
        },
      });
      const error = await errorOf(Promise.resolve(create?.call()));
      expect(error).toMatchObject({ name: 'UnknownOutcomeError', attempts: 1 });
      expect(sent).toBe(1);
    }
  });
});

test('4. 429 is not retried and Retry-After is hidden', async () => {
  const limited = await serveInTurn(
    response => json(response, 429, {}, { 'retry-after': '1' }),
    response => json(response, 201, { id: 'a', key: 'fake' }),
  );
  await createStrait({ auth: 'fake', baseUrl: limited.url }).createApiKey({ project_id: 'p', name: 'n' });
  expect((limited.seen[1]?.at ?? 0) - (limited.seen[0]?.at ?? 0)).toBeGreaterThan(990);
  const busy = await serve(response => json(response, 429, {}, { 'retry-after': '90' }));
  expect(await errorOf(exampleAt(busy.url).getKey({ id: 'a' }))).toMatchObject({ retryAfterMs: 90_000 });
});

describe('5. a new enum value, field or null in a response breaks the client', () => {
  const add = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(add);
    if (typeof value !== 'object' || value === null) return value;
    return {
      ...Object.fromEntries(Object.entries(value).map(([name, each]) => [name, add(each)])),
      new_field: { a: [null] },
      type: 'new_kind',
    };
  };
  test.each(all)('%s: all operations', async (_, steps) => {
    const around = (fetch: typeof globalThis.fetch) => async (url: string, init: RequestInit) => {
      const answer = await fetch(url, init);
      const text = await answer.text();
      // Raw digits of 64-bit ids must stay as they are.
      if (!text || /\d{16}/.test(text)) return new Response(text || null, { status: answer.status });
      return Response.json(add(JSON.parse(text)), { status: answer.status });
    };
    for (const { call } of steps({ around: around as never })) await call();
  });
  test('null where a value is documented', async () => {
    const body = '{"old_key_id":"a","new_key_id":"b","key":"fake","expires_at":null,"scopes":null}';
    const { url } = await serve(response => json(response, 201, body));
    const rotated = await createStrait({ auth: 'fake', baseUrl: url }).rotateApiKey({ keyID: 'a' });
    expect([rotated.key?.reveal(), rotated.expires_at]).toEqual(['fake', null]);
  });
});

test('6. the error cannot be narrowed by status', async () => {
  const body = { error: { code: 'VALIDATION_ERROR', message: 'bad' } };
  const { url } = await serve(response => json(response, 400, body));
  const error = await errorOf(createStratum({ auth: 'fake', baseUrl: url }).createApiKey({ tenant_id: 't' }));
  if (!isStratumError(error, 'createApiKey') || error.status !== 400) throw error;
  // Compiles only because the body is known by now; test/types has every case.
  expect(error.body.error.code).toBe('VALIDATION_ERROR');
  // Another system has an operation of that name, and other bodies.
  const other = await errorOf(
    createClerk({ auth: 'fake', baseUrl: url }).createApiKey({ name: 'n', subject: 's' }),
  );
  expect([isStratumError(other, 'createApiKey'), isClerkError(other, 'createApiKey')]).toEqual([false, true]);
  expect(isStratumError(other)).toBe(true);
});

test('7. ids can walk the path', async () => {
  const { url, seen } = await serve(response => json(response, 200, {}));
  const client = createStrait({ auth: 'fake', baseUrl: url });
  for (const keyID of ['..', '.', '', '%2e%2E']) await errorOf(client.revokeApiKey({ keyID }));
  expect(seen).toHaveLength(0);
  await client.revokeApiKey({ keyID: '../../admin?x#y' });
  expect(seen[0]?.url).toBe('/v1/api-keys/..%2F..%2Fadmin%3Fx%23y');
});

test('8. keys end up in logs through error objects', async () => {
  const { url } = await serve(response =>
    json(response, 400, { message: 'bad fake-canary-1', key: 'fake-canary-2' }),
  );
  const error = await errorOf(
    createStratum({ auth: 'fake-canary-1', baseUrl: url }).createApiKey({ tenant_id: 't' }),
  );
  expect(inspect(error, { depth: null, showHidden: true })).not.toMatch(/fake-canary/);
});

test('9. msw does not intercept the client', async () => {
  const client = createStrait({ auth: 'fake', baseUrl: 'http://localhost:8080' });
  const server = setupServer(
    http.get('http://localhost:8080/v1/api-keys', () => HttpResponse.json([{ id: 'mocked' }])),
  );
  server.listen();
  try {
    expect(await client.listApiKeys({ project_id: 'p' })).toEqual([{ id: 'mocked' }]);
  } finally {
    server.close();
  }
});

describe('10. mock data is random and churns', () => {
  test.each(all)('%s: the same seed gives the same answers', async (_, steps) => {
    const ids = async () => {
      const [create] = steps({});
      return JSON.stringify(await create?.call(), (name, value) =>
        /_at$|Time$|^created$|^expiration$/.test(name) ? undefined : value,
      );
    };
    expect(await ids()).toBe(await ids());
  });
});

test('11. Date and bigint types lie about what is there', async () => {
  const id = '9223372036854775807';
  const { url, seen } = await serve(response =>
    json(response, 200, `{"id":${id},"tenant_id":${id},"created":"2026-01-02T03:04:05.678901Z"}`),
  );
  const client = createSensorBucket({ auth: 'fake', baseUrl: url });
  expect(await client.getApiKey({ api_key_id: id })).toEqual({
    id,
    tenant_id: id,
    created: '2026-01-02T03:04:05.678901Z',
  });
  expect(seen[0]?.url).toBe(`/api-keys/${id}`);
});

test('12. does not compile under nodenext and strict flags: imports name files that exist', async () => {
  // The matrix compiles packed packages with each supported TypeScript; here: every documented entry loads.
  for (const entry of ['', '/operations', '/strict'])
    expect(await import(`@keyloom/stratum${entry}`)).toBeTypeOf('object');
});

test('13. upgrades rename everything: the public names are these', async () => {
  const names = Object.keys(await import('@keyloom/clerk')).sort();
  expect(names).toEqual([
    'ConfigError',
    'HttpError',
    'IncompleteListError',
    'KeyloomError',
    'NetworkError',
    'ParseError',
    'RedirectError',
    'Secret',
    'SecretMissingError',
    'TimeoutError',
    'UnknownOutcomeError',
    'createClerk',
    'isConfigError',
    'isHttpError',
    'isIncompleteListError',
    'isKeyloomError',
    'isNetworkError',
    'isParseError',
    'isRedirectError',
    'isSecret',
    'isSecretMissingError',
    'isTimeoutError',
    'isUnknownOutcomeError',
  ]);
  const { default: _, ...runtime } = { default: 0, ...(await import('@keyloom/runtime')) };
  expect(Object.keys(runtime).sort()).toEqual(
    [...names.filter(name => name !== 'createClerk'), 'createClient'].sort(),
  );
});

test('14. listeners pile up on a shared signal; requests hang without a timeout', async () => {
  const { url } = await serveInTurn(
    ...Array.from({ length: 100 }, () => (response: ServerResponse) => json(response, 200, { id: 'a' })),
    () => {},
  );
  const client = exampleAt(url, { timeoutMs: 100, retry: 0 });
  const { signal } = new AbortController();
  for (let each = 0; each < 100; each++) await client.getKey({ id: 'a' }, { signal });
  expect(await errorOf(client.getKey({ id: 'a' }, { signal }))).toMatchObject({ name: 'TimeoutError' });
  expect(getEventListeners(signal, 'abort')).toHaveLength(0);
});

test('15. paging stops early, loops, or ignores limit', async () => {
  const page = (items: number, total: number, from: number) => ({
    data: Array.from({ length: items }, (_, index) => ({ id: `ak_${from + index}` })),
    total_count: total,
  });
  const { url, seen } = await serve((response, request) => {
    const query = new URL(request.url, 'http://localhost').searchParams;
    const from = Number(query.get('offset') ?? 0);
    json(response, 200, page(Math.min(Number(query.get('limit')), 5 - from), 5, from));
  });
  const client = createClerk({ auth: 'fake', baseUrl: url });
  expect(await collect(client.getApiKeys({ subject: 's', limit: 2 }))).toHaveLength(5);
  expect(seen).toHaveLength(3);
  expect(await client.getApiKeys({ subject: 's', limit: 2 }).toArray({ limit: 3 })).toHaveLength(3);
});
