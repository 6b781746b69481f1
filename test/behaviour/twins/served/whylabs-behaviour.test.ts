import type { Dialect } from '@keyloom/mocks';
import { describe, expect } from 'vitest';
import { now, path, start } from '../whylabs.ts';
import { testRows } from './contract-rows.ts';

const dialects: readonly Dialect[] = ['documented', 'served'];
const owner = { org_id: 'org-123', user_id: 'user-123' };
const ids = (body: { items: { keyId: string }[] }) => body.items.map(({ keyId }) => keyId);

describe.each(dialects)('7. semantics, %s', dialect => {
  const begin = () => start(1, { dialect });
  const rows = {
    '7.create': 'not idempotent; `alias` need not be unique; secret shown once',
    '7.no-scopes': 'the response leaves `scopes` out',
    '7.user-list': 'ascending keyId (byte order); includes revoked keys',
    '7.org-list': 'whole org; hides revoked keys',
    '7.expired': 'listed in both views',
    '7.consistency': 'both lists are eventually consistent: a new key can be missing for a moment',
    '7.pagination': 'none',
    '7.get': 'a revoked key is never found (200 `{}`)',
    '7.last-used':
      'filled by get and by the org-wide list, never by the per-user list; written every 15 minutes, at most 25 keys per flush',
    '7.last-used: flush': 'a use that is not written yet waits; a key that is used again waits where it was',
    '7.revoke': 'sets a flag; the row stays; needs the right `user_id`',
    '7.revoke-twice': '200, same metadata, `revoked: true`',
    '7.rotate': 'rotate, dormant: none',
    '7.quota': '25 unrevoked keys per org: overlap rotation needs one free slot',
    '7.idempotency': 'not used by these operations',
    '7.units': 'request epoch ms, response ISO text',
  };

  testRows(rows, {
    async '7.create'() {
      const { call, create } = begin();
      const [one, two] = [await create('user_id=u&alias=a'), await create('user_id=u&alias=a')];
      expect(one.keyId).not.toBe(two.keyId);
      expect((await call('GET', path)).text).not.toContain('FAKEFAKE');
      expect((await call('GET', `${path}/${one.keyId}`)).text).not.toContain('FAKEFAKE');
    },
    async '7.no-scopes'() {
      expect(await begin().create()).not.toHaveProperty('scopes');
    },
    async '7.user-list'() {
      const { twin, call, revoke } = begin();
      for (const id of ['aaaaaaaaaa', 'ZZZZZZZZZZ', '0000000000']) twin.given.key({ id, owner });
      await revoke('ZZZZZZZZZZ');
      expect(ids((await call('GET', `${path}?user_id=user-123`)).body)).toEqual([
        '0000000000',
        'ZZZZZZZZZZ',
        'aaaaaaaaaa',
      ]);
    },
    async '7.org-list'() {
      const { twin, call, create } = begin();
      twin.given.key({ owner, revoked: true });
      const [one, two] = [await create(), await create('user_id=user-9')];
      expect(ids((await call('GET', path)).body).sort()).toEqual([one.keyId, two.keyId].sort());
    },
    async '7.expired'() {
      const { twin, call } = begin();
      const { id } = twin.given.key({ owner, expired: true });
      for (const query of ['', '?user_id=user-123']) {
        expect(ids((await call('GET', path + query)).body)).toEqual([id]);
      }
    },
    async '7.consistency'() {
      const { twin, call, create } = begin();
      twin.lag({ list: { seconds: 2 } });
      const { keyId } = await create();
      for (const query of ['', '?user_id=user-123']) {
        expect(ids((await call('GET', path + query)).body)).toEqual([]);
      }
      twin.clock.advance({ seconds: 2 });
      for (const query of ['', '?user_id=user-123']) {
        expect(ids((await call('GET', path + query)).body)).toEqual([keyId]);
      }
    },
    async '7.pagination'() {
      const { twin, call } = begin();
      twin.given.keys(120, { owner });
      expect((await call('GET', `${path}?limit=10&offset=5`)).body.items).toHaveLength(120);
    },
    async '7.get'() {
      const { call, create, revoke } = begin();
      const { keyId } = await create();
      await revoke(keyId);
      expect((await call('GET', `${path}/${keyId}`)).body).toEqual({});
    },
    async '7.last-used'() {
      const { twin, call } = begin();
      const { id } = twin.given.key({ owner, lastUsedAt: new Date(now) });
      const shown = dialect === 'served' ? '2026-01-01T12:30:15.12' : undefined;
      expect((await call('GET', `${path}/${id}`)).body.key.lastUsedTime).toBe(shown);
      expect((await call('GET', path)).body.items[0].lastUsedTime).toBe(shown);
      expect((await call('GET', `${path}?user_id=user-123`)).body.items[0].lastUsedTime).toBeUndefined();
      twin.lag({ lastUsed: { minutes: 15 } });
      expect((await call('GET', `${path}/${id}`)).body.key.lastUsedTime).toBeUndefined();
      twin.clock.advance({ minutes: 15 });
      expect((await call('GET', `${path}/${id}`)).body.key.lastUsedTime).toBe(shown);
    },
    async '7.last-used: flush'() {
      const { twin, call, as } = begin();
      const keys = twin.given.keys(30, { owner, scopes: [':whylabs_system'] });
      const written = async () => {
        const { items } = (await call('GET', path)).body;
        return items.filter((key: { lastUsedTime?: string }) => key.lastUsedTime !== undefined).length;
      };
      const served = (count: number) => (dialect === 'served' ? count : 0);
      for (const { secret } of keys) {
        expect((await as(secret, 'GET', path)).status).toBe(200);
        twin.clock.tick();
      }
      // It is 12:30:15; uses are written at each quarter of an hour.
      twin.clock.advance({ minutes: 14 });
      expect(await written()).toBe(0);
      twin.clock.advance({ minutes: 1 });
      expect(await written()).toBe(served(25));
      expect((await call('GET', `${path}/${keys[0]?.id}`)).body.key.lastUsedTime).toBe(
        dialect === 'served' ? '2026-01-01T12:30:15.12' : undefined,
      );
      twin.clock.advance({ minutes: 15 });
      expect(await written()).toBe(served(30));
    },
    async '7.revoke'() {
      const { call, create, revoke } = begin();
      const { keyId } = await create();
      expect((await revoke(keyId, 'user-9')).status).toBe(404);
      expect((await revoke(keyId)).body).toMatchObject({ keyId, revoked: true });
      expect(ids((await call('GET', `${path}?user_id=user-123`)).body)).toEqual([keyId]);
    },
    async '7.revoke-twice'() {
      const { create, revoke } = begin();
      const { keyId } = await create();
      const first = await revoke(keyId);
      expect(await revoke(keyId)).toMatchObject({ status: 200, body: { ...first.body, revoked: true } });
    },
    async '7.rotate'() {
      const { call, create } = begin();
      const { keyId } = await create();
      expect((await call('POST', `${path}/${keyId}/rotate`)).status).toBe(404);
    },
    async '7.quota'() {
      const { twin, call, create, revoke } = begin();
      const [old] = twin.given.keys(25, { owner });
      expect((await call('POST', `${path}?user_id=user-123`)).status).toBe(400);
      await revoke(old?.id ?? '');
      expect((await create()).keyId).toBeDefined();
    },
    async '7.idempotency'() {
      const { call } = begin();
      const headers = { 'x-whylabs-idempotency-key': 'one' };
      const make = async () => (await call('POST', `${path}?user_id=u`, { headers })).body.keyId;
      expect(await make()).not.toBe(await make());
    },
    async '7.units'() {
      const { creationTime, expirationTime } = await begin().create(
        `user_id=u&expiration_time=${now + 3_600_000}`,
      );
      expect([creationTime, expirationTime]).toEqual(['2026-01-01T12:30:15.12', '2026-01-01T13:30:15.12']);
    },
  });
});
