import type { Fault, Twin } from '@keyloom/mocks';
import { setupServer } from 'msw/node';
import { describe, expect, test } from 'vitest';
import { type Door, send, start, systemOf } from './systems.ts';

/** A way in, open while a test runs. */
interface Way {
  readonly url?: string;
  readonly fetch: Door;
  close(): void | Promise<void>;
}

const ways: Readonly<Record<string, (twin: Twin) => Promise<Way>>> = {
  'in process': async twin => ({ fetch: twin.fetch, close() {} }),
  'through msw': async twin => {
    const server = setupServer(...twin.handlers);
    server.listen({ onUnhandledFrame: 'error' });
    return { fetch: (input, init) => fetch(input, init), close: () => server.close() };
  },
  'over HTTP': async twin => {
    const { url, close } = await twin.serve();
    return { url, fetch: (input, init) => fetch(input, init), close };
  },
};

const clerk = systemOf('Clerk');

describe.for(Object.entries(ways))('%s', ([, open]) => {
  /** Runs a test with one way in, and sees that the twin still answers afterwards. */
  async function through(
    run: (
      twin: Twin,
      call: (call: Parameters<typeof send>[2], signal?: AbortSignal) => ReturnType<typeof send>,
    ) => Promise<void>,
  ) {
    const { twin } = start('Clerk');
    const way = await open(twin);
    const call = (wire: Parameters<typeof send>[2], signal?: AbortSignal) =>
      send(clerk, twin, wire, { ...way, ...(signal && { signal }) });
    try {
      await run(twin, call);
      twin.faults.clear();
      expect((await call(clerk.create('afterwards'))).status).toBe(200);
    } finally {
      await way.close();
    }
  }

  const keysOf = (twin: Twin) => twin.snapshot().keys.length;

  test.for<[Fault, number]>([
    ['drop-before-commit', 0],
    ['connection-refused', 0],
    ['commit-then-drop', 1],
  ])('%s breaks the connection and leaves %i keys', ([fault, keys]) =>
    through(async (twin, call) => {
      twin.faults.next('createApiKey', fault);
      await expect(call(clerk.create('lost'))).rejects.toThrow(TypeError);
      expect(keysOf(twin)).toBe(keys);
    }),
  );

  test('timeout never answers, and changes nothing', () =>
    through(async (twin, call) => {
      twin.faults.next('createApiKey', 'timeout');
      await expect(call(clerk.create('slow'), AbortSignal.timeout(50))).rejects.toThrow(/abort|timeout/i);
      expect(keysOf(twin)).toBe(0);
    }));

  test('a status is answered with the example of the document, and changes nothing', () =>
    through(async (twin, call) => {
      twin.faults.next('createApiKey', 429);
      const { status, body } = await call(clerk.create('refused'));
      expect(status).toBe(429);
      expect(body).toEqual({ errors: [expect.objectContaining({ code: expect.any(String) })] });
      expect(keysOf(twin)).toBe(0);
    }));

  test('a status that the document does not have, with a body of the test', () =>
    through(async (twin, call) => {
      twin.faults.next('getApiKeys', { status: 503, body: { overloaded: true } });
      expect(await call(clerk.list())).toMatchObject({ status: 503, body: { overloaded: true } });
    }));

  test('a body of another type, as a proxy in between sends it', () =>
    through(async (twin, call) => {
      const page = '<h1>Bad gateway</h1>';
      twin.faults.next('getApiKeys', { status: 502, body: page, type: 'text/html' });
      const { status, text, headers } = await call(clerk.list());
      expect([status, text, headers.get('content-type')]).toEqual([502, page, 'text/html']);
    }));

  test('Retry-After is seconds or an HTTP-date', () =>
    through(async (twin, call) => {
      twin.faults.next('getApiKeys', { status: 429, retryAfter: 7 });
      twin.faults.next('getApiKeys', { status: 503, retryAfter: new Date('2026-11-22T16:31:53.680Z') });
      expect((await call(clerk.list())).headers.get('retry-after')).toBe('7');
      expect((await call(clerk.list())).headers.get('retry-after')).toBe('Sun, 22 Nov 2026 16:31:53 GMT');
    }));

  test('slow answers late, byte by byte when asked', () =>
    through(async (twin, call) => {
      twin.faults.next('createApiKey', { slow: 40, slowBody: 0 });
      const startedAt = performance.now();
      const { status, body } = await call(clerk.create('slow'));
      expect(performance.now() - startedAt).toBeGreaterThanOrEqual(35);
      expect([status, body.name]).toEqual([200, 'slow']);
    }));

  test('a caller who does not wait for a slow answer finds the change made', () =>
    through(async (twin, call) => {
      twin.faults.next('createApiKey', { slow: 5_000 });
      await expect(call(clerk.create('slow'), AbortSignal.timeout(50))).rejects.toThrow();
      expect(keysOf(twin)).toBe(1);
      expect(twin.snapshot().keys[0]?.delivered).toBe(false);
    }));

  test('cut-body breaks off in the middle, after the change', () =>
    through(async (twin, call) => {
      twin.faults.next('createApiKey', 'cut-body');
      await expect(call(clerk.create('cut'))).rejects.toThrow();
      expect(keysOf(twin)).toBe(1);
    }));

  test('malformed-json is whole and no JSON, after the change', () =>
    through(async (twin, call) => {
      twin.faults.next('createApiKey', 'malformed-json');
      const { status, text, body } = await call(clerk.create('malformed'));
      expect([status, body]).toEqual([200, undefined]);
      expect(text.length).toBeGreaterThan(100);
      expect(keysOf(twin)).toBe(1);
    }));

  test('empty-page has no items', () =>
    through(async (twin, call) => {
      twin.given.key({ owner: clerk.owner });
      twin.faults.next('getApiKeys', 'empty-page');
      expect((await call(clerk.list())).body).toEqual({ data: [], total_count: 1 });
      expect((await call(clerk.list())).body.data).toHaveLength(1);
    }));

  test('drift sends another shape or status than is documented', () =>
    through(async (twin, call) => {
      for (const drift of ['secret', 'plaintext_key', 'extra-field', 'wrong-status'])
        twin.faults.next('createApiKey', { drift });
      const [without, renamed, extra, other] = [
        await call(clerk.create('one')),
        await call(clerk.create('two')),
        await call(clerk.create('three')),
        await call(clerk.create('four')),
      ];
      expect(without?.body).not.toHaveProperty('secret');
      expect(renamed?.body).not.toHaveProperty('secret');
      expect(renamed?.body.plaintext_key).toMatch(/^ak_/);
      expect(extra?.body).toHaveProperty('field_of_tomorrow');
      expect(other?.status).toBe(202);
    }));
});

