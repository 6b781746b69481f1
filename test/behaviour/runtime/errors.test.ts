import { inspect } from 'node:util';
import {
  HttpError,
  isHttpError,
  isKeyloomError,
  isNetworkError,
  isTimeoutError,
  KeyloomError,
} from '@keyloom/runtime';
import { expect, test } from 'vitest';
import { credential, errorOf, exampleAt } from './example.ts';
import { closedUrl, json, serve } from './server.ts';

const failing = async (status: number, body: string, headers: Record<string, string> = {}) => {
  const { url } = await serve(response => json(response, status, body, headers));
  return errorOf(exampleAt(url, { retry: 0 }).getKey({ id: 'a' }));
};

test.each([
  ['{"error":{"code":"NOT_FOUND","message":"no key"},"details":[]}', 'NOT_FOUND', 'no key', undefined],
  ['{"error":"no key","request_id":"r2"}', undefined, 'no key', 'r2'],
  ['{"error":{"code":"not_found","message":"no key"},"request_id":"r3"}', 'not_found', 'no key', 'r3'],
  ['{"message":"no key","code":"ERR"}', 'ERR', 'no key', undefined],
  [
    '{"errors":[{"message":"m","long_message":"no key","code":"c"}],"some_trace_id":"r4"}',
    'c',
    'm: no key',
    'r4',
  ],
  ['{"message":"no key","requestId":"r5","type":"IllegalArgument"}', 'IllegalArgument', 'no key', 'r5'],
  [
    '{"type":"https://p.test/gone","title":"Gone","detail":"no key","status":404}',
    'https://p.test/gone',
    'Gone: no key',
    undefined,
  ],
  [
    '{"error":{"code":"bad","message":"not valid","details":["Name: required","Scope: unknown"]}}',
    'bad',
    'not valid (Name: required; Scope: unknown)',
    undefined,
  ],
  [
    '{"error":{"code":"BAD","message":"not valid"},"details":[{"message":"no uuid","path":["tenant","id"]},{"x":1},null,2]}',
    'BAD',
    'not valid (tenant.id: no uuid)',
    undefined,
  ],
  ['404 page not found\n', undefined, '404 page not found', undefined],
  ['', undefined, '', undefined],
  ['<html>secret page</html>', undefined, '', undefined],
  ['{"error":{"code":401,"message":"gateway"}}', undefined, 'gateway', undefined],
  ['[]', undefined, '', undefined],
  ['{"errors":[]}', undefined, '', undefined],
])('the envelope %s', async (body, code, text, requestId) => {
  const error = await failing(404, body);
  expect(error).toBeInstanceOf(HttpError);
  expect(error).toMatchObject({
    name: 'HttpError',
    status: 404,
    system: 'Example',
    operation: 'getKey',
    attempts: 1,
    sent: 'yes',
  });
  expect(error).toMatchObject({ code, requestId });
  const said = (error as HttpError).message;
  expect(said.startsWith('Example getKey: HTTP 404')).toBe(true);
  expect(said).toContain(text);
  expect(said).not.toContain('<html>');
});

test('the request id comes from the header first; Retry-After is milliseconds', async () => {
  const error = await failing(429, '{"request_id":"body"}', { 'x-request-id': 'header', 'retry-after': '7' });
  expect(error).toMatchObject({ requestId: 'header', retryAfterMs: 7000 });
  const date = await failing(503, '', { 'retry-after': new Date(Date.now() + 60_000).toUTCString() });
  expect((date as HttpError).retryAfterMs).toBeGreaterThan(55_000);
  expect(((await failing(503, '', { 'retry-after': 'soon' })) as HttpError).retryAfterMs).toBeUndefined();
});

test('credentials and secrets by name appear in no form of an error', async () => {
  const body = `{"message":"bad ${credential}","nested":[{"token":"${credential}"}],"key":"fake-minted","plaintext_key":"fake-minted"}`;
  const { url } = await serve(response => json(response, 400, body, { 'x-request-id': credential }));
  const error = await errorOf(exampleAt(url).createKey({ name: 'x' }));
  expect(error).toMatchObject({
    name: 'HttpError',
    status: 400,
    body: { key: '[redacted]', nested: [{ token: '[redacted]' }] },
  });
  const forms = [
    String(error),
    JSON.stringify(error),
    (error as Error).stack,
    inspect(error, { depth: null, showHidden: true }),
  ];
  for (const form of forms) {
    expect(form).not.toContain(credential);
    expect(form).not.toContain('fake-minted');
  }
  expect(Object.getOwnPropertyNames(error)).not.toContain('body');
  expect(inspect(error, { depth: null, showHidden: true })).not.toContain('nested');
});

test('what an injected fetch throws is cleaned', async () => {
  const fetch = async () => {
    throw new Error(`cannot send ${credential}`);
  };
  const error = await errorOf(exampleAt('http://localhost', { fetch, retry: 0 }).getKey({ id: 'a' }));
  expect(error).toMatchObject({ name: 'NetworkError', sent: 'maybe' });
  expect(inspect(error, { depth: null, showHidden: true })).not.toContain(credential);
});

