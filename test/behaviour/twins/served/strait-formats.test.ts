import { describe, expect } from 'vitest';
import { path, start, uuidV7 } from '../strait.ts';
import { testRows } from './contract-rows.ts';
import { startServed, statusOf } from './strait.ts';

describe('4 and 6. models and formats', () => {
  const rows = {
    '4.present': 'id, project_id, name, key_prefix, scopes, created_at: always present',
    '4.optional': 'times and links: left out when empty, never null',
    '4.undocumented': 'org_id … (not documented): left out when empty',
    '4.rotated': 'RotateAPIKeyResponse: always present; `expires_at` can be `null`',
    '4.error': 'ErrorResponse `{ error, request_id? }`, `error` required',
    '6.secret': '`^strait_[0-9a-f]{64}$`, length 71',
    '6.prefix': 'first 12 characters (`strait_` + 5 hex). 20 bits: not unique',
    '6.id': 'uuid v7 as a string; no uuid check on paths',
    '6.times': 'RFC 3339, a local offset is possible',
    '6.scopes': 'seed era 17, 26 in all',
  };
  const added = ['webhooks:read', 'workers:connect', 'dlq:purge', 'outbox:retry'];

  testRows(rows, {
    async '4.present'() {
      const { make, page } = startServed();
      await make();
      const [key] = (await page()).data;
      for (const name of ['id', 'project_id', 'name', 'key_prefix', 'scopes', 'created_at']) {
        expect(key[name]).toBeDefined();
      }
    },
    async '4.optional'() {
      const { twin, as, make, page, rotate } = startServed();
      const old = await make({ rotation_interval_days: 7, rotation_webhook_url: 'https://h.example.com' });
      await as(old.key, 'GET', path);
      const { body } = await rotate(old.id);
      const [successor, replaced] = (await page()).data;
      expect(Object.values(successor)).not.toContain(null);
      expect(successor).not.toHaveProperty('last_used_at');
      expect(replaced).toMatchObject({
        last_used_at: '2026-01-01T12:30:15.12Z',
        replaced_by_key_id: body.new_key_id,
        grace_expires_at: '2026-01-01T13:30:15.12Z',
        rotation_interval_days: 7,
        next_rotation_at: '2026-01-08T12:30:15.12Z',
        rotation_webhook_url: 'https://h.example.com',
      });
      expect(twin.system).toBe('Strait');
    },
    async '4.undocumented'() {
      const { make, page } = startServed();
      await make({ org_id: 'org_1' });
      await make();
      const { data } = await page();
      expect(data.map((key: object) => 'org_id' in key)).toEqual([false, true]);
    },
    async '4.rotated'() {
      const { make, rotate } = startServed();
      const { body } = await rotate((await make()).id);
      expect(Object.keys(body).sort()).toEqual(
        [
          ...['old_key_id', 'new_key_id', 'project_id', 'name', 'key', 'key_prefix', 'scopes'],
          ...['expires_at', 'created_at', 'grace_expires_at'],
        ].sort(),
      );
    },
    async '4.error'() {
      for (const dialect of ['documented', 'served'] as const) {
        const { body } = await start(1, { dialect }).rotate('x');
        expect(Object.keys(body).sort()).toEqual(['error', 'request_id']);
      }
    },
    async '6.secret'() {
      expect((await startServed().make()).key).toMatch(/^strait_[0-9a-f]{64}$/);
    },
    async '6.prefix'() {
      const { make } = startServed();
      const [one, two] = [await make(), await make()];
      for (const { key, key_prefix } of [one, two]) {
        expect(key_prefix).toMatch(/^strait_[0-9a-f]{5}$/);
        expect(key.slice(0, 12)).toBe(key_prefix);
      }
      expect(one.key_prefix).not.toBe(two.key_prefix);
    },
    async '6.id'() {
      const { make, revoke } = startServed();
      expect((await make()).id).toMatch(uuidV7);
      expect(statusOf(await revoke('not-a-uuid'))).toBe(404);
    },
    async '6.times'() {
      const { make } = startServed();
      const { created_at } = await make();
      expect(created_at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?[+-]\d\d:\d\d$/);
    },
    async '6.scopes'() {
      const { make } = startServed();
      expect((await make({ scopes: added })).scopes).toEqual(added);
      const { status } = await start().post({ project_id: 'proj_1', name: 'x', scopes: added });
      expect(status).toBe(400);
    },
  });
});
