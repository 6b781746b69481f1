import type { Dialect } from '@keyloom/mocks';
import { describe, expect } from 'vitest';
import { ask } from '../ask.ts';
import { path, start } from '../whylabs.ts';
import { testRows } from './contract-rows.ts';

const dialects: readonly Dialect[] = ['documented', 'served'];
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

describe.each(dialects)('9 and 10. limits, and what real clients require, %s', dialect => {
  const begin = () => start(1, { dialect });
  const rows = {
    '9.rate': 'rate limit: token bucket per org, or per IP: capacity 1000, refill 5 per minute',
    '9.429': 'plain text, no Retry-After',
    '9.headers': 'every reply: `X-Request-Id`, `Access-Control-Allow-Origin: *`, `Strict-Transport-Security`',
    '9.cors': 'CORS enabled, framework defaults',
    '10.1': 'accept POST with `content-length: 0` and `content-type: application/json`',
    '10.2': 'decode the query as form encoding: `+` is a space, `%2F` a slash, `%3A` a colon',
    '10.3': 'read repeated `scopes=`; one value is still a list',
    '10.4': 'take `user_id=None` as the text `None`, not as absent',
    '10.5': 'accept GET and DELETE with no content-type',
    '10.6': 'answer get with `{}` for an unknown key',
    '10.7': 'leave nulls out; extra fields are fine',
    '10.8': 'echo or mint `X-Request-Id`',
    '10.9': 'return HTTP 200 on create, not 201',
    '10.10': 'newer generated clients have only create and revoke: all four are kept',
  };

  testRows(rows, {
    async '9.rate'() {
      const { twin, call } = begin();
      twin.rateLimit({ limit: 1000, windowSeconds: 12_000 });
      const other = path.replace('org-123', 'org-9');
      const accepted = async (calls: number, url = path) => {
        let count = 0;
        for (let index = 0; index < calls; index++) if ((await call('GET', url)).status === 200) count++;
        return count;
      };
      expect([await accepted(1002), await accepted(2, other)]).toEqual([1000, 2]);
      twin.clock.advance({ seconds: 12, ms: -1 });
      expect(await accepted(1)).toBe(0);
      twin.clock.advance({ ms: 1 });
      expect(await accepted(2)).toBe(1);
      twin.clock.advance({ minutes: 2 });
      expect(await accepted(12)).toBe(10);
      twin.clock.advance({ days: 9 });
      expect(await accepted(1001)).toBe(1000);
    },
    async '9.429'() {
      const { twin, call } = begin();
      twin.rateLimit({ limit: 0, windowSeconds: 60 });
      const { text, headers } = await call('GET', path);
      expect([text, headers.get('retry-after')]).toEqual([
        'Too many requests. Please try again later.',
        null,
      ]);
    },
    async '9.headers'() {
      const { twin, call } = begin();
      const answers = [
        await call('GET', path),
        await call('POST', path),
        await call('GET', '/nothing'),
        await ask(twin, 'GET', path),
        await ask(twin, 'OPTIONS', path, {
          headers: { origin: 'https://app.example.com', 'access-control-request-method': 'GET' },
        }),
      ];
      for (const { headers } of answers) {
        expect(headers.get('x-request-id')).toMatch(uuid);
        expect(headers.get('access-control-allow-origin')).toBe('*');
        expect(headers.get('strict-transport-security')).toBe('max-age=31536000; includeSubDomains; preload');
      }
    },
    async '9.cors'() {
      const { twin } = begin();
      const headers = {
        origin: 'https://app.example.com',
        'access-control-request-method': 'DELETE',
        'access-control-request-headers': 'x-api-key',
      };
      const preflight = await twin.fetch(twin.baseUrl + path, { method: 'OPTIONS', headers });
      expect(preflight.ok).toBe(true);
      expect(['*', headers.origin]).toContain(preflight.headers.get('access-control-allow-origin'));
      expect(preflight.headers.get('access-control-allow-methods')).toMatch(/DELETE/);
      expect(preflight.headers.get('access-control-allow-headers')).toMatch(/x-api-key/);
    },
    async '10.1'() {
      const headers = { 'content-type': 'application/json', 'content-length': '0' };
      expect((await begin().call('POST', `${path}?user_id=u`, { headers })).status).toBe(200);
    },
    async '10.2'() {
      const { alias, scopes } = await begin().create(
        'user_id=u&scopes=%3Auser&scopes=%3Awrite_data&alias=M+L%2FApp',
      );
      expect([alias, scopes]).toEqual(['M L/App', [':user', ':write_data']]);
    },
    async '10.3'() {
      expect((await begin().create('user_id=u&scopes=:user')).scopes).toEqual([':user']);
    },
    async '10.4'() {
      const { call, create } = begin();
      await create();
      expect((await call('GET', `${path}?user_id=None`)).body).toEqual({ items: [] });
    },
    async '10.5'() {
      const { call, create, revoke } = begin();
      const { keyId } = await create();
      expect([(await call('GET', path)).status, (await revoke(keyId)).status]).toEqual([200, 200]);
    },
    async '10.6'() {
      expect((await begin().call('GET', `${path}/FakeNobody`)).text).toBe('{}');
    },
    async '10.7'() {
      const { call, create } = begin();
      const { keyId } = await create();
      const { key } = (await call('GET', `${path}/${keyId}`)).body;
      expect(Object.values(key)).not.toContain(null);
    },
    async '10.8'() {
      const { call } = begin();
      const echoed = await call('GET', path, { headers: { 'x-request-id': 'mine' } });
      expect(echoed.headers.get('x-request-id')).toBe('mine');
      expect((await call('GET', path)).headers.get('x-request-id')).toMatch(uuid);
    },
    async '10.9'() {
      expect((await begin().call('POST', `${path}?user_id=u`)).status).toBe(200);
    },
    async '10.10'() {
      const { call, create } = begin();
      const { keyId } = await create();
      expect((await call('GET', path)).status).toBe(200);
      expect((await call('GET', `${path}/${keyId}`)).status).toBe(200);
    },
  });
});
