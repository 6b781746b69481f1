import { getEventListeners } from 'node:events';
import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { isKeyloomError } from '@keyloom/runtime';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exampleAt } from './example.ts';
import { closedUrl, serve } from './server.ts';

const seed = Number(process.env.KEYLOOM_FUZZ_SEED ?? 20_261_122);
const runs = Number(process.env.KEYLOOM_FUZZ_RUNS ?? 20);
const TOTAL_MS = 400;

/** One thing that a server does. */
type Deed =
  | { kind: 'answer'; status: number; body: Uint8Array; headers: Record<string, string> }
  | { kind: 'json'; status: number; body: unknown }
  | { kind: 'drop' | 'hang' | 'stall' | 'cut' | 'deep' | 'page' | 'no-gzip' | 'redirect' | 'bomb' };

const retryHeaders = [
  'retry-after',
  'retry-after-ms',
  'x-ratelimit-reset',
  'ratelimit-reset',
  'ratelimit',
  'date',
  'x-request-id',
];
const headerValue = fc.oneof(
  fc.constantFrom(
    '0',
    '1',
    '-1',
    '1e9',
    '99999999999',
    'soon',
    '"a";r=0;t=1',
    new Date(0).toUTCString(),
    '\t',
  ),
  fc.string({ maxLength: 12 }).map(text => text.replace(/[^ -~]/g, '')),
);
const status = fc.oneof(
  fc.integer({ min: 200, max: 599 }),
  fc.constantFrom(200, 201, 204, 302, 400, 404, 408, 425, 429, 500, 503),
);
const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({
    kind: fc.constant('answer' as const),
    status,
    body: fc.uint8Array({ maxLength: 200 }),
    headers: fc.dictionary(fc.constantFrom(...retryHeaders), headerValue, { maxKeys: 3 }),
  }),
  fc.record({ kind: fc.constant('json' as const), status, body: fc.jsonValue({ maxDepth: 3 }) }),
  fc.record({
    kind: fc.constantFrom(
      ...(['drop', 'hang', 'stall', 'cut', 'deep', 'page', 'no-gzip', 'redirect', 'bomb'] as const),
    ),
  }),
);

const nested = `${'{"errors":['.repeat(3_000)}${']}'.repeat(3_000)}`;
const bomb = gzipSync(Buffer.alloc(3_000_000, 0x20));
/** Answers that are the same each time. */
const fixed: Partial<Record<Deed['kind'], (response: ServerResponse) => void>> = {
  deep: response => void response.writeHead(500).end(nested),
  page: response => void response.writeHead(200, { 'content-type': 'text/html' }).end('<p>log in</p>'),
  'no-gzip': response => void response.writeHead(200, { 'content-encoding': 'gzip' }).end('no gzip'),
  redirect: response => void response.writeHead(303, { location: '/x', 'set-cookie': 'a=b' }).end(),
  bomb: response => void response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb),
};

let script: Deed[] = [];
let turn = 0;
const act = (response: ServerResponse): void => {
  const next = script[Math.min(turn++, script.length - 1)] ?? { kind: 'drop' };
  if (next.kind === 'hang') return;
  if (next.kind === 'drop') return void response.destroy();
  const always = fixed[next.kind];
  if (always) {
    always(response);
    return;
  }
  if (next.kind === 'answer') response.writeHead(next.status, next.headers);
  else
    response.writeHead(next.kind === 'json' ? next.status : 200, {
      'content-type': 'application/json',
      ...(next.kind === 'cut' && { 'content-length': '99' }),
    });
  if (next.kind === 'answer') return void response.end(next.body);
  if (next.kind === 'json') return void response.end(JSON.stringify(next.body));
  response.write('{"id":');
  if (next.kind === 'cut') setTimeout(() => response.destroy(), 5);
};

const rejected: unknown[] = [];
const note = (error: unknown): void => void rejected.push(error);
const before = process.listeners('unhandledRejection');
beforeAll(() => {
  process.removeAllListeners('unhandledRejection');
  process.on('unhandledRejection', note);
});
afterAll(() => {
  process.removeAllListeners('unhandledRejection');
  for (const listener of before) process.on('unhandledRejection', listener);
});

