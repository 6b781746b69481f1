import { childTenant, createToken, createTwin, parentTenant } from '@keyloom/mocks/stratum';
import { describe, expect } from 'vitest';
import { ask } from '../ask.ts';
import { otherTenant, path, tenant } from '../stratum.ts';
import { testRows } from './contract-rows.ts';
import { ids, start } from './stratum.ts';

const revoke = (id: string) => ['DELETE', `${path}/${id}`] as const;
const rotate = (id: string) => ['POST', `${path}/${id}/rotate`] as const;

describe('2. auth', () => {
  const rows = {
    '2.1': 'apiKey is checked first: present and bad → 401, the token is not tried; empty counts as absent',
    '2.2': 'bearerAuth: the word Bearer is case-sensitive, HS256 only; an API key as Bearer → 401',
    '2.3': 'JWT claims: tenant_id, scopes (default ["read"]), sub',
    '2.4': 'all five operations need admin; {admin} alone is enough',
    '2.5': 'a minted key gets 403 on all five, until an operator changes it',
    '2.6': 'a global key reaches all tenants, a scoped one its own and descendants',
    '2.7': 'a caller may revoke its own key; its next call gets 401',
    '2.8': 'a minted key: 403, then 401 after revoke',
  };

  testRows(rows, {
    async '2.1'() {
      const { twin, as } = start();
      const token = `Bearer ${createToken({ tenant_id: tenant, scopes: ['admin'] })}`;
      const status = async (key: string) =>
        (await as({ 'x-api-key': key, authorization: token }, 'GET', path)).status;
      expect(await status('fake')).toBe(401);
      expect(await status('')).toBe(200);
      expect(await status(twin.credential)).toBe(200);
      const bad = await as({ 'x-api-key': twin.credential, authorization: 'Bearer fake' }, 'GET', path);
      expect(bad.status).toBe(200);
    },
    async '2.2'() {
      const { twin, as } = start();
      const status = async (authorization: string) => (await as({ authorization }, 'GET', path)).status;
      expect(await status(`Bearer ${twin.credentials.bearer}`)).toBe(200);
      expect(await status(`bearer ${twin.credentials.bearer}`)).toBe(401);
      expect(await status(`BEARER ${twin.credentials.bearer}`)).toBe(401);
      expect(await status(`Bearer ${twin.credential}`)).toBe(401);
      expect(await status(`Bearer ${createToken({ tenant_id: tenant, scopes: ['admin'] }, 'HS512')}`)).toBe(
        401,
      );
    },
    async '2.3'() {
      const { as, create } = start();
      const { id } = await create();
      await create({ tenant_id: otherTenant });
      const by = (claims: Parameters<typeof createToken>[0]) =>
        as({ authorization: `Bearer ${createToken(claims)}` }, 'GET', path);
      expect(ids((await by({ tenant_id: tenant, scopes: ['admin'], sub: 'fake-user' })).body)).toEqual([id]);
      expect((await by({ tenant_id: tenant })).status).toBe(403);
      expect((await by({ tenant_id: tenant, scopes: ['write'] })).status).toBe(403);
    },
    async '2.4'() {
      const { twin, as } = start();
      const { secret, id } = twin.given.key({ scopes: ['admin'] });
      const call = (method: string, url: string, body?: object) =>
        as({ 'x-api-key': secret }, method, url, body && { body });
      const body = { tenant_id: tenant };
      expect((await call('GET', path)).status).toBe(200);
      expect((await call('GET', `${path}/dormant`)).status).toBe(200);
      const other = twin.given.key({ owner: twin.given.key().fields }).id;
      expect((await call(...rotate(other))).status).toBe(201);
      expect((await call(...revoke(id))).status).toBe(204);
      expect((await start().call('POST', path, { body })).status).toBe(201);
    },
    async '2.5'() {
      const { twin, as, create } = start();
      const { id, plaintext_key } = await create();
      const secrets = [plaintext_key, twin.given.key({ scopes: ['read', 'write'] }).secret];
      for (const secret of secrets) {
        for (const [method, url] of [
          ['GET', path],
          ['GET', `${path}/dormant`],
          ['POST', path],
          rotate(id),
          revoke(id),
        ] as const)
          expect((await as({ 'x-api-key': secret }, method, url)).status).toBe(403);
      }
    },
    async '2.6'() {
      const { twin, as, call, create, scopedTo } = start();
      const own = await create({ tenant_id: parentTenant });
      const child = await create({ tenant_id: childTenant });
      const foreign = await create();
      const { secret } = twin.given.key({ owner: { tenant_id: null }, scopes: ['admin'] });
      const listed = ids((await as({ 'x-api-key': secret }, 'GET', path)).body);
      expect(listed).toEqual(ids((await call('GET', path)).body));
      expect(listed).toEqual(expect.arrayContaining([own.id, child.id, foreign.id]));
      const scoped = scopedTo(parentTenant);
      expect((await scoped('POST', path, { body: { tenant_id: childTenant } })).status).toBe(201);
      expect((await scoped('POST', path, { body: { tenant_id: tenant } })).status).toBe(403);
      expect((await scoped(...revoke(child.id))).status).toBe(204);
      expect((await scoped(...revoke(foreign.id))).status).toBe(404);
    },
    async '2.7'() {
      const { twin, as } = start();
      const { id, secret } = twin.given.key({ scopes: ['admin'] });
      const call = (method: string, url: string) => as({ 'x-api-key': secret }, method, url);
      expect((await call(...revoke(id))).status).toBe(204);
      expect((await call('GET', path)).status).toBe(401);
    },
    async '2.8'() {
      const { as, call, create } = start();
      const { id, plaintext_key } = await create();
      const asMinted = async () => (await as({ 'x-api-key': plaintext_key }, 'GET', path)).status;
      expect(await asMinted()).toBe(403);
      await call(...revoke(id));
      expect(await asMinted()).toBe(401);
    },
  });
});

