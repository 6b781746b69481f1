import { describe, expect } from 'vitest';
import { path, refusal, refused, start } from '../strait.ts';
import { testRows } from './contract-rows.ts';
import { complete, namesOf, object, startServed } from './strait.ts';

describe('8. documented and served', () => {
  const rows = {
    '8.1': 'list = bare array | `{data, next_cursor?, has_more}`',
    '8.2': 'no paging parameters | `limit`, `cursor`, `org_id`',
    '8.3': 'create body has no `key` field | has `key`; lacks eight of the 15 documented fields',
    '8.4': 'revoke 204, empty | 200 `{"status":"revoked"}`',
    '8.5': 'second revoke: not described (seed era 404) | 200',
    '8.6': 'rotate body required | optional',
    '8.7': 'rotate `expires_at` is a string | may be null',
    '8.8': 'optional fields | left out, never null',
    '8.9': 'scopes and expiry optional | both required by the current server',
    '8.10': 'no error responses | two envelopes, many statuses',
    '8.11': '`project_id` filters | ignored for API-key callers',
    '8.12': 'times are `date-time` | may carry an offset',
  };

  testRows(rows, {
    async '8.1'() {
      const { create, list } = start();
      await create();
      expect(Array.isArray(await list())).toBe(true);
      const { make, page } = startServed();
      expect(await page()).toEqual({ data: [], has_more: false });
      await make();
      const { data, ...rest } = await page();
      expect([namesOf(data), rest]).toEqual([['ci'], { has_more: false }]);
    },
    async '8.2'() {
      const { twin, make, page } = startServed();
      for (const name of ['one', 'two', 'three']) {
        await make({ name, org_id: 'org_1', project_id: `proj_${name}` });
        twin.clock.advance({ ms: 1 });
      }
      const first = await page('project_id=any&org_id=org_1&limit=2');
      expect([namesOf(first.data), first.has_more]).toEqual([['three', 'two'], true]);
      const cursor = encodeURIComponent(first.next_cursor);
      const second = await page(`project_id=any&org_id=org_1&limit=2&cursor=${cursor}`);
      expect(namesOf(second.data)).toEqual(['one']);
      expect(second).not.toHaveProperty('next_cursor');
      const documented = start();
      for (const name of ['one', 'two']) await documented.create({ name });
      const { body } = await documented.call('GET', `${path}?project_id=proj_1&limit=1`);
      expect(body).toHaveLength(2);
    },
    async '8.3'() {
      const { make } = startServed();
      const given = { environment_id: 'env_1', rotation_interval_days: 9 };
      const hook = 'https://hooks.example.com/strait';
      const served = await make({ ...given, rotation_webhook_url: hook });
      expect(Object.keys(served).sort()).toEqual(
        [
          ...['id', 'project_id', 'name', 'key', 'key_prefix', 'scopes', 'expires_at', 'created_at'],
          'rotation_webhook_secret',
        ].sort(),
      );
      expect(served.rotation_webhook_secret).toMatch(/^whsec_[0-9a-f]{64}$/);
      expect(await make()).not.toHaveProperty('rotation_webhook_secret');
      expect(await start().create(given)).toMatchObject({ ...given, key: expect.any(String) });
    },
    async '8.4'() {
      const documented = start();
      const { id } = await documented.create();
      expect(await documented.call('DELETE', `${path}/${id}`)).toMatchObject({ status: 204, text: '' });
      const { make, revoke } = startServed();
      expect(await revoke((await make()).id)).toMatchObject({ status: 200, text: '{"status":"revoked"}' });
    },
    async '8.5'() {
      const documented = start();
      const { id } = await documented.create();
      await documented.call('DELETE', `${path}/${id}`);
      expect((await documented.call('DELETE', `${path}/${id}`)).status).toBe(404);
      const { make, revoke } = startServed();
      const key = await make();
      await revoke(key.id);
      expect(await revoke(key.id)).toMatchObject({ status: 200, body: { status: 'revoked' } });
    },
    async '8.6'() {
      const { call, make } = startServed();
      const { status, body } = await call('POST', `${path}/${(await make()).id}/rotate`);
      expect([status, body.grace_expires_at]).toEqual([201, '2026-01-01T14:30:15.12+01:00']);
    },
    async '8.7'() {
      const { twin, rotate, make } = startServed({ maxLifetimeDays: 90 });
      const { id } = twin.given.key({ owner: { project_id: 'proj_1' }, scopes: ['*'] });
      expect((await rotate(id)).body.expires_at).toBeNull();
      expect((await rotate((await make()).id)).body.expires_at).toBe('2026-01-31T12:30:15.12Z');
      const documented = start();
      expect((await documented.rotate((await documented.create()).id)).body).not.toHaveProperty('expires_at');
    },
    async '8.8'() {
      const { make, page } = startServed();
      await make();
      expect(Object.keys((await page()).data[0]).sort()).toEqual(
        ['id', 'project_id', 'name', 'key_prefix', 'scopes', 'created_at', 'expires_at'].sort(),
      );
    },
    async '8.9'() {
      expect((await start().create()).id).toBeDefined();
      const { create } = startServed();
      expect((await create({ scopes: ['*'] })).error.message).toMatch(/^expires_in_days is required/);
      for (const scopes of [undefined, []]) {
        const { error } = await create({ expires_in_days: 1, scopes });
        expect(error.message).toBe('scopes must contain at least one explicit permission');
      }
      expect((await create(complete)).id).toBeDefined();
    },
    async '8.10'() {
      const documented = start();
      const text = await documented.call('DELETE', `${path}/unknown`);
      expect(refusal(text)).toEqual(refused(404, 'api key not found or already revoked'));
      const { revoke } = startServed();
      expect(refusal(await revoke('unknown'))).toEqual(object(404, 'not_found', 'api key not found'));
    },
    async '8.11'() {
      const { as, make } = startServed();
      const { key } = await make({ name: 'mine' });
      await make({ name: 'other', project_id: 'proj_2' });
      for (const query of ['?project_id=proj_2', '?project_id=', '']) {
        expect(namesOf((await as(key, 'GET', path + query)).body.data)).toEqual(['mine']);
      }
    },
    async '8.12'() {
      const { make, page } = startServed();
      const created = await make();
      expect(created.created_at).toBe('2026-01-01T13:30:15.12+01:00');
      const [listed] = (await page()).data;
      expect(listed.created_at).toBe('2026-01-01T12:30:15.12Z');
      expect(Date.parse(created.created_at)).toBe(Date.parse(listed.created_at));
      expect(Date.parse(created.expires_at)).toBe(Date.parse(listed.expires_at));
      expect((await start().create()).created_at).toMatch(/Z$/);
    },
  });
});
