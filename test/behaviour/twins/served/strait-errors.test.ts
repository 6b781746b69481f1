import type { Dialect } from '@keyloom/mocks';
import { describe, expect } from 'vitest';
import { path, refusal, refused, start } from '../strait.ts';
import { testRows } from './contract-rows.ts';
import { complete, object, startServed, statusOf } from './strait.ts';

const listPath = `${path}?project_id=proj_1`;
const say = (code: string, message: string, status: number) => object(status, code, message);

describe('5. errors by topic', () => {
  const rows = {
    '5.usual': '`{"error":"<text>"}` | `{"error":{"code","message","details"?},"request_id"}`',
    '5.validation': '400 `validation_error` | 422 `validation_failed`',
    '5.codes': 'the seven documented ones | bad_request, authentication_required, …',
    '5.malformed': '400 "invalid request body" | 400 "invalid request body: <detail>"',
    '5.media': 'wrong content-type or accept: not checked | 415, 406',
    '5.scope': '403 "insufficient permissions: requires api-keys:manage" | same',
    '5.5xx': 'handler text | always "internal server error"',
    '5.overload':
      '503 plain text, `Retry-After: 1` | 429 `rate_limited`, details `["retry_after_seconds=1"]`',
  };

  testRows(rows, {
    async '5.usual'() {
      expect(refusal(await start().rotate('x'))).toEqual(refused(404, 'api key not found'));
      expect(refusal(await startServed().rotate('x'))).toEqual(say('not_found', 'api key not found', 404));
    },
    async '5.validation'() {
      const details = ["ProjectID: failed on 'required'", "Name: failed on 'required'"];
      const documented = await start().post({});
      const error = { code: 'validation_error', message: 'validation failed', details };
      expect(refusal(documented)).toEqual(refused(400, error));
      const served = await startServed().post({});
      expect(refusal(served)).toEqual(object(422, 'validation_failed', 'validation failed', details));
    },
    async '5.codes'() {
      const { bare, make, rotate, revoke, post } = startServed();
      const { id } = await make();
      await revoke(id);
      const codes = [
        await bare('GET', listPath, {}),
        await post('{'),
        await post({}),
        await rotate('x'),
        await rotate(id),
      ].map(({ body }) => body.error.code);
      expect(codes).toEqual([
        'authentication_required',
        'bad_request',
        'validation_failed',
        'not_found',
        'conflict',
      ]);
    },
    async '5.malformed'() {
      expect(refusal(await start().post('{'))).toEqual(refused(400, 'invalid request body'));
      for (const body of ['{', '[]', { project_id: 'proj_1', name: 1 }]) {
        const { status, body: answer } = await startServed().post(body);
        expect([status, answer.error.code]).toEqual([400, 'bad_request']);
        expect(answer.error.message).toMatch(/^invalid request body: \S/);
      }
      // Of no engine's own words: a twin answers the same wherever it runs.
      const { body: answer } = await startServed().post('{');
      expect(answer.error.message).toBe('invalid request body: it is not JSON');
    },
    async '5.media'() {
      const body = { project_id: 'proj_1', name: 'x', ...complete };
      const [documented, { twin, as, call, post, make, rotate }] = [start(), startServed()];
      const wrong = { 'content-type': 'text/plain', accept: 'text/html' };
      expect(statusOf(await documented.post({ project_id: 'proj_1', name: 'x' }, wrong))).toBe(201);
      const media = await post(body, { 'content-type': 'text/plain' });
      expect(refusal(media)).toEqual(say('bad_request', 'unsupported media type', 415));
      const { id } = await make();
      const headers = { accept: 'text/html' };
      const answers = [
        await call('GET', listPath, { headers }),
        await post(body, headers),
        await call('DELETE', `${path}/${id}`, { headers }),
        await call('POST', `${path}/${id}/rotate`, { headers }),
      ];
      for (const answer of answers)
        expect(refusal(answer)).toEqual(say('bad_request', 'not acceptable', 406));
      expect(statusOf(await rotate(id))).toBe(201);
      for (const accept of ['*/*', 'application/json', 'text/html, application/*;q=0.5']) {
        expect(statusOf(await as(twin.credential, 'GET', listPath, { headers: { accept } }))).toBe(200);
      }
    },
    async '5.scope'() {
      const message = 'insufficient permissions: requires api-keys:manage';
      const [documented, served] = [start(), startServed()];
      const one = await documented.create({ scopes: ['jobs:read'] });
      expect(refusal(await documented.as(one.key, 'GET', listPath))).toEqual(refused(403, message));
      const two = await served.make({ scopes: ['jobs:read'] });
      expect(refusal(await served.as(two.key, 'GET', listPath))).toEqual(say('forbidden', message, 403));
    },
    async '5.5xx'() {
      const [documented, served] = [start(), startServed()];
      for (const status of [500, 503]) {
        documented.twin.faults.next('listApiKeys', status);
        served.twin.faults.next('listApiKeys', status);
        expect(refusal(await documented.call('GET', listPath))).toEqual(refused(status, expect.any(String)));
        const code = status === 500 ? 'internal_error' : 'service_unavailable';
        const expected = say(code, 'internal server error', status);
        expect(refusal(await served.call('GET', listPath))).toEqual(expected);
      }
    },
    async '5.overload'() {
      const [documented, served] = [start(), startServed()];
      const overload = { status: 503, retryAfter: 1, body: 'Service Unavailable', type: 'text/plain' };
      documented.twin.faults.next('listApiKeys', overload);
      const { status, text, headers } = await documented.call('GET', listPath);
      expect([status, text, headers.get('content-type')]).toEqual([503, overload.body, 'text/plain']);
      expect(headers.get('retry-after')).toBe('1');
      served.twin.faults.next('listApiKeys', 429);
      const answer = await served.call('GET', listPath);
      const details = ['retry_after_seconds=1'];
      expect(refusal(answer)).toEqual(object(429, 'rate_limited', 'rate limit exceeded', details));
    },
  });
});

