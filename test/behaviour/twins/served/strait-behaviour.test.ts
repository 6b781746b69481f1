import { describe, expect } from 'vitest';
import { path, refusal, start } from '../strait.ts';
import { testRows } from './contract-rows.ts';
import { complete, namesOf, object, startServed, statusOf } from './strait.ts';

describe('7. semantics', () => {
  const rows = {
    '7.revoke': 'immediate',
    '7.revoke-twice': 'seed era 404; current 200 again',
    '7.rotate':
      'new id, name `<old> (rotated)`; scopes, environment, rotation settings and `expires_at` are inherited',
    '7.old-key': 'works until `grace_expires_at`; the end of grace never sets `revoked_at`',
    '7.shortest-grace': '1 minute; 0 is read as 60',
    '7.rotate-rotated': 'seed era allowed; current 500',
    '7.rotate-expired': 'not refused',
    '7.rotate-refusals':
      'no expiry and no project maximum → 400; above the maximum → 400; lacking scopes → 403',
    '7.rotate-lost': 'seed era forgets `org_id`',
    '7.list-order': '`created_at` descending; rows with equal times can be lost',
    '7.list-contents': 'revoked keys are hidden; expired, in-grace and past-grace keys are listed',
    '7.last-used': 'current server at most once a minute per key',
    '7.units': 'days, minutes; responses date-time',
    '7.idempotency': 'not honoured',
  };

  testRows(rows, {
    async '7.revoke'() {
      const { as, make, revoke } = startServed();
      const { id, key } = await make();
      await revoke(id);
      expect(statusOf(await as(key, 'GET', path))).toBe(401);
    },
    async '7.revoke-twice'() {
      const { make, revoke } = startServed();
      const { id } = await make();
      expect([statusOf(await revoke(id)), statusOf(await revoke(id))]).toEqual([200, 200]);
    },
    async '7.rotate'() {
      const { make, page, rotate } = startServed();
      const hook = { rotation_interval_days: 7, rotation_webhook_url: 'https://h.example.com' };
      const old = await make({ ...hook, environment_id: 'env_1', scopes: ['jobs:read'] });
      const { body } = await rotate(old.id);
      expect(body).toMatchObject({ old_key_id: old.id, name: 'ci (rotated)', scopes: ['jobs:read'] });
      expect(body.new_key_id).not.toBe(old.id);
      expect(Date.parse(body.expires_at)).toBe(Date.parse(old.expires_at));
      expect((await page()).data[0]).toMatchObject({ ...hook, environment_id: 'env_1' });
    },
    async '7.old-key'() {
      const { twin, as, make, page, rotate } = startServed();
      const old = await make();
      const { body } = await rotate(old.id);
      expect(statusOf(await as(old.key, 'GET', path))).toBe(200);
      twin.clock.advance({ hours: 1 });
      expect(statusOf(await as(old.key, 'GET', path))).toBe(401);
      const replaced = (await page()).data[1];
      expect(replaced.replaced_by_key_id).toBe(body.new_key_id);
      expect(replaced).not.toHaveProperty('revoked_at');
    },
    async '7.shortest-grace'() {
      const { make, rotate } = startServed();
      const grace = async (minutes: number) => {
        const { body } = await rotate((await make()).id, { grace_period_minutes: minutes });
        return (Date.parse(body.grace_expires_at) - Date.parse(body.created_at)) / 60_000;
      };
      expect([await grace(1), await grace(0)]).toEqual([1, 60]);
    },
    async '7.rotate-rotated'() {
      const documented = start();
      const old = await documented.create();
      expect(statusOf(await documented.rotate(old.id))).toBe(201);
      expect(statusOf(await documented.rotate(old.id))).toBe(201);
      const { make, page, rotate } = startServed();
      const { id } = await make();
      await rotate(id);
      const again = await rotate(id);
      expect(refusal(again)).toEqual(object(500, 'internal_error', 'internal server error'));
      expect((await page()).data).toHaveLength(2);
    },
    async '7.rotate-expired'() {
      const { twin, make, rotate } = startServed();
      const { id } = await make({ expires_in_days: 1 });
      twin.clock.advance({ days: 2 });
      expect(statusOf(await rotate(id))).toBe(201);
    },
    async '7.rotate-refusals'() {
      const { twin, as, make, rotate } = startServed();
      const endless = twin.given.key({ owner: { project_id: 'proj_1' }, scopes: ['*'] });
      expect((await rotate(endless.id)).body.error.message).toMatch(/^expires_in_days is required/);
      const mighty = await make();
      const { key } = await make({ scopes: ['api-keys:manage'] });
      const lacking = await as(key, 'POST', `${path}/${mighty.id}/rotate`, { body: {} });
      expect([lacking.status, lacking.body.error.code]).toEqual([403, 'forbidden']);
      const capped = startServed({ maxLifetimeDays: 10 });
      const expiresAt = new Date(capped.twin.clock.now() + 11 * 86_400_000);
      const long = capped.twin.given.key({ owner: { project_id: 'proj_1' }, scopes: ['*'], expiresAt });
      expect(statusOf(await capped.rotate(long.id))).toBe(400);
    },
    async '7.rotate-lost'() {
      const { make, page, rotate } = startServed();
      await rotate((await make({ org_id: 'org_1' })).id);
      expect((await page()).data[0].org_id).toBe('org_1');
      expect((await page('project_id=x&org_id=org_1')).data).toHaveLength(2);
    },
    async '7.list-order'() {
      const { twin, make, page } = startServed();
      await make({ name: 'old' });
      twin.clock.advance({ ms: 1 });
      for (const name of ['one', 'two', 'three']) await make({ name });
      const first = await page('project_id=proj_1&limit=2');
      expect([namesOf(first.data), first.has_more]).toEqual([['three', 'two'], true]);
      const cursor = encodeURIComponent(first.next_cursor);
      const second = await page(`project_id=proj_1&limit=2&cursor=${cursor}`);
      // `one` has the time of the cursor, so no page shows it.
      expect([namesOf(second.data), second.has_more]).toEqual([['old'], false]);
    },
    async '7.list-contents'() {
      const { twin, make, page, revoke, rotate } = startServed();
      await make({ name: 'expired', expires_in_days: 1 });
      await rotate((await make({ name: 'graced' })).id, { grace_period_minutes: 1 });
      await revoke((await make({ name: 'revoked' })).id);
      twin.clock.advance({ days: 1 });
      expect(namesOf((await page()).data)).toEqual(['graced (rotated)', 'graced', 'expired']);
    },
    async '7.last-used'() {
      const { twin, as, make } = startServed();
      const { key } = await make();
      const used = async () => (await as(key, 'GET', path)).body.data[0].last_used_at;
      expect(await used()).toBe('2026-01-01T12:30:15.12Z');
      twin.clock.advance({ seconds: 59 });
      expect(await used()).toBe('2026-01-01T12:30:15.12Z');
      twin.clock.advance({ seconds: 1 });
      expect(await used()).toBe('2026-01-01T12:31:15.12Z');
    },
    async '7.units'() {
      const { created_at, expires_at } = await startServed().make({ expires_in_days: 2 });
      expect(Date.parse(expires_at) - Date.parse(created_at)).toBe(2 * 86_400_000);
    },
    async '7.idempotency'() {
      const { post } = startServed();
      const make = () =>
        post({ project_id: 'proj_1', name: 'ci', ...complete }, { 'idempotency-key': 'one' });
      expect((await make()).body.id).not.toBe((await make()).body.id);
    },
  });
});
