import type { Dialect } from '@keyloom/mocks';
import { describe, expect, test } from 'vitest';
import { ask } from '../ask.ts';
import { now, start, subject, unknown } from '../clerk.ts';
import { testRows } from './contract-rows.ts';

const scim = 'scim_000000000000000000000000001';
const dialects: readonly Dialect[] = ['documented', 'served'];
const served = () => start(1, { dialect: 'served' });
const post = { name: 'key', subject };
const errorsOf = (code: string, message: unknown = expect.any(String)) => ({
  errors: [expect.objectContaining({ code, message, long_message: expect.any(String) })],
});

describe('8. documented and served', () => {
  const rows = {
    '8.1': 'create answers 200 | create answers 201',
    '8.2': 'path /v1/api_keys | same service also reached as /api_keys',
    '8.3': 'times in ms, examples in seconds | ms',
    '8.4': '404 on verify for an invalid secret | 404, and the switch verifyInvalid',
    '8.5': 'limit 1..100 | client type text says "< 501", the document wins',
    '8.6': 'response subject without scim | may carry scim for keys made with it',
    '8.7': '400, 404, 409 only | also 401, 403, 429',
    '8.8': 'error has three fields | plus meta, clerk_trace_id',
    '8.9': 'secret shown once (prose) | reveal exists',
  };

  testRows(rows, {
    async '8.1'() {
      expect((await start().call('POST', '/api_keys', { body: post })).status).toBe(200);
      const { status, body } = await served().call('POST', '/api_keys', { body: post });
      expect(status).toBe(201);
      expect(body).toEqual(await start().create());
    },
    async '8.2'() {
      for (const dialect of dialects) {
        const { twin, create } = start(1, { dialect });
        const { id } = await create();
        const headers = { authorization: `Bearer ${twin.credential}` };
        for (const base of ['https://api.clerk.com/v1', 'https://api.clerk.com']) {
          expect((await twin.fetch(`${base}/api_keys/${id}`, { headers })).status).toBe(200);
        }
      }
    },
    async '8.3'() {
      for (const dialect of dialects) {
        const body = await start(1, { dialect }).create({ seconds_until_expiration: 1.5 });
        expect(body).toMatchObject({ created_at: now, updated_at: now, expiration: now + 1_500 });
      }
    },
    async '8.4'() {
      for (const dialect of dialects) {
        for (const verifyInvalid of [undefined, '404', '200-flags'] as const) {
          const { twin, call, create } = start(1, { dialect, ...(verifyInvalid && { verifyInvalid }) });
          const verify = (secret: string) => call('POST', '/api_keys/verify', { body: { secret } });
          const revoked = await create({ name: 'revoked' });
          const expired = await create({ name: 'expired', seconds_until_expiration: 1 });
          await call('POST', `/api_keys/${revoked.id}/revoke`, { body: {} });
          twin.clock.advance({ seconds: 1 });
          expect((await verify('ak_unknown')).status).toBe(404);
          const answers = [await verify(revoked.secret), await verify(expired.secret)];
          if (verifyInvalid !== '200-flags') {
            expect(answers.map(({ status }) => status)).toEqual([404, 404]);
            continue;
          }
          expect(answers[0]).toMatchObject({ status: 200, body: { revoked: true, expired: false } });
          expect(answers[1]).toMatchObject({ status: 200, body: { revoked: false, expired: true } });
          expect(answers[0]?.body.last_used_at).toBeNull();
        }
      }
    },
    async '8.5'() {
      for (const dialect of dialects) {
        const { call } = start(1, { dialect });
        const list = async (limit: number) =>
          (await call('GET', `/api_keys?subject=${subject}&limit=${limit}`)).status;
        expect([await list(100), await list(101), await list(500)]).toEqual([200, 400, 400]);
      }
    },
    async '8.6'() {
      const refused = await start().call('POST', '/api_keys', { body: { ...post, subject: scim } });
      expect(refused.status).toBe(400);
      const { call, create } = served();
      const made = await create({ subject: scim });
      expect(made.subject).toBe(scim);
      expect((await call('GET', `/api_keys/${made.id}`)).body.subject).toBe(scim);
      const { body } = await call('GET', `/api_keys?subject=${scim}`);
      expect(body.data.map((key: { id: string }) => key.id)).toEqual([made.id]);
      const other = await create();
      const moved = await call('PATCH', `/api_keys/${other.id}`, { body: { subject: scim } });
      expect(moved).toMatchObject({ status: 200, body: { subject: scim } });
    },
    async '8.7'() {
      const { twin, call } = served();
      expect((await ask(twin, 'GET', `/api_keys?subject=${subject}`)).status).toBe(401);
      twin.quota(0);
      expect((await call('POST', '/api_keys', { body: post })).status).toBe(403);
      twin.rateLimit({ limit: 1, windowSeconds: 10 });
      await call('GET', `/api_keys?subject=${subject}`);
      expect((await call('GET', `/api_keys?subject=${subject}`)).status).toBe(429);
    },
    async '8.8'() {
      for (const dialect of dialects) {
        const { twin, call } = start(1, { dialect });
        const isServed = dialect === 'served';
        const invalid = await call('POST', '/api_keys', { body: { ...post, name: 'a' } });
        expect(Object.keys(invalid.body.errors[0]).sort()).toEqual(
          ['code', 'long_message', 'message', ...(isServed ? ['meta'] : [])].sort(),
        );
        if (isServed) expect(invalid.body.errors[0].meta).toEqual({ param_name: 'name' });
        twin.faults.next('getApiKey', 500);
        const refusals = [
          invalid,
          await ask(twin, 'GET', `/api_keys/${unknown}`),
          await call('GET', `/api_keys/${unknown}`),
          await call('GET', '/nothing'),
        ];
        for (const { body } of refusals) {
          expect(body.clerk_trace_id).toEqual(isServed ? expect.stringMatching(/^[0-9a-f]{32}$/) : undefined);
        }
        const traces = new Set(refusals.map(({ body }) => body.clerk_trace_id));
        expect(traces.size).toBe(isServed ? refusals.length : 1);
      }
    },
    async '8.9'() {
      for (const dialect of dialects) {
        const { call, create } = start(1, { dialect });
        const { id, secret } = await create();
        for (let time = 1; time <= 2; time++) {
          expect((await call('GET', `/api_keys/${id}/secret`)).body).toEqual({ secret });
        }
      }
    },
  });
});

