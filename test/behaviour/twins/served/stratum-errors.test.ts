import type { Dialect } from '@keyloom/mocks';
import { createToken, unknownTenant } from '@keyloom/mocks/stratum';
import { describe, expect } from 'vitest';
import type { Answered } from '../ask.ts';
import { error, notFound, now, otherTenant, path, tenant, unknown } from '../stratum.ts';
import { testRows } from './contract-rows.ts';
import { expectRefusal as expectRefusalOf, json, start as startIn } from './stratum.ts';

const rows = {
  'errors: no credentials, or bearer in lower case, or Basic': '→ 401',
  'errors: bad, revoked or expired key': '→ 401',
  'errors: JWT bad, expired or not HS256': '→ 401',
  'errors: JWT without tenant_id': '→ 401',
  'errors: JWT with an unknown tenant': '→ 401',
  'errors: scope too low': '→ 403',
  'errors: tenant out of reach': '→ 403, before the body, but a missing tenant_id → 400',
  'errors: per-key limit': '→ 429 RATE_LIMITED',
  'errors: per-IP limit': '→ 429 VALIDATION_ERROR',
  'errors: revoke: unknown, revoked, or out of a scoped caller’s reach': '→ 404',
  'errors: unknown route or method': '→ 403, without credentials 401',
};

const unauthorized = (message: string) => error('UNAUTHORIZED', message);

