import { matchers } from '@keyloom/mocks/matchers';
import type { StraitTwinOptions } from '@keyloom/mocks/strait';
import '@keyloom/mocks/vitest';
import { expect } from 'vitest';
import { path, start, uuidV7 } from '../strait.ts';
import { testRows } from './contract-rows.ts';
import { namesOf, startServed, statusOf } from './strait.ts';

expect.extend(matchers);

const hook = 'https://hooks.example.com/strait';
const rotated = { rotation_interval_days: 7, rotation_webhook_url: hook };

const rows = {
  'auto-rotation: when': 'at `next_rotation_at`, over and over, each successor when its own time comes',
  'auto-rotation: name': 'name suffix ` (auto-rotated)`; the rest is inherited as by a rotation',
  'auto-rotation: grace': 'grace 24 h',
  'auto-rotation: webhook': 'POST to the webhook, event `api_key.auto_rotated`, header `X-Strait-Event`',
  'auto-rotation: payload': 'the payload carries the new plaintext key',
  'auto-rotation: signature':
    '`X-Strait-Signature: v1=…` over `timestamp.body`, by the secret that create showed',
  'auto-rotation: timeout': 'if that POST times out the server revokes the new key',
  'auto-rotation: none': 'of a key that is dead or replaced, or that has no webhook to tell',
};

const startWith = async (options: StraitTwinOptions = {}) => {
  const all = startServed(options);
  const key = await all.make({ ...rotated, name: 'svc', expires_in_days: 365, scopes: ['jobs:read', '*'] });
  return { ...all, key };
};

