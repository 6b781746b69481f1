import type { Dialect } from '@keyloom/mocks';
import { describe, expect } from 'vitest';
import { path, start } from '../strait.ts';
import { testRows } from './contract-rows.ts';
import { complete, namesOf, statusOf } from './strait.ts';

const listPath = `${path}?project_id=proj_1`;

describe.each<Dialect>(['documented', 'served'])(
  '9 and 10. limits, and what real clients require, %s',
  dialect => {
    const isServed = dialect === 'served';
    const begin = () => {
      const all = start(1, { dialect });
      return { ...all, make: (more: object = {}) => all.create({ ...complete, ...more }) };
    };
    const rows = {
      '9.ip':
        'per-IP 429: plain text "Too Many Requests"; `X-RateLimit-Reset` unix seconds, `Retry-After` = whole window',
      '9.own': 'create, rotate 10 per minute per IP each; revoke 10 per minute, current only',
      '9.key': 'per key or project 429: JSON "rate limit exceeded", `Retry-After`; no Reset',
      '9.headers': '`X-API-Version: v1` on all responses; current also `X-Strait-Plan`',
      '9.request-id': 'only in the error body (`request_id`)',
      '9.cors': 'methods GET POST PUT PATCH DELETE OPTIONS; rate-limit headers and `Retry-After` not exposed',
      '9.body': 'body limit 1 MiB',
      '10.1': '`documented` must send the bare array on list',
      '10.2': '`documented` must send a string `expires_at` on rotate, or leave it out; never null',
      '10.3':
        'accept `Content-Type: application/json` on GET, on DELETE without a body and on an empty POST rotate',
      '10.4': 'answer DELETE with 204 or 200 `{"status":"revoked"}`',
      '10.5': '`documented` errors use the string form (object form only for field validation)',
      '10.6': '`served` errors use the object form',
      '10.7': 'accept `project_id` as a required query parameter, but scope the list by the key',
    };

    testRows(rows, {
      async '9.ip'() {
        const { twin, call } = begin();
        twin.rateLimit({ limit: 1, windowSeconds: 60 });
        expect(statusOf(await call('GET', listPath))).toBe(200);
        twin.clock.advance({ seconds: 20 });
        const { status, text, headers } = await call('GET', listPath);
        expect([status, text]).toEqual([429, 'Too Many Requests']);
        expect(headers.get('content-type')).toMatch(/^text\/plain/);
        const reset = Math.ceil((twin.clock.now() + 40_000) / 1000);
        expect(['limit', 'remaining', 'reset'].map(name => headers.get(`x-ratelimit-${name}`))).toEqual([
          '1',
          '0',
          String(reset),
        ]);
        expect([headers.get('retry-after'), headers.get('x-api-version')]).toEqual(['60', 'v1']);
      },
      async '9.own'() {
        const { twin, call, post, make } = begin();
        const keys: { id: string }[] = [];
        for (let index = 0; index < 22; index++) keys.push(await make());
        twin.rateLimit({ limit: 1000, windowSeconds: 60 });
        const countOf = async (times: number, ask: (id: string) => ReturnType<typeof post>) => {
          let count = 0;
          for (const { id } of keys.slice(0, times)) if (statusOf(await ask(id)) !== 429) count++;
          return count;
        };
        const body = { project_id: 'proj_1', name: 'x', ...complete };
        expect(await countOf(11, () => post(body))).toBe(10);
        expect(await countOf(11, id => call('POST', `${path}/${id}/rotate`, { body: {} }))).toBe(10);
        expect(await countOf(11, id => call('DELETE', `${path}/${id}`))).toBe(isServed ? 10 : 11);
        const { text, headers } = await post(body);
        expect([text, headers.get('x-ratelimit-limit')]).toEqual(['Too Many Requests', '10']);
        twin.clock.advance({ minutes: 1 });
        expect(statusOf(await post(body))).toBe(201);
      },
      async '9.key'() {
        const { twin, as } = begin();
        const fields = { rate_limit_requests: 2, rate_limit_window_secs: 30 };
        const { secret } = twin.given.key({ fields });
        expect(statusOf(await as(secret, 'GET', listPath))).toBe(200);
        twin.rateLimit({ limit: 100, windowSeconds: 60 });
        const answers = [];
        for (let index = 0; index < 3; index++) answers.push(await as(secret, 'GET', listPath));
        expect(answers.map(statusOf)).toEqual([200, 200, 429]);
        const { body, headers } = answers[2] ?? expect.fail();
        expect(isServed ? body.error.message : body.error).toBe('rate limit exceeded');
        expect(['limit', 'remaining', 'reset'].map(name => headers.get(`x-ratelimit-${name}`))).toEqual([
          '2',
          '0',
          null,
        ]);
        expect(headers.get('retry-after')).toBe('30');
        twin.clock.advance({ seconds: 30 });
        expect(statusOf(await as(secret, 'GET', listPath))).toBe(200);
      },
      async '9.headers'() {
        const { call, make, rotate } = begin();
        const { id } = await make();
        const answers = [
          await call('GET', listPath),
          await rotate(id),
          await rotate('x'),
          await call('GET', '/no'),
          await call('OPTIONS', path, {
            headers: { origin: 'https://app.example.com', 'access-control-request-method': 'GET' },
          }),
        ];
        for (const { headers } of answers) {
          expect(headers.get('x-api-version')).toBe('v1');
          expect(headers.get('x-strait-plan')).toBe(isServed ? 'free' : null);
        }
      },
      async '9.request-id'() {
        const { call, rotate } = begin();
        const [one, two] = [await rotate('x'), await rotate('x')];
        expect(one.headers.has('x-request-id')).toBe(false);
        expect(one.body.request_id).not.toBe(two.body.request_id);
        expect((await call('GET', listPath)).headers.has('x-request-id')).toBe(false);
      },
      async '9.cors'() {
        const { twin, call } = begin();
        const headers = { origin: 'https://app.example.com', 'access-control-request-method': 'DELETE' };
        const preflight = await twin.fetch(`${twin.baseUrl}${path}/x`, { method: 'OPTIONS', headers });
        expect(preflight.headers.get('access-control-allow-methods')).toMatch(/DELETE/);
        const answer = await call('GET', listPath, { headers: { origin: 'https://app.example.com' } });
        expect(answer.headers.get('access-control-allow-origin')).toBeTruthy();
        const exposed = answer.headers.get('access-control-expose-headers') ?? '';
        if (isServed) {
          expect(preflight.headers.get('access-control-allow-methods')).toBe(
            'GET, POST, PUT, PATCH, DELETE, OPTIONS',
          );
          expect(exposed).toBe('X-Request-Id');
        }
      },
      async '9.body'() {
        const body = { project_id: 'proj_1', name: 'x'.repeat(1024 * 1024), ...complete };
        expect(statusOf(await begin().post(body))).toBe(400);
      },
      async '10.1'() {
        const { body } = await begin().call('GET', listPath);
        expect(Array.isArray(body)).toBe(!isServed);
      },
      async '10.2'() {
        const { create, make, rotate } = begin();
        expect(typeof (await rotate((await make()).id)).body.expires_at).toBe('string');
        if (!isServed) expect((await rotate((await create()).id)).body).not.toHaveProperty('expires_at');
      },
      async '10.3'() {
        const { call, make } = begin();
        const headers = { 'content-type': 'application/json' };
        const { id } = await make();
        expect(statusOf(await call('GET', listPath, { headers }))).toBe(200);
        expect(statusOf(await call('POST', `${path}/${id}/rotate`, { headers }))).toBe(201);
        expect([200, 204]).toContain(statusOf(await call('DELETE', `${path}/${id}`, { headers })));
      },
      async '10.4'() {
        const { call, make } = begin();
        const { status, text } = await call('DELETE', `${path}/${(await make()).id}`);
        expect([status, text]).toEqual(isServed ? [200, '{"status":"revoked"}'] : [204, '']);
      },
      async '10.5'() {
        const { post, rotate } = begin();
        expect(typeof (await rotate('x')).body.error).toBe(isServed ? 'object' : 'string');
        expect(typeof (await post({})).body.error).toBe('object');
      },
      async '10.6'() {
        const { call, post, rotate } = begin();
        if (!isServed) return;
        for (const { body } of [
          await rotate('x'),
          await post({}),
          await post('{'),
          await call('GET', '/no'),
        ]) {
          expect(body.error.code).toEqual(expect.any(String));
        }
      },
      async '10.7'() {
        const { as, make } = begin();
        const { key } = await make({ name: 'mine' });
        await make({ name: 'other', project_id: 'proj_2' });
        const { body } = await as(key, 'GET', `${path}?project_id=proj_2`);
        expect(namesOf(isServed ? body.data : body)).toEqual(['mine']);
      },
    });
  },
);