describe.each<Dialect>(['documented', 'served'])('5. errors by case, %s', dialect => {
  const isServed = dialect === 'served';
  const begin = () => startServed({ dialect });
  const said = (code: string, message: string, status: number) =>
    isServed ? say(code, message, status) : refused(status, message);
  const unknownToRevoke = isServed ? 'api key not found' : 'api key not found or already revoked';

  const rows = {
    '5.no-credential': '401 invalid or missing internal secret: no or unknown credentials',
    '5.bad-key': '401 invalid api key: bad key',
    '5.revoked': '401 api key has been revoked: revoked key',
    '5.expired': '401 api key has expired: expired key',
    '5.after-grace': '401 api key rotation grace period has ended: after grace',
    '5.revoke-unknown':
      'revoke: unknown, or other project: 404 "api key not found or already revoked" | "api key not found"',
    '5.rotate-revoked': 'rotate: revoked: 409 api key is already revoked',
    '5.rotate-unknown': 'rotate: unknown: 404 api key not found',
  };
  const dead = (message: string) => said('authentication_required', message, 401);

  testRows(rows, {
    async '5.no-credential'() {
      const { bare, as } = begin();
      const message = 'invalid or missing internal secret';
      const answers = [await bare('GET', listPath, {}), await as('unknown', 'GET', listPath)];
      for (const answer of answers) {
        expect(refusal(answer)).toEqual(dead(message));
        expect(answer.headers.get('content-type')).toBe('application/json');
        expect(answer.headers.get('x-api-version')).toBe('v1');
      }
    },
    async '5.bad-key'() {
      const answer = await begin().as(`strait_${'0'.repeat(64)}`, 'GET', listPath);
      expect(refusal(answer)).toEqual(dead('invalid api key'));
    },
    async '5.revoked'() {
      const { as, make, revoke } = begin();
      const { id, key } = await make();
      expect(statusOf(await as(key, 'GET', listPath))).toBe(200);
      await revoke(id);
      expect(refusal(await as(key, 'GET', listPath))).toEqual(dead('api key has been revoked'));
    },
    async '5.expired'() {
      const { twin, as, make } = begin();
      const { key } = await make({ expires_in_days: 1 });
      twin.clock.advance({ days: 1, ms: -1 });
      expect(statusOf(await as(key, 'GET', listPath))).toBe(200);
      twin.clock.advance({ ms: 1 });
      expect(refusal(await as(key, 'GET', listPath))).toEqual(dead('api key has expired'));
    },
    async '5.after-grace'() {
      const { twin, as, make, rotate } = begin();
      const { id, key } = await make();
      const { body } = await rotate(id, { grace_period_minutes: 5 });
      twin.clock.advance({ minutes: 5, ms: -1 });
      expect(statusOf(await as(key, 'GET', listPath))).toBe(200);
      twin.clock.advance({ ms: 1 });
      expect(refusal(await as(key, 'GET', listPath))).toEqual(
        dead('api key rotation grace period has ended'),
      );
      expect(statusOf(await as(body.key, 'GET', listPath))).toBe(200);
    },
    async '5.revoke-unknown'() {
      const { as, make, revoke } = begin();
      const [mine, other] = [await make(), await make({ project_id: 'proj_2' })];
      const unknown = said('not_found', unknownToRevoke, 404);
      expect(refusal(await revoke('unknown'))).toEqual(unknown);
      expect(refusal(await as(mine.key, 'DELETE', `${path}/${other.id}`))).toEqual(unknown);
    },
    async '5.rotate-revoked'() {
      const { make, revoke, rotate } = begin();
      const { id } = await make();
      await revoke(id);
      expect(refusal(await rotate(id))).toEqual(said('conflict', 'api key is already revoked', 409));
    },
    async '5.rotate-unknown'() {
      expect(refusal(await begin().rotate('x'))).toEqual(said('not_found', 'api key not found', 404));
    },
  });
});
