import { createClient, isConfigError, Secret } from '@keyloom/runtime';
import { afterEach, expect, test, vi } from 'vitest';
import { credential, type Example, errorOf, exampleAt, table } from './example.ts';
import { json, serve } from './server.ts';

afterEach(() => vi.unstubAllGlobals());

const echo = () => serve(response => json(response, 200, { id: 'k1', key: 'fake' }));

test('a body has exactly application/json; what has none has no content type', async () => {
  const { url, seen } = await echo();
  const client = exampleAt(url);
  await client.createKey({ name: 'ci', expires: null });
  await client.getKey({ id: 'k1' });
  await client.createKey({});
  await client.rotateKey({ id: 'a' });
  expect(seen[0]).toMatchObject({ method: 'POST', url: '/keys', body: '{"name":"ci","expires":null}' });
  expect(seen[0]?.headers['content-type']).toBe('application/json');
  expect(seen[1]?.headers['content-type']).toBeUndefined();
  expect(seen[2]?.body).toBe('{}');
  expect(seen[3]).toMatchObject({ url: '/keys/a/rotate', body: '' });
  expect(seen[3]?.headers['content-type']).toBeUndefined();
  expect(seen[0]?.headers).not.toHaveProperty('idempotency-key');
});

test('64-bit ids survive both ways', async () => {
  const id = '9223372036854775807';
  const { url, seen } = await serve(response =>
    json(response, 200, `{"id": ${id}, "name":"\\"id\\": 12", "tenant_id":-42,"key":"fake"}`),
  );
  const client = exampleAt(url);
  const found = await client.getNumbered({ id, tenant_id: id, scopes: ['a b', 'c&d'], flag: false });
  expect(found).toEqual({ id, name: '"id": 12', tenant_id: '-42', key: 'fake' });
  expect(seen[0]?.url).toBe(`/numbered/${id}?tenant_id=${id}&scopes=a%20b&scopes=c%26d&flag=false`);
  await client.createKey({ tenant_id: id, name: 'x' });
  expect(seen[1]?.body).toBe(`{"tenant_id":${id},"name":"x"}`);
  for (const bad of ['1.5', '1e3', '0x1', ' 1', '', '01', '1,"admin":true', 2 ** 60, {}, null]) {
    expect(isConfigError(await errorOf(client.getNumbered({ id: bad } as never)))).toBe(true);
  }
  expect(seen).toHaveLength(2);
});

test.each([
  undefined,
  null,
  '',
  '.',
  '..',
  '%2e',
  '%2E%2e',
  '.%2E',
  '%2e.',
  {},
  [],
  Secret.from('x'),
  Number.NaN,
  '\ud800',
])('the id %j is refused before anything is sent', async id => {
  const { url, seen } = await echo();
  const error = await errorOf(exampleAt(url).getKey({ id } as never));
  expect(error).toMatchObject({
    name: 'ConfigError',
    system: 'Example',
    operation: 'getKey',
    sent: 'no',
    attempts: 0,
  });
  expect(seen).toHaveLength(0);
});

test.each([
  ['a/b', 'a%2Fb'],
  ['../admin', '..%2Fadmin'],
  ['a?b#c', 'a%3Fb%23c'],
  ['%2e%2e/', '%252e%252e%2F'],
  ['a\\b', 'a%5Cb'],
  ['ä {id} $&', '%C3%A4%20%7Bid%7D%20%24%26'],
  ['...', '...'],
])('the id %s stays one segment', async (id, segment) => {
  const { url, seen } = await echo();
  await exampleAt(`${url}/base/`).getKey({ id });
  expect(seen[0]?.url).toBe(`/base/keys/${segment}`);
});

