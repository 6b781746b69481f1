import type { Dialect } from '@keyloom/mocks';
import { describe, expect } from 'vitest';
import { ask } from '../ask.ts';
import { now, other, start, subject } from '../clerk.ts';
import { testRows } from './contract-rows.ts';

const dialects: readonly Dialect[] = ['documented', 'served'];
const names = (body: { data: { name: string }[] }) => body.data.map(({ name }) => name);

describe.each(dialects)('2 and 6. security and formats, %s', dialect => {
  const begin = () => start(1, { dialect });
  const rows = {
    '2.1': '`bearerAuth`: the instance secret key, never an `ak_` key; global',
    '2.2': 'header `Clerk-API-Version: YYYY-MM-DD` optional',
    '6.1': 'secret starts with `ak_`; length is not contractual',
    '6.2': 'id `ak_` + 32 hex; id and secret share the prefix',
    '6.3': 'id in paths also `api_key_` + 32 hex',
    '6.4': "caller's key `sk_<environment>_…`",
    '6.5': 'subjects `user_`, `org_`, `mch_`, `scim_` + 27 word characters',
    '6.6': 'scopes, claims free-form; no vocabulary',
  };

  testRows(rows, {
    async '2.1'() {
      const { twin, create } = begin();
      const { secret } = await create();
      const list = async (headers: Record<string, string>) =>
        (await ask(twin, 'GET', `/api_keys?subject=${subject}`, { headers })).status;
      expect(await list({ authorization: `Bearer ${twin.credential}` })).toBe(200);
      expect(await list({ authorization: `Bearer ${secret}` })).toBe(401);
      expect(await list({ authorization: `Basic ${twin.credential}` })).toBe(401);
      expect(await list({ 'x-api-key': twin.credential })).toBe(401);
      expect(await list({})).toBe(401);
    },
    async '2.2'() {
      const { call } = begin();
      for (const version of ['2026-05-12', '2025-11-10']) {
        const headers = { 'clerk-api-version': version };
        expect((await call('GET', `/api_keys?subject=${subject}`, { headers })).status).toBe(200);
      }
    },
    async '6.1'() {
      expect((await begin().create()).secret).toMatch(/^ak_.+$/);
    },
    async '6.2'() {
      expect((await begin().create()).id).toMatch(/^ak_[0-9A-Fa-f]{32}$/);
    },
    async '6.3'() {
      const { call, create } = begin();
      const { id } = await create();
      const hex = id.replace('ak_', '');
      for (const path of [`ak_${hex}`, `api_key_${hex}`]) {
        expect((await call('GET', `/api_keys/${path}`)).body.id).toBe(id);
      }
      expect((await call('GET', `/api_keys/key_${hex}`)).status).toBe(400);
    },
    '6.4'() {
      expect(begin().twin.credential).toMatch(/^sk_(test|live)_/);
    },
    async '6.5'() {
      const { create, call } = begin();
      for (const kind of ['user', 'org', 'mch', ...(dialect === 'served' ? ['scim'] : [])]) {
        const owner = `${kind}_000000000000000000000000001`;
        expect((await create({ subject: owner })).subject).toBe(owner);
      }
      const bad = await call('POST', '/api_keys', { body: { name: 'key', subject: 'team_0' } });
      expect(bad.status).toBe(400);
    },
    async '6.6'() {
      const body = await begin().create({ scopes: ['*', 'a b', 'ü'], claims: [{ any: null }] });
      expect(body).toMatchObject({ scopes: ['*', 'a b', 'ü'], claims: [{ any: null }] });
    },
  });
});

