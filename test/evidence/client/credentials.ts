import { deepEqual, doesNotMatch, equal, match, ok, throws } from 'node:assert/strict';
import { base, type Check, type Config, credential, failureOf, json, type Kit } from './kit.ts';

const found = [json(200, { id: 'a' })];

async function headersOf(kit: Kit, config: Config, options = {}): Promise<Readonly<Record<string, string>>> {
  const { client, sent } = kit.client(found, config);
  await client.getKey({ id: 'a' }, options);
  return sent[0]?.headers ?? {};
}

async function refused(kit: Kit, config: Config): Promise<string> {
  const { client, sent } = kit.client(found, config);
  const error = await failureOf(client.getKey({ id: 'a' }));
  equal(error.name, 'ConfigError');
  equal(sent.length, 0);
  return error.message;
}

/** What a request bears: headers, credentials, where it goes. */
export const credentials: readonly Check[] = [
  {
    name: 'each way to sign in has its place',
    async run(kit) {
      const secret = kit.runtime.Secret.from('sealed-fake');
      equal((await headersOf(kit, {}))['x-api-key'], credential);
      equal((await headersOf(kit, { auth: { apiKey: secret } }))['x-api-key'], 'sealed-fake');
      equal((await headersOf(kit, { auth: () => 'fake-asked' }))['x-api-key'], 'fake-asked');
      equal((await headersOf(kit, { auth: { bearer: 'fake-token' } })).authorization, 'Bearer fake-token');
      equal((await headersOf(kit, { auth: { cookie: 'fake' } })).cookie, 'SID=fake');
      equal((await headersOf(kit, { auth: { cookie: 'fake', cookieName: 'other' } })).cookie, 'other=fake');
      deepEqual(Object.keys(await headersOf(kit, { auth: 'browser-session' })).sort(), [
        'accept',
        'user-agent',
      ]);
    },
  },
  {
    name: 'a credential is asked for at each attempt',
    async run(kit) {
      let count = 0;
      const { client, sent } = kit.client(found, { auth: { bearer: async () => `fake-${++count}` } });
      await client.getKey({ id: 'a' });
      await client.getKey({ id: 'a' });
      deepEqual(
        sent.map(({ headers }) => headers.authorization),
        ['Bearer fake-1', 'Bearer fake-2'],
      );
      const headers = { 'x-trace': 't' };
      // biome-ignore lint/suspicious/noThenProperty: what a promise of another realm looks like
      const thenable = { then: (tell: (text: string) => void) => tell('fake-3') };
      const foreign = await headersOf(kit, { auth: () => thenable as never }, { headers });
      deepEqual([foreign['x-api-key'], foreign['x-trace']], ['fake-3', 't']);
    },
  },
  {
    name: 'a credential that cannot be sent is refused without being told',
    async run(kit) {
      match(await refused(kit, { auth: '' }), /auth/);
      match(await refused(kit, { auth: () => undefined as never }), /auth/);
      for (const auth of ['fake\r\nx: y', 'fake secret', 'fäke'])
        doesNotMatch(await refused(kit, { auth }), /fake\r|fake secret|fäke/);
      await refused(kit, { auth: { cookie: 'fake;admin=1' } });
      const thrown = await refused(kit, {
        auth: () => {
          throw new Error('no vault');
        },
      });
      match(thrown, /no vault/);
      throws(() => kit.client(found, { auth: { basic: 'x' } as never }), /auth/);
      throws(() => kit.client(found, { auth: { bearer: 'x', password: 'y' } as never }), /auth/);
    },
  },
  {
    name: 'headers of client and call are laid over each other, null removes, functions are asked each time',
    async run(kit) {
      let count = 0;
      const config: Config = {
        headers: { 'X-Trace': 'client', 'X-Csrf': () => `c${++count}`, accept: null },
      };
      const { client, sent } = kit.client(found, config);
      await client.getKey({ id: 'a' }, { headers: { 'x-trace': 'call', 'User-Agent': null, 'X-More': 'm' } });
      await client.getKey({ id: 'a' });
      const [first = {}, second = {}] = sent.map(({ headers }) => headers);
      deepEqual(first, { 'x-api-key': credential, 'x-trace': 'call', 'x-csrf': 'c1', 'x-more': 'm' });
      deepEqual(second, {
        'x-api-key': credential,
        'x-trace': 'client',
        'x-csrf': 'c2',
        'user-agent': 'keyloom',
      });
      equal((await headersOf(kit, { headers: { 'x-fixed': 'f' } }))['x-fixed'], 'f');
      deepEqual(await headersOf(kit, {}), {
        accept: 'application/json',
        'user-agent': 'keyloom',
        'x-api-key': credential,
      });
    },
  },
  {
    name: 'no header lets a line break through',
    async run(kit) {
      const { client, sent } = kit.client(found);
      for (const headers of [{ 'x-a': 'b\r\nc: d' }, { 'x a': 'b' }, { 'x-a': 'ä' }]) {
        equal((await failureOf(client.getKey({ id: 'a' }, { headers }))).name, 'ConfigError');
      }
      equal(sent.length, 0);
    },
  },
  {
    name: 'a content type goes with a body only',
    async run(kit) {
      const { client, sent } = kit.client([json(201, { id: 'a', key: 'fake' })]);
      await client.createKey({});
      await client.rotateKey({ id: 'a' });
      await client.revokeKey({ id: 'a' });
      deepEqual(
        sent.map(({ headers }) => headers['content-type']),
        ['application/json', undefined, undefined],
      );
    },
  },
  {
    name: 'a base URL is one, without what leaks or moves the path',
    async run(kit) {
      const urlOf = async (baseUrl: string, more: Config = {}) => {
        const { client, sent } = kit.client(found, { baseUrl, ...more });
        await client.getKey({ id: 'a' });
        return sent[0]?.url;
      };
      equal(await urlOf('https://other.test/x//'), 'https://other.test/x/keys/a');
      equal(await urlOf('http://localhost:1'), 'http://localhost:1/keys/a');
      equal(await urlOf('http://127.0.0.1:1'), 'http://127.0.0.1:1/keys/a');
      equal(await urlOf('http://documented.example.test'), 'http://documented.example.test/keys/a');
      equal(await urlOf('http://other.test', { allowInsecureHttp: true }), 'http://other.test/keys/a');
      for (const baseUrl of [
        ...['http://other.test', 'http://localhost.evil.test', 'ftp://other.test', 'other'],
        ...['https://user:pass@other.test', 'https://other.test?a=b', 'https://other.test#a'],
      ]) {
        throws(() => kit.client(found, { baseUrl }), /baseUrl/);
      }
      const { client, sent } = kit.client(found);
      await client.getKey({ id: 'a' });
      ok(sent[0]?.url.startsWith(base));
    },
  },
];