test('undefined and null inputs; unknown ones and secrets out of place are refused', async () => {
  const { url, seen } = await echo();
  const client = exampleAt(url);
  await client.getNumbered({ id: '1', tenant_id: undefined, scopes: null } as never);
  expect(seen[0]?.url).toBe('/numbered/1');
  const bad: unknown[] = [
    { nmae: 'x' },
    { constructor: 1 },
    { name: Secret.from('x') },
    { name: () => 1 },
    { name: 1n },
    'x',
    null,
  ];
  for (const input of bad) {
    expect(await errorOf(client.createKey(input as never))).toMatchObject({
      name: 'ConfigError',
      operation: 'createKey',
    });
  }
  expect(await errorOf(client.getKey({ id: '1' }, { timeout: 3 } as never))).toMatchObject({
    name: 'ConfigError',
  });
  expect(await errorOf(client.getKey({ id: '1' }, { timeoutMs: -1 }))).toMatchObject({ name: 'ConfigError' });
  expect(await errorOf(client.getKey({ id: '1' }, { retry: 1.5 }))).toMatchObject({ name: 'ConfigError' });
  expect(seen).toHaveLength(1);
});

test.each([Number.NaN, Number.POSITIVE_INFINITY, new Date('never')])(
  'an input that JSON would turn into null is refused, since null may mean "never": %s',
  async expires => {
    const { url, seen } = await echo();
    const error = await errorOf(exampleAt(url).createKey({ name: 'x', expires } as never));
    expect(error).toMatchObject({ name: 'ConfigError', sent: 'no' });
    expect(String(error)).toContain('"expires"');
    expect(seen).toHaveLength(0);
  },
);

test('an object that is used again after the call changes nothing of it', async () => {
  const { url, seen } = await echo();
  const client = exampleAt(url);
  const input = { id: 'a', name: 'first' };
  const first = client.updateKey(input);
  Object.assign(input, { id: 'b', name: 'second' });
  await first;
  await client.updateKey(input);
  expect(seen.map(each => [each.url, each.body])).toEqual([
    ['/keys/a', '{"name":"first"}'],
    ['/keys/b', '{"name":"second"}'],
  ]);
  const failed = await serve(response => json(response, 500, {}));
  const given = { name: 'third' };
  const call = exampleAt(failed.url).createKey(given);
  given.name = 'fourth';
  expect(await errorOf(call)).toMatchObject({ name: 'UnknownOutcomeError', lookFor: { name: 'third' } });
});

test.each([
  ['a secret', Secret.from('fake-canary')],
  ['a promise', Promise.resolve('fake-canary')],
])('a header is text: %s is refused, not sent as its name', async (_, value) => {
  const { url, seen } = await echo();
  for (const header of [value, () => value]) {
    const error = await errorOf(
      exampleAt(url, { headers: { 'x-more': header as never } }).getKey({ id: 'a' }),
    );
    expect(error).toMatchObject({ name: 'ConfigError', sent: 'no' });
    expect(String(error)).toContain('x-more');
  }
  expect(seen).toHaveLength(0);
});

test('headers are laid over each other; null removes; a function is asked each time', async () => {
  const { url, seen } = await echo();
  let count = 0;
  const client = exampleAt(url, { headers: { 'X-One': '1', 'x-csrf': () => `t${++count}`, accept: null } });
  await client.getKey({ id: 'a' }, { headers: { 'x-one': null, 'x-two': '2' } });
  await client.getKey({ id: 'a' });
  expect(seen[0]?.headers).toMatchObject({ 'x-two': '2', 'x-csrf': 't1', 'x-api-key': credential });
  expect(seen[0]?.headers).not.toHaveProperty('x-one');
  expect(seen[1]?.headers).toMatchObject({ 'x-one': '1', 'x-csrf': 't2' });
  expect(seen[1]?.headers['user-agent']).toContain('keyloom');
  const error = await errorOf(client.getKey({ id: 'a' }, { headers: { 'x-auth': 'fake\nvalue' } }));
  expect(error).toMatchObject({ name: 'ConfigError' });
  expect(String(error)).not.toContain('fake');
});