describe('6. formats', () => {
  const rows = {
    '6.1': 'secret: sk_test_ and 43 of base64url, 51 in all',
    '6.1: environment': '`sk_live_` in production mode, else `sk_test_`',
    '6.2': 'prefix: the constant, not key-unique',
    '6.3': 'id: uuid v4; paths accept any letter case',
    '6.4': 'timestamps: ISO 8601 UTC, milliseconds, Z',
  };

  testRows(rows, {
    async '6.1'() {
      const { create } = start();
      const secrets = [(await create()).plaintext_key, (await create()).plaintext_key];
      for (const secret of secrets) expect(secret).toMatch(/^sk_test_[A-Za-z0-9_-]{43}$/);
      expect(secrets[0]).not.toBe(secrets[1]);
      expect((await start().create()).plaintext_key).toBe(secrets[0]);
    },
    async '6.1: environment'() {
      const twin = createTwin({ environment: 'live', dialect: 'served' });
      const call = (method: string, url: string, body?: object) =>
        ask(twin, method, url, { headers: { 'x-api-key': twin.credential }, ...(body && { body }) });
      expect(twin.credential).toMatch(/^sk_live_[A-Za-z0-9_-]{43}$/);
      const { body } = await call('POST', path, { tenant_id: tenant });
      expect([body.key_prefix, body.plaintext_key.slice(0, 17)]).toEqual(['sk_live_', 'sk_live_fake-key_']);
      expect((await call(...rotate(body.id))).body.key_prefix).toBe('sk_live_');
      expect(start().twin.credential).toMatch(/^sk_test_/);
    },
    async '6.2'() {
      const { create } = start();
      expect([(await create()).key_prefix, (await create()).key_prefix]).toEqual(['sk_test_', 'sk_test_']);
    },
    async '6.3'() {
      const { call, create } = start(0xabc);
      const { id } = await create();
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      expect((await call(...revoke(id.toUpperCase()))).status).toBe(204);
    },
    async '6.4'() {
      expect((await start().create()).created_at).toBe('2026-01-01T00:00:00.000Z');
    },
  });
});