describe('orders', () => {
  test('next happens once, as often as it was ordered; always until clear', async () => {
    const { twin, system, call } = start('Strait');
    const statuses = async (count: number) => {
      const seen = [];
      for (let index = 0; index < count; index++) seen.push((await call(system.list())).status);
      return seen;
    };
    twin.faults.next('listApiKeys', 503);
    twin.faults.next('listApiKeys', 500);
    expect(await statuses(3)).toEqual([503, 500, 200]);
    twin.faults.always('listApiKeys', 429);
    expect(await statuses(3)).toEqual([429, 429, 429]);
    twin.faults.clear();
    expect(await statuses(1)).toEqual([200]);
  });

  test('what is on order can be looked at, and what has happened is not', async () => {
    const { twin, system, call } = start('Strait');
    twin.faults.always('revokeApiKey', 429);
    twin.faults.next('createApiKey', 503);
    twin.faults.next('createApiKey', 'timeout');
    twin.faults.plan([
      { operation: 'listApiKeys', fault: undefined },
      { operation: 'listApiKeys', fault: { slow: 5 } },
    ]);
    await call(system.create('one'));
    await call(system.list());
    expect(twin.faults.orders).toEqual([
      { operation: 'createApiKey', when: 'next', fault: 'timeout' },
      { operation: 'listApiKeys', when: 'plan', fault: { slow: 5 } },
      { operation: 'revokeApiKey', when: 'always', fault: 429 },
    ]);
    twin.faults.clear();
    expect(twin.faults.orders).toEqual([]);
  });

  test('a plan is taken step by step by the operations that it names; undefined is no fault', async () => {
    const { twin, system, call } = start('Strait');
    twin.faults.plan([
      { operation: 'createApiKey', fault: 503 },
      { operation: 'listApiKeys', fault: 500 },
      { operation: 'listApiKeys', fault: undefined },
      { operation: 'createApiKey', fault: 429 },
    ]);
    const steps = [
      system.list(),
      system.create('a'),
      system.create('b'),
      system.list(),
      system.list(),
      system.create('c'),
    ];
    const seen = [];
    for (const step of steps) seen.push((await call(step)).status);
    expect(seen).toEqual([200, 503, 201, 500, 200, 429]);
  });

  test('a page of a cursor list is left empty and leads on to the same place', async () => {
    const { twin, call } = start('SensorBucket');
    twin.given.keys(3);
    const page = async (path: string) => (await call({ operation: '', method: 'GET', path })).body;
    twin.faults.next('listApiKeys', 'empty-page');
    const empty = await page('/api-keys?limit=2');
    expect(empty.data).toEqual([]);
    const cursor = new URL(empty.links.next).searchParams.get('cursor');
    const first = await page(`/api-keys?cursor=${cursor}`);
    expect(first.data).toEqual((await page('/api-keys?limit=2')).data);
  });

  test.for<[unknown, RegExp]>([
    ['crash', /no fault.*commit-then-drop/],
    [99, /status is a whole number/],
    [{ status: 429, retryAfter: -1 }, /retryAfter/],
    [{ status: 502, body: 'x', type: '' }, /type is a content type/],
    [{ status: 502, body: {}, type: 'text/html' }, /a body that is no JSON is a text/],
    [{ slow: Number.NaN }, /milliseconds/],
    [{}, /none of status, slow/],
    [null, /no fault/],
  ])('%o is refused when it is ordered', ([fault, message]) => {
    const { twin } = start('Clerk');
    expect(() => twin.faults.next('createApiKey', fault as Fault)).toThrow(message);
  });

  test('an operation that does not exist is refused with those that do', () => {
    const { twin } = start('Clerk');
    expect(() => twin.faults.always('createKey', 500)).toThrow(/no operation createKey.*createApiKey/);
    expect(() => twin.faults.plan([{ operation: 'nothing', fault: 500 }])).toThrow(/no operation nothing/);
  });
});

test('over HTTP a server that is closed refuses connections, and one on the same port goes on where it was', async () => {
  const { twin } = start('Clerk');
  const first = await twin.serve();
  const port = Number(new URL(first.url).port);
  const call = (wire: Parameters<typeof send>[2]) =>
    send(clerk, twin, wire, { url: first.url, fetch: (input, init) => fetch(input, init) });
  expect((await call(clerk.create('before'))).status).toBe(200);
  await first.close();
  const refused = await call(clerk.create('refused')).catch((error: unknown) => error);
  expect(refused).toMatchObject({ cause: { code: 'ECONNREFUSED' } });
  const second = await twin.serve({ port });
  try {
    expect((await call(clerk.list())).body.data).toMatchObject([{ name: 'before' }]);
  } finally {
    await second.close();
  }
});