describe.each(dialects)('5. errors, %s', dialect => {
  const rows = {
    '5.400':
      '`bad_request` (message "Bad Request", long_message "Invalid \'url_parameter.example\': Failed regex check")',
    '5.401': '`clerk_key_invalid`: bad secret key',
    '5.403': '`token_quota_exceeded`: key quota reached',
    '5.404': 'not published: unknown id, or verify of an invalid secret',
    '5.409': '`token_creation_conflict`: the subject already has a key of that name',
    '5.429': '`ClerkErrors` "Too many requests", `Retry-After: <seconds>`',
  };
  const trace = dialect === 'served' ? { clerk_trace_id: expect.any(String) } : {};
  const begin = () => start(1, { dialect });

  testRows(rows, {
    async '5.400'() {
      const { status, body, headers } = await begin().call('GET', '/api_keys/ak_1');
      expect(status).toBe(400);
      expect(headers.get('content-type')).toBe('application/json');
      expect(body).toMatchObject({ ...errorsOf('bad_request', 'Bad Request'), ...trace });
      expect(body.errors[0].long_message).toBe("Invalid 'url_parameter.api_key_id': Failed regex check");
    },
    async '5.401'() {
      const { twin } = begin();
      const message =
        'The provided Clerk Secret Key is invalid. Make sure that your Clerk Secret Key is correct.';
      const answer = await ask(twin, 'GET', `/api_keys?subject=${subject}`, {
        headers: { authorization: 'Bearer sk_test_wrong' },
      });
      expect(answer.status).toBe(401);
      expect(answer.headers.get('content-type')).toBe('application/json');
      expect(answer.body).toEqual({ ...errorsOf('clerk_key_invalid', message), ...trace });
    },
    async '5.403'() {
      const { twin, call, create } = begin();
      twin.quota(1);
      await create();
      const { status, body } = await call('POST', '/api_keys', { body: { ...post, name: 'second' } });
      const code = dialect === 'served' ? 'token_quota_exceeded' : 'bad_request';
      // The documented statuses have no 403.
      expect(status).toBe(dialect === 'served' ? 403 : 400);
      expect(body).toEqual({ ...errorsOf(code), ...trace });
      twin.quota(undefined);
      expect((await create({ name: 'second' })).name).toBe('second');
    },
    async '5.404'() {
      const { call } = begin();
      const answers = [
        await call('GET', `/api_keys/${unknown}`),
        await call('POST', '/api_keys/verify', { body: { secret: 'ak_nobody' } }),
      ];
      for (const { status, body, headers } of answers) {
        expect(status).toBe(404);
        expect(headers.get('content-type')).toBe('application/json');
        expect(body).toEqual({ ...errorsOf('some_error_code'), ...trace });
      }
    },
    async '5.409'() {
      const { call, create } = begin();
      await create();
      const { status, body } = await call('POST', '/api_keys', { body: post });
      expect(status).toBe(409);
      expect(body).toEqual({ ...errorsOf('token_creation_conflict'), ...trace });
    },
    async '5.429'() {
      const { twin, call } = begin();
      twin.rateLimit({ limit: 2, windowSeconds: 10 });
      const list = () => call('GET', `/api_keys?subject=${subject}`);
      expect([(await list()).status, (await list()).status]).toEqual([200, 200]);
      twin.clock.advance({ ms: 500 });
      const { status, body, headers } = await list();
      expect(status).toBe(429);
      expect(headers.get('retry-after')).toBe('10');
      expect(headers.get('content-type')).toBe('application/json');
      expect(body).toEqual({ ...errorsOf('too_many_requests', 'Too many requests'), ...trace });
      twin.clock.advance({ seconds: 10 });
      expect((await list()).status).toBe(200);
    },
  });
});

test('the error of a fault is the real server’s too: its trace id', async () => {
  const { twin, call } = served();
  twin.faults.next('verifyApiKey', 500);
  const { status, body } = await call('POST', '/api_keys/verify', { body: { secret: 'ak_x' } });
  expect([status, body.clerk_trace_id]).toEqual([500, expect.any(String)]);
});