type Client = ReturnType<typeof exampleAt>;
const calls: ((client: Client, text: string, options: never) => PromiseLike<unknown>)[] = [
  (client, id, options) => client.getKey({ id }, options),
  (client, id, options) => client.getNumbered({ id, scopes: [id] }, options),
  (client, name, options) => client.createKey({ name }, options),
  (client, id, options) => client.rotateKey({ id }, options),
  (client, id, options) => client.revokeKey({ id }, options),
  (client, id, options) => client.deleteKey({ id }, options),
  (client, id, options) => client.revealKey({ id }, options),
  (client, secret, options) => client.verifyKey({ secret }, options),
  (client, cursor, options) => client.listKeys({ cursor }, options).toArray({ limit: 5 }),
  (client, cursor, options) => client.listBare({ cursor }, options),
  (client, _, options) => client.listByOffset({}, options).withResponse(),
  (client, id, options) => client.request({ method: 'GET', path: '/x/{id}', params: { id } }, options),
];
const text = fc.oneof(
  fc.string({ maxLength: 20 }),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.bigInt({ min: 0n, max: 2n ** 63n - 1n }).map(String),
  fc.constantFrom('.', '..', '%2e%2e', '../a', 'a/b', '?x=1', '#', '\\', '\u0000', '\ud800'),
);
const anOption = fc.oneof(
  fc.constant({}),
  fc.record({
    headers: fc.dictionary(
      fc.string({ maxLength: 8 }),
      fc.oneof(headerValue, fc.string({ maxLength: 9 }), fc.constant(null)),
      { maxKeys: 3 },
    ),
  }),
  fc.dictionary(
    fc.constantFrom('timeoutMs', 'totalTimeoutMs', 'retry', 'headers', 'signal', 'nonsense'),
    fc.anything({ maxDepth: 1 }),
    { maxKeys: 2 },
  ),
);

test('whatever is called with whatever, and whatever comes back: a value or one of our errors, in time', async () => {
  const { url } = await serve(act);
  const closed = await closedUrl();
  const client = exampleAt(url, {
    timeoutMs: 150,
    totalTimeoutMs: TOTAL_MS,
    maxResponseBytes: 1_000_000,
    debug: () => {},
  });
  const refusing = exampleAt(closed, { timeoutMs: 150, totalTimeoutMs: TOTAL_MS });
  await fc.assert(
    fc.asyncProperty(
      fc.nat(calls.length - 1),
      text,
      anOption,
      fc.array(deed, { minLength: 1, maxLength: 4 }),
      fc.boolean(),
      async (index, value, options, deeds, isOpen) => {
        script = deeds;
        turn = 0;
        const startedAt = performance.now();
        const given = options as { timeoutMs?: unknown; totalTimeoutMs?: unknown };
        // Longer times are the caller's own wish.
        fc.pre(!(Number(given.totalTimeoutMs) > TOTAL_MS) && !(Number(given.timeoutMs) > TOTAL_MS));
        try {
          await calls[index]?.(isOpen ? client : refusing, value, options as never);
        } catch (error) {
          expect(isKeyloomError(error), String(error)).toBe(true);
        }
        // A page has the total time, and there are few pages.
        expect(performance.now() - startedAt).toBeLessThan(5 * TOTAL_MS + 1_500);
      },
    ),
    { seed, numRuns: runs * 5, interruptAfterTimeLimit: 60_000, markInterruptAsFailure: false },
  );
  await new Promise(resolve => setTimeout(resolve, 50));
  expect(rejected).toEqual([]);
}, 90_000);

