import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict';
import { getEventListeners } from 'node:events';
import {
  broken,
  type Check,
  credential,
  cut,
  empty,
  failureOf,
  hang,
  json,
  type Reply,
  wait,
} from './kit.ts';

/** One attempt, and what it means. */
export const attempts: readonly Check[] = [
  {
    name: 'an attempt has its deadline, a call its total time',
    async run(kit) {
      const { client } = kit.client([hang], { timeoutMs: 40, retry: 0 });
      const late = await failureOf(client.getKey({ id: 'a' }));
      equal(late.name, 'TimeoutError');
      equal(late.timeoutMs, 40);
      deepEqual([late.sent, late.attempts], ['maybe', 1]);
      const startedAt = performance.now();
      const all = kit.client([hang], { timeoutMs: 8_000, totalTimeoutMs: 60, retry: 5 });
      equal((await failureOf(all.client.getKey({ id: 'a' }))).name, 'TimeoutError');
      ok(performance.now() - startedAt < 4_000, 'the total time is not kept');
    },
  },
  {
    name: 'a fetch that ignores its signal, and a credential that never comes, are late too',
    async run(kit) {
      const deaf = kit.client([() => new Promise(() => {})], { timeoutMs: 40, retry: 0 });
      equal((await failureOf(deaf.client.getKey({ id: 'a' }))).name, 'TimeoutError');
      const { client, sent } = kit.client([json(200, {})], {
        auth: () => new Promise(() => {}),
        timeoutMs: 40,
        retry: 0,
      });
      const error = await failureOf(client.createKey({}));
      deepEqual([error.name, error.sent, sent.length], ['TimeoutError', 'no', 0]);
    },
  },
  {
    name: 'an abort rejects with its reason, at once, and nothing leaves after it',
    async run(kit) {
      const reason = new Error('mine');
      const controller = new AbortController();
      const { client } = kit.client([hang]);
      const call = failureOf(client.getKey({ id: 'a' }, { signal: controller.signal }));
      setTimeout(() => controller.abort(reason), 20);
      equal(await call, reason);
      const before = kit.client([json(200, {})]);
      equal(
        await failureOf(before.client.getKey({ id: 'a' }, { signal: AbortSignal.abort(reason) })),
        reason,
      );
      equal(before.sent.length, 0);
      const slow = new AbortController();
      const signing = kit.client([json(200, { id: 1 })], { auth: () => wait(40).then(() => 'fake') });
      const given = failureOf(signing.client.getKey({ id: 'a' }, { signal: slow.signal }));
      setTimeout(() => slow.abort(reason), 10);
      equal(await given, reason);
      await wait(60);
      equal(signing.sent.length, 0, 'it left after the abort');
    },
  },
  {
    name: 'a call leaves neither listener nor timer behind',
    async run(kit) {
      const { signal } = new AbortController();
      const { client, sent } = kit.client([json(200, { id: 1 })], { timeoutMs: 30 });
      for (let count = 0; count < 5; count++) await client.getKey({ id: 'a' }, { signal });
      equal(getEventListeners(signal, 'abort').length, 0);
      await wait(60);
      equal(sent[0]?.init.signal?.aborted, false, 'its timer went off after the end');
    },
  },
  {
    name: 'a broken connection says whether the request may have arrived, without secrets',
    async run(kit) {
      const { client } = kit.client([broken('ECONNRESET', `lost ${credential}`)], { retry: 0 });
      const error = await failureOf(client.getKey({ id: 'a' }));
      deepEqual(
        [error.name, error.code, error.sent, error.attempts],
        ['NetworkError', 'ECONNRESET', 'maybe', 1],
      );
      doesNotMatch(error.message, new RegExp(credential));
      match(error.message, /lost \[redacted\]/);
      for (const code of ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT']) {
        const refused = kit.client([broken(code)], { retry: 0 });
        const failure = await failureOf(refused.client.createKey({}));
        deepEqual([failure.name, failure.code, failure.sent], ['NetworkError', code, 'no']);
      }
    },
  },
  {
    name: 'a cut answer came: it is not repeated, and a create has taken effect',
    async run(kit) {
      const { client, sent } = kit.client([cut(200, '{"id":')]);
      const error = await failureOf(client.getKey({ id: 'a' }));
      deepEqual([error.name, error.sent], ['NetworkError', 'yes']);
      equal(sent.length, 1, 'it was repeated');
      const lost = await failureOf(client.createKey({}));
      deepEqual([lost.name, lost.committed], ['UnknownOutcomeError', 'yes']);
      const unread = await failureOf(kit.client([json(201, 'created')]).client.createKey({}));
      deepEqual([unread.name, unread.committed], ['UnknownOutcomeError', 'yes']);
      equal(await client.revokeKey({ id: 'a' }), undefined);
    },
  },
  {
    name: 'a body is read whole, however it comes in pieces, and no further than allowed',
    async run(kit) {
      const bytes = new TextEncoder().encode('{"id":"ä€😀"}');
      const inPieces = () =>
        new Response(
          new ReadableStream({
            start(controller) {
              for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
              controller.close();
            },
          }),
        );
      deepEqual(await kit.client([inPieces()]).client.updateKey({ id: 'a' }), { id: 'ä€😀' });
      let isAborted = false;
      const endless: Reply = ({ init: { signal } }) => {
        signal?.addEventListener('abort', () => {
          isAborted = true;
        });
        return new Response(
          new ReadableStream({
            pull(controller) {
              controller.enqueue(new Uint8Array(1_000));
            },
          }),
        );
      };
      const { client } = kit.client([endless], { maxResponseBytes: 10_000, timeoutMs: 3_000, retry: 0 });
      const error = await failureOf(client.getKey({ id: 'a' }));
      ok(error.name !== 'TimeoutError', error.message);
      ok(isAborted, 'the rest of it still comes');
    },
  },
  {
    name: 'a refusal whose body was cut is a refusal',
    async run(kit) {
      const { client } = kit.client([cut(404, '{"message":')]);
      const error = await failureOf(client.getKey({ id: 'a' }));
      deepEqual([error.name, error.status], ['HttpError', 404]);
    },
  },
  {
    name: 'a redirect is never followed',
    async run(kit) {
      const { client, sent } = kit.client([empty(302, { location: 'https://evil.test' })]);
      const error = await failureOf(client.getKey({ id: 'a' }));
      deepEqual([error.name, error.status], ['RedirectError', 302]);
      equal(sent.length, 1);
      equal(sent[0]?.init.redirect, 'manual');
      equal(sent[0]?.init.cache, 'no-store');
    },
  },
  {
    name: 'a refusal is an error, whatever its status',
    async run(kit) {
      for (const status of [400, 401, 402, 403, 404, 409, 418, 422, 499, 501]) {
        const { client, sent } = kit.client([json(status, { id: 1, key: 'fake' })]);
        equal((await failureOf(client.getKey({ id: 'a' }))).status, status);
        equal(
          (await failureOf(client.createKey({}))).name,
          status === 501 ? 'UnknownOutcomeError' : 'HttpError',
        );
        equal(sent.length, 2, `${status} was repeated`);
      }
    },
  },
  {
    name: 'what fails before anything is sent is the configuration’s fault',
    async run(kit) {
      const { client } = kit.client([json(200, {})], {
        fetch: () => {
          throw new RangeError('no such option');
        },
      });
      const error = await failureOf(client.getKey({ id: 'a' }));
      deepEqual([error.name, error.sent], ['ConfigError', 'no']);
      match(error.message, /no such option/);
    },
  },
];