test.each([301, 302, 303, 307, 308])('a %i is never followed', async status => {
  const { url, seen } = await serve((response, { url: path }) => {
    response.writeHead(status, { location: '/elsewhere' });
    response.end(path);
  });
  const error = await errorOf(exampleAt(url).getKey({ id: 'a' }));
  expect(error).toMatchObject({ name: 'RedirectError', status, attempts: 1 });
  expect(seen).toHaveLength(1);
});

test('guards hold by brand, narrow by operation, and refuse others', async () => {
  const error = await failing(404, '{"message":"x"}');
  expect([
    isKeyloomError(error),
    isHttpError(error),
    isHttpError(error, 'getKey'),
    isHttpError(error, 'other'),
  ]).toEqual([true, true, true, false]);
  expect([isNetworkError(error), isTimeoutError(error)]).toEqual([false, false]);
  for (const other of [null, undefined, 'HttpError', new Error('x'), { name: 'HttpError' }])
    expect(isKeyloomError(other)).toBe(false);
  const foreign = { [Symbol.for('@keyloom/runtime/error')]: 'HttpError', operation: 'getKey' };
  expect(isHttpError(foreign, 'getKey')).toBe(true);
  expect(error).toBeInstanceOf(KeyloomError);
});

test('a refused connection says so, and where', async () => {
  const url = await closedUrl();
  const error = await errorOf(exampleAt(url, { retry: 0 }).getKey({ id: 'a' }));
  expect(error).toMatchObject({ name: 'NetworkError', code: 'ECONNREFUSED', sent: 'no', attempts: 1 });
  expect(String(error)).toContain(`no answer: connect ECONNREFUSED ${new URL(url).host}`);
});

test('what a failed fetch hides in its cause is said, without the credential', async () => {
  const circle = new TypeError('around');
  circle.cause = circle;
  for (const [thrown, said] of [
    [new TypeError('fetch failed', { cause: new AggregateError([], '') }), 'fetch failed'],
    [
      new TypeError('fetch failed', { cause: new Error(`bad port for ${credential}`) }),
      'bad port for [redacted]',
    ],
    [circle, 'around'],
    ['a text', 'a text'],
  ]) {
    const fetch = () => Promise.reject(thrown);
    const error = await errorOf(exampleAt('http://localhost', { fetch, retry: 0 }).getKey({ id: 'a' }));
    expect(String(error)).toBe(`NetworkError: Example getKey: no answer: ${said}`);
  }
});

test.each([401, 403])('a bare %i says what to check', async status => {
  expect(String(await failing(status, ''))).toMatch(new RegExp(`HTTP ${status}; check auth$`));
  expect(String(await failing(status, '{"message":"no"}'))).not.toContain('check auth');
});

test('a failure that nobody handles is reported once; handled ones never', async () => {
  const { url } = await serve(response => json(response, 404, {}));
  const client = exampleAt(url);
  const reported: unknown[] = [];
  const listeners = process.listeners('unhandledRejection');
  process.removeAllListeners('unhandledRejection');
  process.on('unhandledRejection', error => reported.push(error));
  try {
    await errorOf(client.getKey({ id: 'a' }).withResponse());
    await errorOf(client.getKey({ id: 'a' }).finally(() => {}));
    await errorOf(client.listBare());
    await errorOf(client.listBare().withResponse());
    await errorOf(client.listKeys().toArray({ limit: 1 }));
    await errorOf(
      (async () => {
        for await (const _ of client.listKeys()) break;
      })(),
    );
    await errorOf(
      (async () => {
        for await (const _ of client.listKeys().pages()) break;
      })(),
    );
    await new Promise(resolve => setTimeout(resolve, 20));
    expect(reported).toHaveLength(0);
    client.getKey({ id: 'a' });
    await new Promise(resolve => setTimeout(resolve, 50));
    expect(reported).toHaveLength(1);
  } finally {
    process.removeAllListeners('unhandledRejection');
    for (const listener of listeners) process.on('unhandledRejection', listener);
  }
});

test('a fetch that refuses its options has sent nothing: no unknown outcome', async () => {
  const fetch = () => {
    throw new TypeError("The 'cache' field is not implemented");
  };
  for (const call of [
    exampleAt('http://localhost', { fetch }).createKey({ name: 'x' }),
    exampleAt('http://localhost', { fetch }).getKey({ id: 'a' }),
  ]) {
    const error = await errorOf(call);
    expect(error).toMatchObject({ name: 'ConfigError', sent: 'no', attempts: 0 });
    expect(String(error)).toContain('cache');
  }
});

test('an unknown outcome says what was sent when', async () => {
  const { url } = await serve(response => json(response, 500, {}));
  const before = Date.now();
  const error = await errorOf(exampleAt(url).createKey({ name: 'x' }));
  const { sentAt, message } = error as Error & { sentAt: Date };
  expect(message).toBe(
    'Example createKey: it may have taken effect; look for it before you call again (HTTP 500)',
  );
  expect(sentAt.getTime()).toBeGreaterThanOrEqual(before);
  expect(sentAt.getTime()).toBeLessThanOrEqual(Date.now());
});
