import { deepEqual, doesNotMatch, equal, match, ok, throws } from 'node:assert/strict';
import { inspect } from 'node:util';
import { base, type Check, credential, failureOf, hang, json, type Sent, soon, timersOf } from './kit.ts';

const found = () => [json(200, { id: 'a' })];

/** Makes something as a page would: the platform is asked only then. */
function inBrowser<T>(make: () => T, { isTest = false } = {}): T {
  const { process } = globalThis;
  Object.assign(globalThis, { window: {}, document: {} });
  if (!isTest) Reflect.set(globalThis, 'process', undefined);
  try {
    return make();
  } finally {
    Reflect.set(globalThis, 'process', process);
    Reflect.deleteProperty(globalThis, 'window');
    Reflect.deleteProperty(globalThis, 'document');
  }
}

/** How a client and a call are set up, and what platforms ask for. */
export const options: readonly Check[] = [
  {
    name: 'an option that does not exist, or cannot be, is refused by name',
    async run(kit) {
      for (const config of [
        ...[{ timeout: 5 }, { timeoutMs: 0 }, { timeoutMs: '5' }, { timeoutMs: 2 ** 31 }, { retry: -1 }],
        ...[
          { retry: 1.5 },
          { retry: Number.NaN },
          { hooks: 'x' },
          { drift: 'x' },
          { baseUrl: 5 },
          { headers: 'x' },
        ],
      ]) {
        throws(() => kit.client(found(), config as never), new RegExp(`"${Object.keys(config)[0]}"`));
      }
      const { client, sent } = kit.client(found());
      for (const given of [
        { timeout: 5 },
        { auth: 'x' },
        { baseUrl: 'https://x.test' },
        { retry: 0.5 },
        { totalTimeoutMs: -1 },
      ]) {
        const error = await failureOf(client.getKey({ id: 'a' }, given as never));
        equal(error.name, 'ConfigError');
        match(error.message, new RegExp(`"${Object.keys(given)[0]}"`));
      }
      equal(sent.length, 0);
      await client.getKey({ id: 'a' }, { retry: undefined, timeoutMs: undefined, signal: undefined });
    },
  },
  {
    name: 'options of a call win over those of the client, undefined over none',
    async run(kit) {
      const { client, sent } = kit.client([json(503, {}, soon)], { retry: 1 });
      equal((await failureOf(client.getKey({ id: 'a' }, { retry: 0 }))).attempts, 1);
      equal((await failureOf(client.getKey({ id: 'a' }, { retry: undefined }))).attempts, 2);
      const own: string[] = [];
      const fetch = async (url: string) => {
        own.push(url);
        return json(200, { id: 'a' });
      };
      await client.getKey({ id: 'a' }, { fetch });
      deepEqual(own, [`${base}/keys/a`]);
      equal(sent.length, 3);
      const late = kit.client([hang]);
      equal((await failureOf(late.client.getKey({ id: 'a' }, { timeoutMs: 30, retry: 0 }))).timeoutMs, 30);
    },
  },
  {
    name: 'an attempt has ten seconds, and nobody waits for more',
    isAlone: true,
    async run(kit) {
      const { client } = kit.client(found());
      const asked = await timersOf(() => client.getKey({ id: 'a' }));
      ok(
        asked.some(({ ms }) => ms === 10_000),
        'it asked for another time',
      );
    },
  },
  {
    name: 'a page sends no lasting secret, unless that is allowed, and no header of its own',
    isAlone: true,
    async run(kit) {
      const refused = inBrowser(() => kit.client(found()));
      const error = await failureOf(refused.client.getKey({ id: 'a' }));
      equal(error.name, 'ConfigError');
      match(error.message, /browser/);
      doesNotMatch(inspect(error), new RegExp(credential));
      equal(refused.sent.length, 0);
      const allowed = inBrowser(() => kit.client(found(), { dangerouslyAllowBrowser: true }));
      await allowed.client.getKey({ id: 'a' });
      deepEqual(Object.keys(allowed.sent[0]?.headers ?? {}).sort(), ['accept', 'x-api-key']);
      const token = inBrowser(() => kit.client(found(), { auth: { bearer: 'eyJfake.eyJfake.fake' } }));
      await token.client.getKey({ id: 'a' });
      equal(token.sent.length, 1);
      const isTest = inBrowser(() => kit.client(found()), { isTest: true });
      await isTest.client.getKey({ id: 'a' });
      equal(isTest.sent.length, 1);
    },
  },
  {
    name: 'cookies go along only where the session is what signs in',
    isAlone: true,
    async run(kit) {
      const credentialsOf = async ({
        client,
        sent,
      }: {
        client: ReturnType<typeof kit.client>['client'];
        sent: Sent[];
      }) => {
        await client.getKey({ id: 'a' });
        return sent[0]?.init.credentials;
      };
      equal(await credentialsOf(kit.client(found())), 'omit');
      equal(await credentialsOf(kit.client(found(), { auth: 'browser-session' })), 'include');
      equal(
        await credentialsOf(inBrowser(() => kit.client(found(), { auth: 'browser-session' }))),
        'include',
      );
    },
  },
  {
    name: 'fetch is looked up when a call is made',
    isAlone: true,
    async run(kit) {
      const { fetch } = globalThis;
      const seen: string[] = [];
      const { client } = kit.client(found(), { fetch: undefined });
      Reflect.set(globalThis, 'fetch', async (url: string) => {
        seen.push(url);
        return json(200, { id: 'a' });
      });
      const call = client.getKey({ id: 'a' });
      await call.finally(() => Reflect.set(globalThis, 'fetch', fetch));
      deepEqual(seen, [`${base}/keys/a`]);
    },
  },
  {
    name: 'an undocumented route is called by its template, once unless it is a GET',
    async run(kit) {
      const { client, sent } = kit.client([json(200, { key: 'fake-1', n: 9 })]);
      const data = await client.request<{ key: { reveal(): string }; n: string }>({
        method: 'POST',
        path: '/things/{id}/x',
        params: { id: 'a/b' },
        query: { q: ['1', '2'], none: null },
        body: { c: null },
        secrets: ['/key'],
        int64: ['n'],
      });
      equal(data.key.reveal(), 'fake-1');
      equal(data.n, '9');
      equal(sent[0]?.url, `${base}/things/a%2Fb/x?q=1&q=2`);
      equal(sent[0]?.body, '{"c":null}');
      for (const path of [
        'x',
        '/a/../b',
        '/a/./b',
        '/a//b',
        '/a?b',
        '/a%2e',
        'https://evil.test/',
        '//evil.test',
      ])
        equal((await failureOf(client.request({ method: 'GET', path }))).name, 'ConfigError', path);
      const twice = { method: 'GET', path: '/{id}', params: { id: '1' }, query: { id: '2' } } as const;
      equal((await failureOf(client.request(twice))).name, 'ConfigError');
      equal(sent.length, 1);
      const failing = kit.client([json(500, {}, soon)]);
      equal(
        (await failureOf(failing.client.request({ method: 'POST', path: '/x' }))).name,
        'UnknownOutcomeError',
      );
      equal(failing.sent.length, 1);
      equal((await failureOf(failing.client.request({ method: 'GET', path: '/x' }))).attempts, 3);
    },
  },
];
