import { getEventListeners } from 'node:events';
import { isUnknownOutcomeError } from '@keyloom/runtime';
import { expect, test } from 'vitest';
import { errorOf, exampleAt } from './example.ts';
import { closedUrl, json, serve, serveInTurn } from './server.ts';

type Client = ReturnType<typeof exampleAt>;
type Answer = Parameters<typeof serve>[0];

const safe: [string, (client: Client) => PromiseLike<unknown>][] = [
  ['get', client => client.getKey({ id: 'a' })],
  ['list', client => client.listKeys()],
  ['dormant', client => client.listPlain()],
  ['verify', client => client.verifyKey({ secret: 'fake' })],
  ['reveal', client => client.revealKey({ id: 'a' })],
  ['revoke', client => client.revokeKey({ id: 'a' })],
  ['delete', client => client.deleteKey({ id: 'a' })],
];
const once: [string, (client: Client) => PromiseLike<unknown>][] = [
  ['create', client => client.createKey({ name: 'ci', tenant_id: '4' })],
  ['rotate', client => client.rotateKey({ id: 'a' })],
  ['update', client => client.updateKey({ id: 'a', name: 'b' })],
];

const status =
  (code: number, headers?: Record<string, string>): Answer =>
  response =>
    json(response, code, { message: 'x' }, headers);
const hang: Answer = () => {};
const drop: Answer = response => void response.destroy();
const good: Answer = (response, { url }) =>
  json(response, 200, url.includes('plain') ? [] : { id: 'a', secret: 'fake', key: 'fake', data: [] });

test.each(safe)('%s is repeated after 503 and after a lost connection', async (_, call) => {
  for (const first of [status(503), drop]) {
    const { url, seen } = await serveInTurn(first, good);
    await call(exampleAt(url));
    expect(seen).toHaveLength(2);
  }
});

test.each(once)('%s is not: it may have taken effect', async (_, call) => {
  for (const first of [status(503), status(500), status(408), drop, hang]) {
    const { url, seen } = await serveInTurn(first, good);
    const error = await errorOf(call(exampleAt(url, { timeoutMs: 150 })));
    expect(isUnknownOutcomeError(error) && error.committed).toBe('maybe');
    expect(error).toMatchObject({ attempts: 1, sent: first === drop || first === hang ? 'maybe' : 'yes' });
    await new Promise(resolve => setTimeout(resolve, 20));
    expect(seen).toHaveLength(1);
  }
});

test('an unknown outcome says what to look for, without secrets', async () => {
  const { url } = await serve(status(500));
  const error = await errorOf(exampleAt(url).createKey({ name: 'ci', tenant_id: '4' }));
  expect(error).toMatchObject({
    lookFor: { name: 'ci', tenant_id: '4' },
    cause: { name: 'HttpError', status: 500 },
  });
});

test.each([...safe, ...once])('%s waits as long as a 429 asks', async (_, call) => {
  const { url, seen } = await serveInTurn(status(429, { 'retry-after': '1' }), good);
  await call(exampleAt(url));
  expect(seen).toHaveLength(2);
  expect((seen[1]?.at ?? 0) - (seen[0]?.at ?? 0)).toBeGreaterThan(990);
});

test.each(once)('%s is repeated after a refused connection, which never left', async (_, call) => {
  const error = await errorOf(call(exampleAt(await closedUrl(), { retry: 1 })));
  expect(error).toMatchObject({ name: 'NetworkError', sent: 'no', attempts: 2, code: 'ECONNREFUSED' });
});

test.each([...safe, ...once])('%s: other refusals are final', async (_, call) => {
  for (const code of [400, 401, 403, 404, 409, 422]) {
    const { url, seen } = await serve(status(code));
    expect(await errorOf(call(exampleAt(url)))).toMatchObject({ name: 'HttpError', status: code });
    expect(seen).toHaveLength(1);
  }
});

test('the last failure is thrown when the retries are used up; retry 0 makes none', async () => {
  const { url, seen } = await serve(status(503));
  expect(await errorOf(exampleAt(url).getKey({ id: 'a' }))).toMatchObject({
    name: 'HttpError',
    status: 503,
    attempts: 3,
  });
  expect(seen).toHaveLength(3);
  expect(await errorOf(exampleAt(url).getKey({ id: 'a' }, { retry: 0 }))).toMatchObject({ attempts: 1 });
});

