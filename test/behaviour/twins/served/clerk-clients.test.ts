import type { Dialect } from '@keyloom/mocks';
import { describe, expect } from 'vitest';
import { now, start, subject } from '../clerk.ts';
import { testRows } from './contract-rows.ts';

const dialects: readonly Dialect[] = ['documented', 'served'];

describe.each(dialects)('9 and 10. limits, and what real clients require, %s', dialect => {
  const begin = () => start(1, { dialect });
  const list = `/api_keys?subject=${subject}`;
  const rows = {
    '9.1': 'per instance: so many requests per 10 s',
    '9.2': '`Retry-After` in seconds',
    '10.1': 'response content-type exactly `application/json`, no charset',
    '10.2': 'accept `/api_keys…` and `/v1/api_keys…`',
    '10.3': 'accept `Content-Type: application/json` on every request, also GET and DELETE with no body',
    '10.4': 'accept float numbers in the query: `limit=10.0&offset=0.0`',
    '10.5': 'accept missing `include_invalid` and `offset`',
    '10.6': 'accept `seconds_until_expiration: 3600.0` and fractional values such as 7782.19',
    '10.7': 'accept revoke with `{}`, `{"revocation_reason":null}` and `{"revocation_reason":"…"}`',
    '10.8': 'answer create with 200 by default and 201 in `served`',
    '10.9': 'send every required field, `claims` and nulls included; no extra fields on `ApiKey`',
    '10.10': 'keep `claims` keys untouched',
    '10.11': 'ignore `Clerk-API-Version` but record it',
    '10.12': 'send `Retry-After` as an integer number of seconds on 429; `clerk_trace_id` in error bodies',
  };

  testRows(rows, {
    async '9.1'() {
      const { twin, call } = begin();
      twin.rateLimit({ limit: 1, windowSeconds: 10 });
      const statuses = [(await call('GET', list)).status, (await call('GET', list)).status];
      twin.clock.advance({ seconds: 10 });
      expect([...statuses, (await call('GET', list)).status]).toEqual([200, 429, 200]);
    },
    async '9.2'() {
      const { twin, call } = begin();
      twin.rateLimit({ limit: 0, windowSeconds: 10 });
      expect((await call('GET', list)).headers.get('retry-after')).toBe('10');
    },
    async '10.1'() {
      const { call } = begin();
      const answers = [
        await call('POST', '/api_keys', { body: { name: 'key', subject } }),
        await call('GET', list),
        await call('GET', '/api_keys'),
        await call('GET', '/nothing'),
      ];
      for (const { headers } of answers) expect(headers.get('content-type')).toBe('application/json');
    },
    async '10.2'() {
      const { twin } = begin();
      const headers = { authorization: `Bearer ${twin.credential}` };
      for (const base of ['/v1', '']) {
        expect((await twin.fetch(`https://api.clerk.com${base}${list}`, { headers })).status).toBe(200);
      }
    },
    async '10.3'() {
      const { call, create } = begin();
      const { id } = await create();
      const headers = { 'content-type': 'application/json' };
      expect((await call('GET', list, { headers })).status).toBe(200);
      expect((await call('DELETE', `/api_keys/${id}`, { headers })).status).toBe(200);
    },
    async '10.4'() {
      const { call, create } = begin();
      await create();
      const { body } = await call('GET', `${list}&type=api_key&include_invalid=false&limit=10.0&offset=0.0`);
      expect(body.total_count).toBe(1);
    },
    async '10.5'() {
      expect((await begin().call('GET', `${list}&limit=10`)).status).toBe(200);
    },
    async '10.6'() {
      const { create } = begin();
      const raw = { name: 'one', seconds_until_expiration: 3600.0 };
      expect((await create(raw)).expiration).toBe(now + 3_600_000);
      expect((await create({ name: 'two', seconds_until_expiration: 7782.19 })).expiration).toBe(
        now + 7_782_190,
      );
    },
    async '10.7'() {
      const { call, create } = begin();
      for (const [index, body] of [
        {},
        { revocation_reason: null },
        { revocation_reason: 'lost' },
      ].entries()) {
        const { id } = await create({ name: `key-${index}` });
        const answer = await call('POST', `/api_keys/${id}/revoke`, { body });
        expect([answer.status, answer.body.revocation_reason]).toEqual([200, body.revocation_reason ?? null]);
      }
    },
    async '10.8'() {
      const { status } = await begin().call('POST', '/api_keys', { body: { name: 'key', subject } });
      expect(status).toBe(dialect === 'served' ? 201 : 200);
    },
    async '10.9'() {
      const { call, create } = begin();
      const { id } = await create();
      const { body } = await call('GET', `/api_keys/${id}`);
      expect(Object.keys(body).sort()).toEqual(
        [
          ...['object', 'id', 'type', 'subject', 'name', 'description', 'claims', 'scopes', 'revoked'],
          ...['revocation_reason', 'expired', 'expiration', 'created_by', 'last_used_at', 'created_at'],
          'updated_at',
        ].sort(),
      );
      expect(body).toMatchObject({ claims: null, expiration: null, last_used_at: null, created_by: null });
    },
    async '10.10'() {
      const claims = { camelCase: 1, snake_case: { 'With Space': [true] } };
      expect((await begin().create({ claims })).claims).toEqual(claims);
    },
    async '10.11'() {
      const { twin, call } = begin();
      await call('GET', list, { headers: { 'clerk-api-version': '2026-05-12' } });
      expect(JSON.stringify(twin.journal.entries.at(-1))).toContain('2026-05-12');
    },
    async '10.12'() {
      const { twin, call } = begin();
      twin.rateLimit({ limit: 0, windowSeconds: 9 });
      twin.clock.advance({ ms: 1 });
      const { headers, body } = await call('GET', list);
      expect(headers.get('retry-after')).toMatch(/^\d+$/);
      expect(body.clerk_trace_id !== undefined).toBe(dialect === 'served');
    },
  });
});