describe.each(dialects)('7. semantics, %s', dialect => {
  const begin = () => start(1, { dialect });
  const rows = {
    '7.list-default': 'revoked and expired keys are left out; `include_invalid=true` adds them',
    '7.list-order': 'newest first (`created_at` descending)',
    '7.list-scope': 'one subject per call; no instance-wide list',
    '7.pagination': 'offset and limit; `total_count` = keys of the subject',
    '7.revoke': 'immediate, permanent; reason kept; the key stays in the list (with `include_invalid`)',
    '7.revoke-twice': 'twin: 200, unchanged key',
    '7.delete': 'removes the row; second delete 404',
    '7.reveal': '`GET …/secret` exists',
    '7.verify': 'invalid, revoked or expired → error',
    '7.verify-revoked': 'of a revoked key: seen rejected; another project assumes 200 with `revoked: true`',
    '7.verify-off': 'the feature switched off: fails without revoking',
    '7.duplicate': '409 per (subject, name)',
    '7.rotate': 'none',
    '7.last-used': '`last_used_at` on every read',
    '7.units': 'request seconds, response milliseconds',
    '7.expiry': '`expiration` = server time + seconds × 1000',
    '7.idempotency': 'no idempotency key',
  };

  testRows(rows, {
    async '7.list-default'() {
      const { twin, call, create } = begin();
      await create({ name: 'expired', seconds_until_expiration: 1 });
      const revoked = await create({ name: 'revoked' });
      await call('POST', `/api_keys/${revoked.id}/revoke`, { body: {} });
      await create({ name: 'living' });
      twin.clock.advance({ seconds: 1 });
      const list = async (query: string) =>
        names((await call('GET', `/api_keys?subject=${subject}${query}`)).body);
      expect(await list('')).toEqual(['living']);
      expect(await list('&include_invalid=true')).toEqual(['living', 'revoked', 'expired']);
    },
    async '7.list-order'() {
      const { twin, call, create } = begin();
      for (const name of ['one', 'two', 'three']) {
        await create({ name });
        twin.clock.advance({ ms: 1 });
      }
      expect(names((await call('GET', `/api_keys?subject=${subject}`)).body)).toEqual([
        'three',
        'two',
        'one',
      ]);
    },
    async '7.list-scope'() {
      const { call, create } = begin();
      await create();
      expect((await call('GET', '/api_keys')).status).toBe(400);
      expect((await call('GET', `/api_keys?subject=${other}`)).body).toEqual({ data: [], total_count: 0 });
    },
    async '7.pagination'() {
      const { call, create } = begin();
      for (const name of ['one', 'two', 'three']) await create({ name });
      const { body } = await call('GET', `/api_keys?subject=${subject}&limit=1&offset=1`);
      expect([names(body), body.total_count]).toEqual([['two'], 3]);
    },
    async '7.revoke'() {
      const { call, create } = begin();
      const { id, secret } = await create();
      const body = { revocation_reason: 'leaked' };
      await call('POST', `/api_keys/${id}/revoke`, { body });
      expect((await call('POST', '/api_keys/verify', { body: { secret } })).status).toBe(404);
      const list = await call('GET', `/api_keys?subject=${subject}&include_invalid=true`);
      expect(list.body.data).toMatchObject([{ id, revoked: true, ...body }]);
    },
    async '7.revoke-twice'() {
      const { twin, call, create } = begin();
      const { id } = await create();
      const first = await call('POST', `/api_keys/${id}/revoke`, { body: {} });
      twin.clock.advance({ minutes: 1 });
      const second = await call('POST', `/api_keys/${id}/revoke`, { body: { revocation_reason: 'late' } });
      expect(second).toMatchObject({ status: 200, body: first.body });
    },
    async '7.delete'() {
      const { call, create } = begin();
      const { id } = await create();
      expect((await call('DELETE', `/api_keys/${id}`)).body).toEqual({
        id,
        object: 'api_key',
        deleted: true,
      });
      expect((await call('DELETE', `/api_keys/${id}`)).status).toBe(404);
    },
    async '7.reveal'() {
      const { call, create } = begin();
      const { id, secret } = await create();
      expect((await call('GET', `/api_keys/${id}/secret`)).body).toEqual({ secret });
    },
    async '7.verify'() {
      const { call, create } = begin();
      const { secret } = await create();
      expect((await call('POST', '/api_keys/verify', { body: { secret } })).status).toBe(200);
      expect((await call('POST', '/api_keys/verify', { body: { secret: `${secret}x` } })).status).toBe(404);
    },
    async '7.verify-revoked'() {
      for (const [verifyInvalid, status] of [
        ['404', 404],
        ['200-flags', 200],
      ] as const) {
        const { call, create } = start(1, { dialect, verifyInvalid });
        const { id, secret } = await create();
        await call('POST', `/api_keys/${id}/revoke`, { body: {} });
        expect((await call('POST', '/api_keys/verify', { body: { secret } })).status).toBe(status);
      }
    },
    async '7.verify-off'() {
      const { twin, call, create } = begin();
      const { id, secret } = await create();
      twin.faults.next('verifyApiKey', 400);
      expect((await call('POST', '/api_keys/verify', { body: { secret } })).status).toBe(400);
      expect((await call('GET', `/api_keys/${id}`)).body.revoked).toBe(false);
    },
    async '7.duplicate'() {
      const { call, create } = begin();
      await create();
      expect((await call('POST', '/api_keys', { body: { name: 'key', subject } })).status).toBe(409);
      expect((await create({ subject: other })).name).toBe('key');
    },
    async '7.rotate'() {
      const { call, create } = begin();
      const { id } = await create();
      expect((await call('POST', `/api_keys/${id}/rotate`, { body: {} })).status).toBe(404);
    },
    async '7.last-used'() {
      const { twin, call, create } = begin();
      const { id, secret } = await create();
      twin.clock.advance({ seconds: 1 });
      await call('POST', '/api_keys/verify', { body: { secret } });
      const reads = [
        (await call('GET', `/api_keys/${id}`)).body,
        (await call('GET', `/api_keys?subject=${subject}`)).body.data[0],
        (await call('PATCH', `/api_keys/${id}`, { body: {} })).body,
      ];
      expect(reads.map(key => key.last_used_at)).toEqual([now + 1_000, now + 1_000, now + 1_000]);
    },
    async '7.units'() {
      const { expiration, created_at } = await begin().create({ seconds_until_expiration: 60 });
      expect(expiration - created_at).toBe(60_000);
    },
    async '7.expiry'() {
      const { twin, create } = begin();
      twin.clock.advance({ seconds: 5 });
      expect((await create({ seconds_until_expiration: 1 })).expiration).toBe(now + 6_000);
    },
    async '7.idempotency'() {
      const { call } = begin();
      const headers = { 'idempotency-key': 'one' };
      const make = (name: string) => call('POST', '/api_keys', { headers, body: { name, subject } });
      const [one, two] = [await make('one'), await make('two')];
      expect(one.body.id).not.toBe(two.body.id);
    },
  });
});