test('a lost create is one key at most, and the caller learns of it', async () => {
  let made = 0;
  let fault: Deed = { kind: 'drop' };
  const { url } = await serve((response, { method }) => {
    if (method === 'POST') made++;
    script = [fault];
    turn = 0;
    act(response);
  });
  const client = exampleAt(url, { timeoutMs: 120, totalTimeoutMs: TOTAL_MS });
  await fc.assert(
    fc.asyncProperty(deed, async next => {
      // 429 says that nothing happened; after 421, which says the same, the platform's own fetch sends again.
      const isSentAgain =
        (next.kind === 'answer' || next.kind === 'json') && [421, 429].includes(next.status);
      fc.pre(!isSentAgain);
      made = 0;
      fault = next;
      const error: unknown = await client.createKey({ name: 'x' }).then(
        () => undefined,
        reason => reason,
      );
      expect(made).toBe(1);
      if (error === undefined) return;
      const isFinal =
        isKeyloomError(error) && /^(?:HttpError|RedirectError|SecretMissingError)$/.test(error.name);
      // A refusal, or a redirect that asks for the same request elsewhere: nothing has happened here.
      const { status = 0 } = error as { status?: number };
      if (isFinal && error.name !== 'SecretMissingError')
        expect((status >= 400 && status < 500 && status !== 408) || [301, 307, 308].includes(status)).toBe(
          true,
        );
      else if (isFinal) expect(status).toBe(0);
      else expect((error as Error).name).toBe('UnknownOutcomeError');
    }),
    { seed, numRuns: runs * 2, interruptAfterTimeLimit: 30_000, markInterruptAsFailure: false },
  );
}, 60_000);

test('every 63-bit value survives in paths, queries, bodies, answers, lists and errors', async () => {
  const { url, seen } = await serve((response, { url: path, body }) => {
    const digits = /\d{4,}|\d+/.exec(body || path)?.[0] ?? '0';
    const item = `{"id":${digits},"tenant_id" : ${digits} ,"name":"\\"id\\":${digits}"}`;
    response.writeHead(path.includes('fail') ? 409 : 200, { 'content-type': 'application/json' });
    response.end(
      path.startsWith('/keys/') ? `{"data":${item}}` : item.replace('}', `,"key":"fake","more":[${item}]}`),
    );
  });
  const client = exampleAt(url, { retry: 0 });
  const value = fc.oneof(
    fc.bigInt({ min: 0n, max: 2n ** 63n - 1n }),
    fc.bigInt({ min: 2n ** 53n - 2n, max: 2n ** 53n + 9n }),
    fc.constantFrom(0n, 2n ** 63n - 1n),
  );
  await fc.assert(
    fc.asyncProperty(value, async number => {
      const id = String(number);
      const read = await client.getNumbered({ id, tenant_id: id });
      expect(read).toMatchObject({ id, tenant_id: id, name: `"id":${id}`, more: [{ id, tenant_id: id }] });
      expect(seen.at(-1)?.url).toBe(`/numbered/${id}?tenant_id=${id}`);
      expect(await client.createKey({ tenant_id: id })).toMatchObject({ id, tenant_id: id });
      expect(seen.at(-1)?.body).toBe(`{"tenant_id":${id}}`);
      expect(await client.getKey({ id })).toMatchObject({ id, tenant_id: id });
      const failed = await client.getNumbered({ id, scopes: ['fail'] }).catch((error: unknown) => error);
      expect((failed as { body: unknown }).body).toMatchObject({ id, tenant_id: id });
    }),
    { seed, numRuns: runs },
  );
}, 60_000);

test('1,000 calls on one signal leave no listener; memory does not grow with calls', async () => {
  const { url } = await serve((response, _, index) => {
    if (index % 10 === 9) return void response.destroy();
    response.writeHead(index % 7 === 6 ? 404 : 200, { 'content-type': 'application/json' });
    response.end('{"id":"a"}');
  });
  const client = exampleAt(url, { retry: 0 });
  const { signal } = new AbortController();
  const batch = async (): Promise<void> => {
    for (let each = 0; each < 20; each++) {
      await Promise.all(
        Array.from({ length: 25 }, () =>
          Promise.resolve(client.getKey({ id: 'a' }, { signal })).catch(() => {}),
        ),
      );
    }
  };
  const heap = (): number => {
    globalThis.gc?.();
    return process.memoryUsage().heapUsed;
  };
  await batch();
  const first = heap();
  await batch();
  expect(getEventListeners(signal, 'abort')).toHaveLength(0);
  // Without gc (--expose-gc) only a leak of whole answers would show.
  expect(heap() - first).toBeLessThan(globalThis.gc ? 2_000_000 : 40_000_000);
}, 60_000);
