import type { Dialect } from '@keyloom/mocks';
import { describe, expect } from 'vitest';
import { ask } from '../ask.ts';
import { now, path, start } from '../whylabs.ts';
import { testRows } from './contract-rows.ts';

const dialects: readonly Dialect[] = ['documented', 'served'];
const externalScopes = [
  ...[':account_administrator', ':administrator', ':authenticated', ':secure_container', ':user'],
  ...[':write_data', ':write_notification', ':read_notification', ':write_resource', ':read_resource'],
];

describe.each(dialects)('2 and 6. security and formats, %s', dialect => {
  const begin = () => start(1, { dialect });
  const rows = {
    '2.1': '`ApiKeyAuth`: apiKey in header `X-API-Key`',
    '2.2': 'fallback: a cookie named `X-API-Key`, when the header is absent',
    '2.3': 'value `<token>` or `<token>:<orgId>`; the suffix is cut before the check',
    '2.4': 'all four operations require `WHYLABS_SYSTEM`; ordinary customer keys get 403',
    '2.4: role': 'a key of the role `WHYLABS_SYSTEM` may call, for its own organization',
    '6.secret': '`<id 10>.<53>` of `[A-Za-z0-9]`, then `:<orgId>` is appended on create',
    '6.id': 'the first 10 characters of the secret',
    '6.request-times': 'epoch milliseconds',
    '6.response-times': 'ISO local date-time in UTC without a zone suffix; trailing zeros trimmed',
    '6.external': 'external scopes (10)',
    '6.internal': 'internal scopes (2), accepted here as well',
  };

  testRows(rows, {
    async '2.1'() {
      const { twin } = begin();
      const list = async (headers: Record<string, string>) =>
        (await ask(twin, 'GET', path, { headers })).status;
      expect(await list({ 'x-api-key': twin.credential })).toBe(200);
      expect(await list({ authorization: `Bearer ${twin.credential}` })).toBe(401);
    },
    async '2.2'() {
      const { twin } = begin();
      const cookie = `X-API-Key=${twin.credential}`;
      const list = async (headers: Record<string, string>) =>
        (await ask(twin, 'GET', path, { headers })).status;
      expect(await list({ cookie })).toBe(200);
      expect(await list({ cookie, 'x-api-key': 'bad' })).toBe(403);
    },
    async '2.3'() {
      const { twin, call } = begin();
      for (const suffix of ['', ':org-123', ':other']) {
        const headers = { 'x-api-key': twin.credential + suffix };
        expect((await call('GET', path, { headers })).status).toBe(200);
      }
    },
    async '2.4'() {
      const { call, create, revoke } = begin();
      const { key, keyId } = await create('user_id=user-123&scopes=:administrator');
      const headers = { 'x-api-key': key };
      const statuses = async () =>
        [
          await call('POST', `${path}?user_id=u`, { headers }),
          await call('GET', path, { headers }),
          await call('GET', `${path}/${keyId}`, { headers }),
          await call('DELETE', `${path}?user_id=user-123&key_id=${keyId}`, { headers }),
        ].map(({ status, text }) => `${status}${text}`);
      expect(await statuses()).toEqual(['403', '403', '403', '403']);
      await revoke(keyId);
      expect(await statuses()).toEqual(['403', '403', '403', '403']);
    },
    async '2.4: role'() {
      const { twin, as, create, revoke } = begin();
      const system = await create('user_id=user-123&scopes=:whylabs_system');
      const statusOf = async (secret: string, org = 'org-123') =>
        (await as(secret, 'GET', path.replace('org-123', org))).status;
      expect([await statusOf(system.key), await statusOf(system.key, 'org-9')]).toEqual([200, 403]);
      const [withoutOrganization = ''] = system.key.split(':');
      expect(await statusOf(withoutOrganization)).toBe(200);
      const expired = twin.given.key({ scopes: [':whylabs_system'], expired: true });
      expect(await statusOf(expired.secret)).toBe(403);
      await revoke(system.keyId);
      expect(await statusOf(system.key)).toBe(403);
    },
    async '6.secret'() {
      const { key } = await begin().create();
      expect(key).toMatch(/^[A-Za-z0-9]{10}\.[A-Za-z0-9]{53}:org-123$/);
    },
    async '6.id'() {
      const { key, keyId } = await begin().create();
      expect(keyId).toBe(key.slice(0, 10));
    },
    async '6.request-times'() {
      const { expirationTime } = await begin().create(`user_id=u&expiration_time=${now + 60_000}`);
      expect(Date.parse(`${expirationTime}Z`)).toBe(now + 60_000);
    },
    async '6.response-times'() {
      const { twin, create } = begin();
      const times = [(await create()).creationTime];
      twin.clock.advance({ ms: 3 });
      times.push((await create()).creationTime);
      twin.clock.advance({ ms: 877 });
      times.push((await create()).creationTime);
      expect(times).toEqual(['2026-01-01T12:30:15.12', '2026-01-01T12:30:15.123', '2026-01-01T12:30:16']);
    },
    async '6.external'() {
      const { create } = begin();
      const query = externalScopes.map(scope => `&scopes=${scope}`).join('');
      expect((await create(`user_id=u${query}`)).scopes).toEqual(externalScopes);
    },
    async '6.internal'() {
      const { create } = begin();
      const internal = [':whylabs_administrator', ':whylabs_system'];
      expect((await create(`user_id=u&scopes=${internal.join('&scopes=')}`)).scopes).toEqual(internal);
    },
  });
});