describe.each<Dialect>(['documented', 'served'])('%s', dialect => {
  const start = () => startIn(1, dialect);
  const type = dialect === 'served' ? json : 'application/json';
  const expectRefusal = (answer: Answered, status: number, body: unknown) =>
    expectRefusalOf(answer, status, body, type);
  const secretOf = (body: { key?: string; plaintext_key?: string }) => body.plaintext_key ?? body.key ?? '';

  testRows(rows, {
    async 'errors: no credentials, or bearer in lower case, or Basic'() {
      const { twin, as } = start();
      const body = unauthorized('Authentication required. Provide X-API-Key or Authorization: Bearer header');
      const { bearer } = twin.credentials;
      for (const headers of [
        {},
        { 'x-api-key': '' },
        { authorization: `bearer ${bearer}` },
        { authorization: 'Basic ZmFrZTpmYWtl' },
      ])
        expectRefusal(await as(headers, 'GET', path), 401, body);
    },
    async 'errors: bad, revoked or expired key'() {
      const { twin, as } = start();
      const body = unauthorized('Invalid or revoked API key');
      const dead = [twin.given.key({ revoked: true }), twin.given.key({ expired: true })];
      for (const secret of ['fake', ...dead.map(key => key.secret)])
        expectRefusal(await as({ 'x-api-key': secret }, 'GET', path), 401, body);
    },
    async 'errors: JWT bad, expired or not HS256'() {
      const { twin, as, create } = start();
      const body = unauthorized('Invalid or expired token');
      const claims = { tenant_id: tenant, scopes: ['admin'] };
      const good = createToken(claims);
      const tokens = [
        'fake',
        `${good}x`,
        good.replace(/[^.]*\./, 'e30.'),
        createToken({ ...claims, exp: now / 1000 }),
        createToken(claims, 'none'),
        createToken(claims, 'RS256'),
        // An API key is no token.
        twin.credential,
        secretOf(await create()),
      ];
      for (const token of tokens)
        expectRefusal(await as({ authorization: `Bearer ${token}` }, 'GET', path), 401, body);
      const living = createToken({ ...claims, exp: now / 1000 + 1 });
      expect((await as({ authorization: `Bearer ${living}` }, 'GET', path)).status).toBe(200);
    },
    async 'errors: JWT without tenant_id'() {
      const authorization = `Bearer ${createToken({ scopes: ['admin'] })}`;
      const body = unauthorized('JWT must contain a valid tenant_id claim');
      expectRefusal(await start().as({ authorization }, 'GET', path), 401, body);
    },
    async 'errors: JWT with an unknown tenant'() {
      const authorization = `Bearer ${createToken({ tenant_id: unknownTenant, scopes: ['admin'] })}`;
      const body = unauthorized('JWT tenant_id does not correspond to a known tenant');
      expectRefusal(await start().as({ authorization }, 'GET', path), 401, body);
    },
    async 'errors: scope too low'() {
      const { as, create } = start();
      const created = await create();
      const { id } = created;
      const secret = secretOf(created);
      const body = error('FORBIDDEN', 'Insufficient permissions for this operation');
      const readOnly = { authorization: `Bearer ${createToken({ tenant_id: tenant })}` };
      for (const headers of [{ 'x-api-key': secret }, readOnly]) {
        for (const [method, url] of [
          ['GET', path],
          ['GET', `${path}/dormant`],
          ['POST', path],
          ['POST', `${path}/${id}/rotate`],
          ['DELETE', `${path}/${id}`],
        ] as const)
          expectRefusal(await as(headers, method, url), 403, body);
      }
    },
    async 'errors: tenant out of reach'() {
      const scoped = start().scopedTo(tenant);
      const outOfReach = error('FORBIDDEN', 'API key tenant scope does not grant access to this tenant');
      const create = (body: object) => scoped('POST', path, { body });
      expectRefusal(await create({ tenant_id: otherTenant }), 403, outOfReach);
      expectRefusal(await create({ tenant_id: otherTenant, name: null }), 403, outOfReach);
      expect((await create({ name: 'svc' })).status).toBe(400);
      expect((await create({ tenant_id: tenant.toUpperCase() })).status).toBe(201);
    },
    async 'errors: per-key limit'() {
      const { twin, as } = start();
      const limits = { rate_limit_max: 2, rate_limit_window: '5 minutes' };
      const { secret } = twin.given.key({ scopes: ['admin'], fields: limits });
      twin.rateLimit({ limit: 100, windowSeconds: 60 });
      const list = () => as({ 'x-api-key': secret }, 'GET', path);
      await list();
      await list();
      const answer = await list();
      expectRefusal(answer, 429, error('RATE_LIMITED', 'Rate limit exceeded. Try again in 300 seconds.'));
      expect(answer.headers.get('retry-after')).toBe('300');
      twin.clock.advance({ minutes: 5 });
      expect((await list()).status).toBe(200);
    },
    async 'errors: per-IP limit'() {
      const { twin, call } = start();
      twin.rateLimit({ limit: 1, windowSeconds: 60 });
      await call('GET', path);
      const answer = await call('GET', path);
      expectRefusal(answer, 429, error('VALIDATION_ERROR', 'Rate limit exceeded, retry in 60 seconds'));
      expect(answer.headers.get('retry-after')).toBe('60');
    },
    async 'errors: revoke: unknown, revoked, or out of a scoped caller’s reach'() {
      const { call, create, scopedTo } = start();
      const { id } = await create();
      const foreign = scopedTo(otherTenant);
      expectRefusal(await call('DELETE', `${path}/${unknown}`), 404, notFound);
      expectRefusal(await foreign('DELETE', `${path}/${id}`), 404, notFound);
      await call('DELETE', `${path}/${id}`);
      expectRefusal(await call('DELETE', `${path}/${id}`), 404, notFound);
    },
    async 'errors: unknown route or method'() {
      const { as, call, create } = start();
      const created = await create();
      const { id } = created;
      const secret = secretOf(created);
      const body = error('FORBIDDEN', 'Route has no tenant-scope declaration');
      for (const [method, url] of [
        ['GET', `${path}/${id}`],
        ['PATCH', `${path}/${id}`],
        ['PUT', path],
        ['GET', '/api/v1/nothing'],
      ] as const) {
        expectRefusal(await call(method, url), 403, body);
        expectRefusal(await as({ 'x-api-key': secret }, method, url), 403, body);
        expect((await as({}, method, url)).status).toBe(401);
      }
    },
  });
});