test('a wait longer than the total time fails at once', async () => {
  const { url, seen } = await serve(status(503, { 'retry-after': '60' }));
  const startedAt = performance.now();
  const error = await errorOf(exampleAt(url).getKey({ id: 'a' }));
  expect(performance.now() - startedAt).toBeLessThan(2_000);
  expect(error).toMatchObject({ name: 'HttpError', status: 503, retryAfterMs: 60_000, attempts: 1 });
  expect(String(error)).toContain('60000 ms');
  expect(seen).toHaveLength(1);
});

test('a 404 after our own attempt of unknown outcome is done, where the body carries no facts', async () => {
  for (const first of [status(500), drop, hang]) {
    const at = async () => exampleAt((await serveInTurn(first, status(404))).url, { timeoutMs: 150 });
    expect(await (await at()).revokeKey({ id: 'a' })).toBeUndefined();
    expect(await (await at()).deleteKey({ id: 'a' })).toEqual({ id: 'a', deleted: true });
    expect(await errorOf((await at()).revokeWithFacts({ id: 'a' }))).toMatchObject({
      status: 404,
      attempts: 2,
    });
    expect(await errorOf((await at()).getKey({ id: 'a' }))).toMatchObject({ status: 404 });
  }
  const refused = exampleAt((await serveInTurn(status(429), status(404))).url);
  expect(await errorOf(refused.revokeKey({ id: 'a' }))).toMatchObject({ status: 404, attempts: 2 });
});

test('headers that never come, and a body that stalls, time out', async () => {
  const silent = await serve(hang);
  const error = await errorOf(exampleAt(silent.url, { timeoutMs: 60, retry: 0 }).getKey({ id: 'a' }));
  expect(error).toMatchObject({ name: 'TimeoutError', timeoutMs: 60, sent: 'maybe', attempts: 1 });
  const stalled = await serve(response => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.write('{"id":');
  });
  const client = exampleAt(stalled.url, { timeoutMs: 400 });
  expect(await errorOf(client.getKey({ id: 'a' }))).toMatchObject({
    name: 'TimeoutError',
    sent: 'yes',
    attempts: 1,
  });
  expect(await errorOf(client.createKey({}))).toMatchObject({
    name: 'UnknownOutcomeError',
    committed: 'yes',
  });
  expect(await client.revokeKey({ id: 'a' })).toBeUndefined();
});

test('a cut body is not repeated', async () => {
  const { url, seen } = await serve(response => {
    response.writeHead(200, { 'content-length': '1000' });
    response.write('{"id":');
    setTimeout(() => response.destroy(), 10);
  });
  expect(await errorOf(exampleAt(url).getKey({ id: 'a' }))).toMatchObject({
    name: 'NetworkError',
    sent: 'yes',
  });
  expect(await errorOf(exampleAt(url).createKey({}))).toMatchObject({
    name: 'UnknownOutcomeError',
    committed: 'yes',
  });
  expect(seen).toHaveLength(2);
});

test('the total time bounds all attempts', async () => {
  const { url } = await serve(hang);
  const startedAt = performance.now();
  const error = await errorOf(
    exampleAt(url, { timeoutMs: 250, totalTimeoutMs: 400, retry: 9 }).getKey({ id: 'a' }),
  );
  expect(error).toMatchObject({ name: 'TimeoutError' });
  expect(performance.now() - startedAt).toBeLessThan(900);
});

test('a fetch that ignores its signal, and a credential that never comes, time out too', async () => {
  const never = () => new Promise<never>(() => {});
  const options = { timeoutMs: 50, retry: 0 };
  expect(
    await errorOf(exampleAt('http://localhost', { ...options, fetch: never }).getKey({ id: 'a' })),
  ).toMatchObject({ name: 'TimeoutError' });
  const { url, seen } = await serve(good);
  expect(await errorOf(exampleAt(url, { ...options, auth: never }).createKey({}))).toMatchObject({
    name: 'TimeoutError',
    sent: 'no',
  });
  expect(seen).toHaveLength(0);
});

