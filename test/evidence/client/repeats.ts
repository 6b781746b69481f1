import { deepEqual, doesNotMatch, equal, ok } from 'node:assert/strict';
import { inspect } from 'node:util';
import {
  broken,
  type Check,
  type Client,
  empty,
  failureOf,
  hang,
  json,
  type Kit,
  type Reply,
  soon,
  timersOf,
  wait,
} from './kit.ts';

type Calls = Readonly<Record<string, (client: Client) => PromiseLike<unknown>>>;

const safe: Calls = {
  get: client => client.getKey({ id: 'a' }),
  list: client => client.listKeys(),
  dormant: client => client.listPlain(),
  verify: client => client.verifyKey({ secret: 'fake' }),
  reveal: client => client.revealKey({ id: 'a' }),
  revoke: client => client.revokeKey({ id: 'a' }),
  delete: client => client.deleteKey({ id: 'a' }),
};
const once: Calls = {
  create: client => client.createKey({ name: 'ci', tenant_id: '4' }),
  rotate: client => client.rotateKey({ id: 'a' }),
  update: client => client.updateKey({ id: 'a', name: 'b' }),
};

const good: Reply = ({ url }) =>
  json(200, url.endsWith('/plain') ? [] : { id: 'a', secret: 'fake', key: 'fake', data: [] });
const failed = (status: number) => json(status, { message: 'x' }, soon);

async function countOf(
  kit: Kit,
  call: Calls[string] | undefined,
  replies: readonly Reply[],
): Promise<number> {
  const { client, sent } = kit.client(replies);
  await Promise.resolve(call?.(client)).catch(() => {});
  return sent.length;
}