test('requests are never cached or redirected, and never carry ambient credentials', async () => {
  const inits: RequestInit[] = [];
  const fetch = async (_: string, init: RequestInit) => {
    inits.push(init);
    return Response.json({ id: 'a' });
  };
  await exampleAt('http://localhost', { fetch }).getKey({ id: 'a' });
  await exampleAt('http://localhost', { fetch, auth: 'browser-session' }).getKey({ id: 'a' });
  expect(inits[0]).toMatchObject({ cache: 'no-store', redirect: 'manual', credentials: 'omit' });
  expect(inits[1]).toMatchObject({ cache: 'no-store', redirect: 'manual', credentials: 'include' });
  expect(inits[1]?.headers).not.toHaveProperty('x-api-key');
});

test('fetch is looked up when the call is made, and per call', async () => {
  const client = exampleAt('http://localhost:1');
  const original = globalThis.fetch;
  globalThis.fetch = async () => Response.json({ id: 'intercepted' });
  try {
    expect((await client.getKey({ id: 'a' })).id).toBe('intercepted');
  } finally {
    globalThis.fetch = original;
  }
  const own = async () => Response.json({ id: 'own' });
  expect((await client.getKey({ id: 'a' }, { fetch: own })).id).toBe('own');
});

test('an undocumented route of the same system', async () => {
  const { url, seen } = await serve(response =>
    json(response, 200, '{"id":9223372036854775807,"token":"fake"}'),
  );
  const client = exampleAt(url);
  const answer = await client.request<{ id: string; token: Secret }>({
    method: 'POST',
    path: '/soon/{id}',
    params: { id: 'a/b' },
    query: { days: 3, none: null },
    body: { x: 1 },
    int64: ['id'],
    secrets: ['/token'],
  });
  expect(answer.id).toBe('9223372036854775807');
  expect(answer.token.reveal()).toBe('fake');
  expect(seen[0]).toMatchObject({ method: 'POST', url: '/soon/a%2Fb?days=3', body: '{"x":1}' });
  for (const path of [
    'soon',
    '//evil.test',
    '/../x',
    '/a?b',
    '/a#b',
    '/%2e%2e/x',
    'https://evil.test/x',
    '/{id}',
  ]) {
    expect(await errorOf(client.request({ method: 'GET', path }))).toMatchObject({ name: 'ConfigError' });
  }
  expect(seen).toHaveLength(1);
});

test.each([
  'nonsense',
  '/relative',
  'ftp://localhost',
  `https://${'user:fake'}@host.test`,
  'https://host.test/?a=1',
  'https://host.test/#a',
  'http://host.test',
  'http://localhost.evil.test',
  'http://127.0.0.1.evil.test',
])('the base URL %s is refused', baseUrl => {
  expect(() => exampleAt(baseUrl)).toThrowError(/^Example createClient: baseUrl/);
});

test.each(['/api/keys', '//evil.test/api'])(
  'in a page the base URL %s is one of its own server',
  async baseUrl => {
    const { url, seen } = await serve(response => json(response, 200, { id: 'a' }));
    vi.stubGlobal('location', new URL(`${url}/settings?tab=keys`));
    await exampleAt(baseUrl).getKey({ id: 'a' });
    expect(seen[0]?.url).toBe(`${baseUrl}/keys/a`);
  },
);

test('http is for loopback and documented hosts, or by name', () => {
  for (const baseUrl of [
    'http://localhost:1',
    'http://a.localhost',
    'http://127.1.2.3',
    'http://[::1]:8',
    'http://documented.example.test/',
  ]) {
    exampleAt(baseUrl);
  }
  exampleAt('http://host.test', { allowInsecureHttp: true });
  createClient<Example>(table, { auth: 'x' });
});

test('unknown and impossible options are refused when the client is made', () => {
  const bad: object[] = [
    { basUrl: 'x' },
    { timeoutMs: 0 },
    { retry: -1 },
    { fetch: 'x' },
    { signal: 1 },
    { headers: 'x' },
    { baseUrl: 1 },
  ];
  for (const config of bad) {
    expect(() => exampleAt('http://localhost', config)).toThrowError(/^Example createClient: /);
  }
});
