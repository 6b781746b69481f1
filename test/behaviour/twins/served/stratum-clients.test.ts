import { describe, expect } from 'vitest';
import { notFound, now, path, tenant, unknown } from '../stratum.ts';
import { testRows } from './contract-rows.ts';
import { start } from './stratum.ts';

const names = ['x-ratelimit-limit', 'x-ratelimit-remaining', 'x-ratelimit-reset', 'retry-after'];
const limits = (headers: Headers) => names.map(name => headers.get(name));

describe('9. rate limits and CORS', () => {
  const rows = {
    '9.1': 'per-IP limit, also counts 401s',
    '9.2': 'per-IP headers: limit, remaining, reset = seconds left; retry-after on 429',
    '9.3':
      'per-key limit: its own rate_limit_* or the global numbers, sliding window; JWT callers share a bucket per sub',
    '9.4': 'per-key 429: retry-after in seconds, reset as an ISO date',
    '9.5': 'on 200: limit and remaining are the per-key numbers, reset the per-IP seconds',
    '9.6': 'CORS origins: :3000 and :3300 with credentials; another gets 204 without allow-origin',
    '9.7': 'CORS methods: GET, HEAD, POST only',
    '9.8': 'exposed headers: none',
  };

  testRows(rows, {
    async '9.1'() {
      const { twin, as, call } = start();
      twin.rateLimit({ limit: 2, windowSeconds: 60 });
      const statuses = [
        (await as({}, 'GET', path)).status,
        (await call('GET', path)).status,
        (await call('GET', path)).status,
        (await as({}, 'GET', path)).status,
      ];
      expect(statuses).toEqual([401, 200, 429, 429]);
    },
    async '9.2'() {
      const { twin, call } = start();
      twin.rateLimit({ limit: 2, windowSeconds: 60 });
      expect(limits((await call('GET', path)).headers)).toEqual(['2', '1', '60', null]);
      twin.clock.advance({ ms: 20_500 });
      expect(limits((await call('GET', path)).headers)).toEqual(['2', '0', '40', null]);
      expect(limits((await call('GET', path)).headers)).toEqual(['2', '0', '40', '40']);
      twin.clock.advance({ seconds: 40 });
      expect(limits((await call('GET', path)).headers)).toEqual(['2', '1', '60', null]);
      twin.rateLimit(undefined);
      expect(limits((await call('GET', path)).headers)).toEqual([null, null, null, null]);
    },
    async '9.3'() {
      const { twin, as } = start();
      const own = twin.given.key({
        scopes: ['admin'],
        fields: { rate_limit_max: 1, rate_limit_window: '1 hour' },
      });
      const usual = twin.given.key({ scopes: ['admin'] });
      twin.rateLimit({ limit: 3, windowSeconds: 60 });
      const by = async (secret: string) => (await as({ 'x-api-key': secret }, 'GET', path)).status;
      expect([await by(own.secret), await by(own.secret), await by(usual.secret)]).toEqual([200, 429, 200]);
      const sliding = twin.given.key({
        scopes: ['admin'],
        fields: { rate_limit_max: 2, rate_limit_window: '1 minute' },
      });
      twin.rateLimit({ limit: 100, windowSeconds: 60 });
      const later = async (seconds: number) => {
        twin.clock.advance({ seconds });
        return by(sliding.secret);
      };
      // The second of the three still counts when the fourth comes, which a window that began with the third would let in.
      expect([await later(0), await later(30), await later(30), await later(1), await later(29)]).toEqual([
        200, 200, 200, 429, 200,
      ]);
      const { bearer } = twin.credentials;
      twin.rateLimit({ limit: 3, windowSeconds: 60 });
      const { headers } = await as({ authorization: `Bearer ${bearer}` }, 'GET', path);
      expect(limits(headers)).toEqual(['3', '2', '60', null]);
    },
    async '9.4'() {
      const { twin, as } = start();
      const fields = { rate_limit_max: 1, rate_limit_window: '2 minutes' };
      const { secret } = twin.given.key({ scopes: ['admin'], fields });
      twin.rateLimit({ limit: 100, windowSeconds: 60 });
      await as({ 'x-api-key': secret }, 'GET', path);
      const { status, headers } = await as({ 'x-api-key': secret }, 'GET', path);
      expect([status, ...limits(headers)]).toEqual([
        429,
        '1',
        '0',
        new Date(now + 120_000).toISOString(),
        '120',
      ]);
    },
    async '9.5'() {
      const { twin, as } = start();
      const fields = { rate_limit_max: 7, rate_limit_window: '2 minutes' };
      const { secret } = twin.given.key({ scopes: ['admin'], fields });
      twin.rateLimit({ limit: 100, windowSeconds: 60 });
      const { headers } = await as({ 'x-api-key': secret }, 'GET', path);
      expect(limits(headers)).toEqual(['7', '6', '60', null]);
    },
    async '9.6'() {
      const { twin } = start();
      const preflight = async (origin: string) => {
        const headers = { origin, 'access-control-request-method': 'POST' };
        return twin.fetch(`${twin.baseUrl}${path}`, { method: 'OPTIONS', headers });
      };
      for (const origin of ['http://localhost:3000', 'http://localhost:3300']) {
        const { status, headers } = await preflight(origin);
        expect([status, headers.get('access-control-allow-origin')]).toEqual([204, origin]);
        expect(headers.get('access-control-allow-credentials')).toBe('true');
      }
      const other = await preflight('https://example.com');
      expect([other.status, other.headers.has('access-control-allow-origin')]).toEqual([204, false]);
    },
    async '9.7'() {
      const { twin } = start();
      const headers = { origin: 'http://localhost:3000', 'access-control-request-method': 'DELETE' };
      const answer = await twin.fetch(`${twin.baseUrl}${path}/${unknown}`, { method: 'OPTIONS', headers });
      expect(answer.headers.get('access-control-allow-methods')).toBe('GET, HEAD, POST');
    },
    async '9.8'() {
      const { twin, call } = start();
      twin.rateLimit({ limit: 10, windowSeconds: 60 });
      const { headers } = await call('GET', path, { headers: { origin: 'http://localhost:3000' } });
      expect(headers.get('access-control-allow-origin')).toBe('http://localhost:3000');
      expect(headers.has('access-control-expose-headers')).toBe(false);
    },
  });
});