test('an abort rejects with its reason: before, during the request, the body and the wait', async () => {
  const reason = new Error('mine');
  const waiting = await serve(status(503, { 'retry-after': '5' }));
  const silent = await serve(hang);
  const stalled = await serve(response => {
    response.writeHead(200);
    response.write('{');
  });
  for (const [server, delay] of [
    [silent, 0],
    [silent, 30],
    [stalled, 60],
    [waiting, 200],
  ] as const) {
    for (const method of ['getKey', 'createKey'] as const) {
      const controller = new AbortController();
      if (delay === 0) controller.abort(reason);
      else setTimeout(() => controller.abort(reason), delay);
      const call = exampleAt(server.url)[method]((method === 'getKey' ? { id: 'a' } : {}) as never, {
        signal: controller.signal,
      });
      const error = await errorOf(call);
      if (server === waiting && method === 'createKey')
        expect(error).toMatchObject({ name: 'UnknownOutcomeError' });
      else expect(error).toBe(reason);
    }
  }
  expect(silent.seen).toHaveLength(2);
});

test('an abort that comes after the whole answer costs no key: at once or after a 429', async () => {
  for (const refusals of [0, 1]) {
    const { url, seen } = await serve((response, _, index) =>
      index < refusals
        ? json(response, 429, {}, { 'retry-after-ms': '20' })
        : json(response, 201, { id: 'a', key: 'fake-key' }),
    );
    const controller = new AbortController();
    // Who takes the first of several answers stops all others, by one signal.
    const onResponse = ({ status }: { status: number | undefined }) => {
      if (status === 201) controller.abort();
    };
    const client = exampleAt(url, { hooks: { onResponse } });
    const created = await client.createKey({ name: 'x' }, { signal: controller.signal });
    expect(created.key.reveal()).toBe('fake-key');
    expect(seen).toHaveLength(refusals + 1);
  }
  const { url } = await serve(response => json(response, 201, '{"id":'));
  const controller = new AbortController();
  const client = exampleAt(url, { hooks: { onResponse: () => controller.abort() } });
  expect(await errorOf(client.createKey({}, { signal: controller.signal }))).toMatchObject({
    name: 'UnknownOutcomeError',
    committed: 'yes',
  });
});

test("a gateway's page with 404 is no word that the key is gone", async () => {
  const page: Answer = response =>
    void response.writeHead(404, { 'content-type': 'text/html' }).end('\n<html>no backend</html>');
  for (const call of [
    (client: Client) => client.revokeKey({ id: 'a' }),
    (client: Client) => client.deleteKey({ id: 'a' }),
  ]) {
    const { url } = await serveInTurn(status(503), page);
    expect(await errorOf(call(exampleAt(url)))).toMatchObject({
      name: 'HttpError',
      status: 404,
      attempts: 2,
    });
  }
});

test('a signal of another realm stops calls and waits, and does not switch retries off', async () => {
  // What a simulated page has in place of the platform's own class.
  class ForeignSignal extends EventTarget {
    aborted = false;
    reason: unknown;
    throwIfAborted(): void {
      if (this.aborted) throw this.reason;
    }
    abort(reason: unknown): void {
      Object.assign(this, { aborted: true, reason });
      this.dispatchEvent(new Event('abort'));
    }
  }
  const good503 = await serveInTurn(status(503), good);
  await exampleAt(good503.url).getKey({ id: 'a' }, { signal: new ForeignSignal() as never });
  expect(good503.seen).toHaveLength(2);
  const waiting = await serve(status(503, { 'retry-after': '5' }));
  const signal = new ForeignSignal();
  setTimeout(() => signal.abort('enough'), 100);
  expect(await errorOf(exampleAt(waiting.url).getKey({ id: 'a' }, { signal: signal as never }))).toBe(
    'enough',
  );
  expect(waiting.seen).toHaveLength(1);
});

test('no listener stays on a shared signal', async () => {
  const { url } = await serveInTurn(status(503), good);
  const client = exampleAt(url);
  const { signal } = new AbortController();
  for (let i = 0; i < 50; i++) await client.getKey({ id: 'a' }, { signal });
  expect(getEventListeners(signal, 'abort')).toHaveLength(0);
});