/** Whether a call is made again, and what it then resolves to. */
export const repeats: readonly Check[] = [
  {
    name: 'what is safe is repeated after what passes',
    async run(kit) {
      for (const [role, call] of Object.entries(safe)) {
        for (const status of [408, 425, 429, 500, 502, 503, 504])
          equal(await countOf(kit, call, [failed(status), good]), 2, `${role} after ${status}`);
        equal(await countOf(kit, call, [failed(501), good]), 1, `${role} after 501`);
        equal(await countOf(kit, call, [failed(404), good]), 1, `${role} after 404`);
      }
    },
  },
  {
    name: 'what is safe is repeated after a lost connection',
    async run(kit) {
      const calls = Object.values(safe);
      const counts = await Promise.all(calls.map(call => countOf(kit, call, [broken('ECONNRESET'), good])));
      deepEqual(
        counts,
        calls.map(() => 2),
      );
    },
  },
  {
    name: 'what must not run twice is sent once, and its outcome is unknown',
    async run(kit) {
      for (const [role, call] of Object.entries(once)) {
        for (const reply of [
          failed(408),
          failed(500),
          failed(502),
          failed(503),
          failed(504),
          broken('ECONNRESET'),
        ]) {
          const { client, sent } = kit.client([reply, good]);
          const error = await failureOf(call(client));
          deepEqual([error.name, error.committed, sent.length], ['UnknownOutcomeError', 'maybe', 1], role);
        }
        equal(await countOf(kit, call, [failed(425), good]), 1, `${role} after 425`);
      }
    },
  },
  {
    name: 'what must not run twice is repeated when it certainly did not run',
    async run(kit) {
      for (const [role, call] of Object.entries(once)) {
        equal(await countOf(kit, call, [failed(429), good]), 2, `${role} after 429`);
      }
      const refused = await Promise.all(
        Object.values(once).map(call => countOf(kit, call, [broken('ECONNREFUSED'), good])),
      );
      deepEqual(refused, [2, 2, 2]);
      const error = await failureOf(kit.client([failed(429)], { retry: 1 }).client.createKey({}));
      deepEqual([error.name, error.status, error.attempts], ['HttpError', 429, 2]);
    },
  },
  {
    name: 'an unknown outcome says what to look for, since when, and no secret',
    async run(kit) {
      const { client } = kit.client([hang], { timeoutMs: 40 });
      const before = Date.now();
      const error = await failureOf(client.createKey({ name: 'ci', tenant_id: '4' }));
      deepEqual(error.lookFor, { name: 'ci', tenant_id: '4' });
      ok(
        error.sentAt instanceof Date &&
          error.sentAt.getTime() >= before &&
          error.sentAt.getTime() <= Date.now(),
      );
      ok(error.cause instanceof Error && error.cause.name === 'TimeoutError');
      for (const secret of ['fake-plain', kit.runtime.Secret.from('fake-sealed')]) {
        const replaced = await failureOf(client.replaceKey({ id: 'a', secret }));
        deepEqual(replaced.lookFor, { id: 'a' });
        doesNotMatch(inspect(replaced, { depth: 9 }), /fake-(plain|sealed)/);
      }
    },
  },
  {
    name: 'the time of sending is that of the first request',
    async run(kit) {
      const times: number[] = [];
      const noted = (reply: Response | Error) => () => {
        times.push(Date.now());
        return reply;
      };
      const refused = json(429, {}, { 'retry-after-ms': '60' });
      const { client } = kit.client([noted(refused), noted(broken('ECONNRESET'))]);
      const { sentAt } = await failureOf(client.createKey({}));
      ok(sentAt instanceof Date && sentAt.getTime() <= (times[0] ?? 0), 'it is that of the second');
    },
  },
  {
    name: 'a failure is repeated as often as allowed, 2 by default, never with 0',
    async run(kit) {
      for (const [retry, count] of [
        [undefined, 3],
        [0, 1],
        [1, 2],
        [4, 5],
      ] as const) {
        const { client, sent } = kit.client([failed(503)], { retry });
        const error = await failureOf(client.getKey({ id: 'a' }));
        deepEqual([error.name, error.status, error.attempts, sent.length], ['HttpError', 503, count, count]);
      }
    },
  },
  {
    name: 'no repeat leaves earlier than the server asked, or at once',
    isAlone: true,
    async run(kit) {
      // What the timers were set to, not what they took: a busy machine makes everything late.
      const waitOf = async (headers: Readonly<Record<string, string>>) => {
        const { client } = kit.client([json(503, {}, headers), good]);
        const timers = await timersOf(() => client.getKey({ id: 'a' }));
        return timers.filter(({ stack }) => /ky.+delay/.test(stack)).map(({ ms }) => ms);
      };
      const asked = await waitOf({ 'retry-after-ms': '120' });
      ok(asked.length === 1 && asked.every(ms => ms >= 120), `after ${asked} ms instead of 120`);
      const unasked = await waitOf({});
      ok(unasked.length === 1 && unasked.every(ms => ms >= 30), `at once, after ${unasked} ms`);
    },
  },
  {
    name: 'a wait that the total time does not allow fails at once',
    async run(kit) {
      const startedAt = performance.now();
      const { client, sent } = kit.client([json(503, {}, { 'retry-after': '20' })], {
        totalTimeoutMs: 10_000,
      });
      const error = await failureOf(client.getKey({ id: 'a' }));
      deepEqual([error.name, error.retryAfterMs, sent.length], ['HttpError', 20_000, 1]);
      ok(performance.now() - startedAt < 5_000);
    },
  },
  {
    name: 'an abort ends a wait with its reason',
    async run(kit) {
      const reason = new Error('mine');
      const controller = new AbortController();
      const { client, sent } = kit.client([json(503, {}, { 'retry-after-ms': '4000' })]);
      const call = failureOf(client.getKey({ id: 'a' }, { signal: controller.signal }));
      const startedAt = performance.now();
      setTimeout(() => controller.abort(reason), 60);
      equal(await call, reason);
      ok(performance.now() - startedAt < 3_500, 'it waited on');
      await wait(10);
      equal(sent.length, 1);
    },
  },
  {
    name: 'a removal that finds its own work done is done, and only that',
    async run(kit) {
      const gone = empty(404);
      const at = (...replies: Reply[]) => kit.client(replies).client;
      equal(await at(failed(500), gone).revokeKey({ id: 'a' }), undefined);
      deepEqual(await at(failed(500), gone).deleteKey({ id: 'x y' }), { id: 'x y', deleted: true });
      equal((await failureOf(at(failed(500), gone).revokeWithFacts({ id: 'a' }))).status, 404);
      equal((await failureOf(at(failed(500), gone).getKey({ id: 'a' }))).status, 404);
      equal((await failureOf(at(failed(429), gone).revokeKey({ id: 'a' }))).status, 404);
      equal((await failureOf(at(gone).revokeKey({ id: 'a' }))).status, 404);
      equal((await failureOf(at(failed(500), failed(410)).revokeKey({ id: 'a' }))).status, 410);
    },
  },
  {
    name: 'how long a server asks to wait is read in all its forms',
    async run(kit) {
      const waitOf = async (status: number, headers: Readonly<Record<string, string>>) => {
        const { client } = kit.client([json(status, {}, headers)], { retry: 0 });
        return (await failureOf(client.getKey({ id: 'a' }))).retryAfterMs;
      };
      const date = 'Sun, 22 Nov 2026 16:00:10 GMT';
      const now = { date: 'Sun, 22 Nov 2026 16:00:00 GMT' };
      equal(await waitOf(503, { 'retry-after': '7' }), 7_000);
      equal(await waitOf(503, { 'retry-after-ms': '7' }), 7);
      equal(await waitOf(503, { 'retry-after': date, ...now }), 10_000);
      equal(await waitOf(503, { 'retry-after': now.date, date }), 0);
      equal(await waitOf(503, {}), undefined);
      equal(await waitOf(503, { 'x-ratelimit-reset': '9' }), undefined);
      equal(await waitOf(429, { 'x-ratelimit-reset': '9' }), 9_000);
      equal(await waitOf(429, { 'x-ratelimit-reset': date, ...now }), 10_000);
      equal(await waitOf(429, { 'x-ratelimit-reset': String(Date.parse(date) / 1000), ...now }), 10_000);
      equal(await waitOf(429, { ratelimit: 'limit=10, remaining=0, reset=3' }), 3_000);
      equal(await waitOf(429, { 'retry-after': '1', 'x-ratelimit-reset': '9' }), 1_000);
    },
  },
];