describe('10. what real clients require', () => {
  const rows = {
    '10.1': 'DELETE without a JSON content type → 204; with one and an empty body → 400',
    '10.2': 'rotate with no body, {} and null → 201; a JSON content type with an empty body → 400',
    '10.3': 'application/json; charset=utf-8',
    '10.4': 'plaintext_key',
    '10.5': 'the 404 body of section 5, unchanged',
    '10.6': 'a global admin key is seeded',
    '10.7': 'fake secrets cannot be mistaken for real ones',
  };

  testRows(rows, {
    async '10.1'() {
      const { call, create } = start();
      const { id } = await create();
      const headers = { 'content-type': 'application/json' };
      expect((await call('DELETE', `${path}/${id}`, { headers })).status).toBe(400);
      expect((await call('DELETE', `${path}/${id}`)).status).toBe(204);
    },
    async '10.2'() {
      const { call, create } = start();
      for (const asked of [{}, { body: {} }, { body: 'null' }]) {
        const { id } = await create();
        expect((await call('POST', `${path}/${id}/rotate`, asked)).status).toBe(201);
      }
      const { id } = await create();
      const headers = { 'content-type': 'application/json' };
      expect((await call('POST', `${path}/${id}/rotate`, { headers })).status).toBe(400);
    },
    async '10.3'() {
      const { call } = start();
      const answers = [
        await call('GET', path),
        await call('POST', path, { body: { tenant_id: tenant } }),
        await call('DELETE', `${path}/${unknown}`),
      ];
      for (const { headers } of answers)
        expect(headers.get('content-type')).toBe('application/json; charset=utf-8');
    },
    async '10.4'() {
      expect((await start().create()).plaintext_key).toHaveLength(51);
    },
    async '10.5'() {
      const { text } = await start().call('DELETE', `${path}/${unknown}`);
      expect(text).toBe(JSON.stringify(notFound));
    },
    async '10.6'() {
      const { twin, call } = start();
      twin.given.key({ owner: { tenant_id: tenant } });
      twin.given.key({ owner: { tenant_id: null } });
      expect((await call('GET', path)).body).toHaveLength(2);
    },
    async '10.7'() {
      const { plaintext_key } = await start().create();
      expect(plaintext_key).toMatch(/^sk_test_(fake-key_)+/);
    },
  });
});