testRows(rows, {
  async 'auto-rotation: when'() {
    const { twin, page } = await startWith();
    twin.clock.advance({ days: 7, ms: -1 });
    expect(namesOf((await page()).data)).toEqual(['svc']);
    expect(twin.webhooks).toEqual([]);
    twin.clock.advance({ ms: 1 });
    expect(twin.webhooks.map(({ at }) => at)).toEqual([twin.clock.now()]);
    twin.clock.advance({ days: 14 });
    const { data } = await page();
    expect(data.map((key: { created_at: string }) => key.created_at)).toEqual([
      '2026-01-22T12:30:15.12Z',
      '2026-01-15T12:30:15.12Z',
      '2026-01-08T12:30:15.12Z',
      '2026-01-01T12:30:15.12Z',
    ]);
    expect(data[0].next_rotation_at).toBe('2026-01-29T12:30:15.12Z');
    expect(twin.webhooks).toHaveLength(3);
    const snapshot = twin.snapshot();
    twin.reset();
    expect(twin.webhooks).toEqual([]);
    twin.restore(snapshot);
    twin.clock.advance({ days: 7 });
    expect([twin.webhooks.length, (await page()).data.length]).toEqual([1, 5]);
  },
  async 'auto-rotation: name'() {
    const { twin, page, key } = await startWith();
    twin.clock.advance({ days: 14 });
    const [second, first, old] = (await page()).data;
    expect(namesOf([second, first])).toEqual(['svc (auto-rotated) (auto-rotated)', 'svc (auto-rotated)']);
    expect(first).toMatchObject({
      ...rotated,
      project_id: 'proj_1',
      scopes: key.scopes,
      expires_at: old.expires_at,
    });
    expect(old.replaced_by_key_id).toBe(first.id);
  },
  async 'auto-rotation: grace'() {
    const { twin, as, page, key } = await startWith();
    twin.clock.advance({ days: 7 });
    expect((await page()).data[1].grace_expires_at).toBe('2026-01-09T12:30:15.12Z');
    twin.clock.advance({ days: 1, ms: -1 });
    expect(statusOf(await as(key.key, 'GET', path))).toBe(200);
    twin.clock.advance({ ms: 1 });
    const after = await as(key.key, 'GET', path);
    expect([after.status, after.body.error.message]).toEqual([
      401,
      'api key rotation grace period has ended',
    ]);
  },
  async 'auto-rotation: webhook'() {
    const { twin } = await startWith();
    twin.clock.advance({ days: 7 });
    const [call] = twin.webhooks;
    expect(call).toMatchObject({ event: 'api_key.auto_rotated', url: hook });
    const request = await call?.toRequest();
    expect([request?.method, request?.url, request?.headers.get('content-type')]).toEqual([
      'POST',
      hook,
      'application/json',
    ]);
    expect(request?.headers.get('x-strait-event')).toBe('api_key.auto_rotated');
    expect(await request?.text()).toBe(call?.body);
  },
  async 'auto-rotation: payload'() {
    const { twin, as, key } = await startWith();
    twin.clock.advance({ days: 7 });
    const body = JSON.parse(twin.webhooks[0]?.body ?? '');
    expect(body).toMatchObject({
      event: 'api_key.auto_rotated',
      old_key_id: key.id,
      new_key_id: expect.stringMatching(uuidV7),
      key: expect.stringMatching(/^strait_[0-9a-f]{64}$/),
      grace_expires_at: '2026-01-09T12:30:15.12Z',
    });
    expect(statusOf(await as(body.key, 'GET', path))).toBe(200);
    expect(twin).toHaveNoOrphans();
  },
  async 'auto-rotation: signature'() {
    const { twin, key } = await startWith();
    twin.clock.advance({ days: 14 });
    for (const call of twin.webhooks) {
      const { headers } = (await call.toRequest()) ?? expect.fail();
      const timestamp = headers.get('x-strait-timestamp');
      expect(Number(timestamp)).toBe(Math.floor(call.at / 1000));
      const encoded = (text: string) => new TextEncoder().encode(text);
      const algorithm = { name: 'HMAC', hash: 'SHA-256' };
      const secret = await crypto.subtle.importKey(
        'raw',
        encoded(key.rotation_webhook_secret),
        algorithm,
        false,
        ['sign'],
      );
      const signed = await crypto.subtle.sign('HMAC', secret, encoded(`${timestamp}.${call.body}`));
      expect(headers.get('x-strait-signature')).toBe(`v1=${Buffer.from(signed).toString('hex')}`);
    }
  },
  async 'auto-rotation: timeout'() {
    const seen: string[] = [];
    const { twin, as, page } = await startWith({
      webhookOutcome: ({ url }) => {
        seen.push(url);
        return 'timed-out';
      },
    });
    twin.clock.advance({ days: 7 });
    expect(namesOf((await page()).data)).toEqual(['svc']);
    expect(seen).toEqual([hook]);
    const { key } = JSON.parse(twin.webhooks[0]?.body ?? '');
    const refused = await as(key, 'GET', path);
    expect([refused.status, refused.body.error.message]).toEqual([401, 'api key has been revoked']);
    expect(twin).toHaveActiveKeys(1);
    expect(twin).toHaveNoOrphans();
  },
  async 'auto-rotation: none'() {
    const { twin, make, page, revoke, rotate } = startServed();
    await revoke((await make({ ...rotated, name: 'revoked' })).id);
    await make({ ...rotated, name: 'expired', expires_in_days: 3 });
    await rotate((await make({ ...rotated, rotation_interval_days: 30, name: 'replaced' })).id);
    twin.given.key({ fields: { rotation_interval_days: 7 }, name: 'silent' });
    twin.clock.advance({ days: 20 });
    expect(namesOf((await page()).data)).toEqual(['silent', 'replaced (rotated)', 'replaced', 'expired']);
    const documented = start();
    documented.twin.given.key({ fields: rotated, name: 'given' });
    await documented.create({ rotation_interval_days: 7, name: 'silent' });
    documented.twin.clock.advance({ days: 7 });
    expect(namesOf(await documented.list())).toEqual(['given (auto-rotated)', 'silent', 'given']);
  },
});
