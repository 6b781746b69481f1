import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict';
import { inspect } from 'node:util';
import { type Check, credential, cut, type Failure, failureOf, json, type Kit } from './kit.ts';

async function failureFor(kit: Kit, reply: Response, auth = credential): Promise<Failure> {
  const { client } = kit.client([reply], { auth, retry: 0 });
  return failureOf(client.getKey({ id: 'a' }));
}

/** Everything that could be printed of an error. */
const printed = (error: Failure): string =>
  [
    inspect(error, { depth: 9, showHidden: true }),
    JSON.stringify(error.body),
    error.message,
    error.stack,
  ].join();

/** What a failure tells: code, message, body, without secrets. */
export const failures: readonly Check[] = [
  {
    name: 'code and message are found in every envelope',
    async run(kit) {
      const rows: readonly (readonly [unknown, string | undefined, RegExp])[] = [
        [{ error: { code: 'NOT_FOUND', message: 'gone' } }, 'NOT_FOUND', /HTTP 404 \(NOT_FOUND\) - gone/],
        [{ error: 'unknown key', request_id: 'r' }, undefined, /unknown key/],
        [
          { errors: [{ code: 'c1', message: 'short', long_message: 'longer' }, { code: 'c2' }] },
          'c1',
          /short: longer/,
        ],
        [{ message: 'flat', code: 'c3' }, 'c3', /flat/],
        [{ type: 'ResourceNotFound', message: 'm' }, 'ResourceNotFound', /m/],
        [{ message: 'Bad Request', _embedded: { errors: [{ message: 'inner' }] } }, undefined, /inner/],
        [{ title: 'Problem', detail: 'More' }, undefined, /Problem: More/],
      ];
      for (const [body, code, message] of rows) {
        const error = await failureFor(kit, json(404, body));
        equal(error.name, 'HttpError');
        equal(error.status, 404);
        equal(error.code, code);
        match(error.message, message);
        match(error.message, /^Example getKey: /);
        deepEqual(error.body, body);
        deepEqual(
          [error.system, error.operation, error.attempts, error.sent],
          ['Example', 'getKey', 1, 'yes'],
        );
      }
    },
  },
  {
    name: 'a text is quoted briefly, a page of HTML and cut JSON are not',
    async run(kit) {
      match((await failureFor(kit, json(500, 'Too many requests'))).message, /Too many requests/);
      ok((await failureFor(kit, json(500, 'a'.repeat(5_000)))).message.length < 400);
      doesNotMatch((await failureFor(kit, json(500, '<html>fake page</html>'))).message, /html/);
      const broken = await failureFor(kit, json(500, '{"key":"fake-secret'));
      equal(broken.body, undefined);
      doesNotMatch(printed(broken), /fake-secret/);
      equal((await failureFor(kit, json(500, ''))).body, undefined);
    },
  },
  {
    name: 'no known secret stays in an error, in whatever form it comes back',
    async run(kit) {
      const auth = 'fake"cred+/=0001';
      const body = {
        [`name ${auth}`]: 1,
        list: [auth, { deep: `x${auth}y${auth}z${auth}` }],
        url: `?key=${encodeURIComponent(auth)}`,
        escaped: JSON.stringify(auth),
        request_id: `req ${auth}`,
      };
      const error = await failureFor(kit, json(400, body, { 'x-request-id': auth }), auth);
      const text = printed(error);
      for (const form of [auth, encodeURIComponent(auth), JSON.stringify(auth).slice(1, -1)])
        ok(!text.includes(form), `${form} is in ${text}`);
      match(JSON.stringify(error.body), /redacted/);
      for (const value of Object.values(Object(error.body)))
        ok(typeof value !== 'string' || !value.includes(JSON.stringify(auth).slice(1, -1)), String(value));
      const { client } = kit.client([json(400, { echo: 'fake-sent fake-header' })], {
        headers: { 'x-auth': 'fake-header' },
      });
      const echoed = await failureOf(client.verifyKey({ secret: 'fake-sent' }));
      deepEqual(echoed.body, { echo: '[redacted] [redacted]' });
      const { client: nameless } = kit.client([json(400, { echo: 'a b' })]);
      deepEqual((await failureOf(nameless.verifyKey({ secret: '' }))).body, { echo: 'a b' });
      equal(
        (
          await failureOf(client.getKey({ id: 'a' }, { headers: { 'x-csrf-token': 'fake-sent' } }))
        ).message.includes('fake-sent'),
        false,
      );
    },
  },
  {
    name: 'a secret that an error brings goes by its name',
    async run(kit) {
      const { client } = kit.client([json(400, { key: 'fake-1', plaintext_key: 'fake-2', id: 5 })]);
      deepEqual((await failureOf(client.createKey({}))).body, {
        key: '[redacted]',
        plaintext_key: '[redacted]',
        id: '5',
      });
      deepEqual((await failureOf(client.verifyKey({ secret: 'fake-verified' }))).body, {
        key: 'fake-1',
        plaintext_key: 'fake-2',
        id: 5,
      });
      const echo = kit.client([json(400, { secret: 'fake-3' })]);
      deepEqual((await failureOf(echo.client.verifyKey({ secret: 'fake-verified' }))).body, {
        secret: '[redacted]',
      });
    },
  },
  {
    name: 'a body is kept, but not printed',
    async run(kit) {
      const error = await failureFor(kit, json(400, { message: 'm', private: 'fake-private' }));
      deepEqual(error.body, { message: 'm', private: 'fake-private' });
      ok(!Object.keys(error).includes('body'));
      doesNotMatch(inspect(error) + JSON.stringify(error), /fake-private/);
    },
  },
  {
    name: 'the id of the request is told, from the header or the body',
    async run(kit) {
      equal((await failureFor(kit, json(400, {}, { 'x-request-id': 'r1' }))).requestId, 'r1');
      equal((await failureFor(kit, json(400, { request_id: 'r2' }))).requestId, 'r2');
      equal((await failureFor(kit, json(400, { clerk_trace_id: 'r3' }))).requestId, 'r3');
      equal((await failureFor(kit, cut(200, '{'))).requestId, undefined);
      const headed = new Response(cut(200, '{').body, { headers: { 'x-request-id': 'r4' } });
      equal((await failureFor(kit, headed)).requestId, 'r4');
    },
  },
  {
    name: 'guards hold by kind and operation, across copies',
    async run({ runtime, ...kit }) {
      const error: unknown = await failureFor({ runtime, ...kit }, json(404, {}));
      for (const type of [runtime.HttpError, runtime.KeyloomError, Error]) ok(error instanceof type);
      ok(runtime.isHttpError(error) && runtime.isHttpError(error, 'getKey') && runtime.isKeyloomError(error));
      ok(!runtime.isHttpError(error, 'createKey'));
      ok(!runtime.isNetworkError(error) && !runtime.isHttpError(new Error('x')));
      const foreign = Object.assign(new Error('x'), {
        [Symbol.for('@keyloom/runtime/error')]: 'ConfigError',
        operation: 'getKey',
      });
      ok(runtime.isConfigError(foreign) && !runtime.isHttpError(foreign, 'getKey'));
      ok(!runtime.isHttpError(foreign));
    },
  },
];
