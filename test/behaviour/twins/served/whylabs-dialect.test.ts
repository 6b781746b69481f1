import type { Dialect } from '@keyloom/mocks';
import { freeKeys, unknownOrganization } from '@keyloom/mocks/whylabs';
import { describe, expect } from 'vitest';
import { type Answered, ask } from '../ask.ts';
import { framework, now, path, start } from '../whylabs.ts';
import { testRows } from './contract-rows.ts';

const dialects: readonly Dialect[] = ['documented', 'served'];
const lastUsedAt = new Date(now - 3_600_000);
const lastUsedTime = '2026-01-01T11:30:15.12';
const used = { owner: { org_id: 'org-123', user_id: 'user-123' }, lastUsedAt };

describe('8. documented and served', () => {
  const served = () => start(1, { dialect: 'served' });
  const rows = {
    '8.1': 'one response, `default` | status 200',
    '8.2': 'no errors | section 5',
    '8.3': 'get describes a list | returns one `{key?}` object',
    '8.4': '`key` optional in get | absent for unknown and revoked keys',
    '8.5': 'no lastUsedTime, resourceId | present at times',
    '8.6': 'times are plain strings | no zone suffix',
    '8.7': 'scopes default `:user` (annotation) | no default',
    '8.8': 'nullable fields | left out when null',
    '8.9': 'revoked keys: not described | hidden in the org list, shown in the user list',
    '8.10': 'scopes nullable in the query | the text `None` may arrive',
  };

  testRows(rows, {
    async '8.1'() {
      for (const dialect of dialects) {
        const { call, create, revoke } = start(1, { dialect });
        const { keyId } = await create();
        const answers = [
          await call('POST', `${path}?user_id=user-123`),
          await call('GET', `${path}/${keyId}`),
          await call('GET', path),
          await revoke(keyId),
        ];
        expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
      }
    },
    async '8.2'() {
      const one = await served().call('POST', `${path}?user_id=u&scopes=:fly`);
      const other = await start().call('POST', `${path}?user_id=u&scopes=:fly`);
      expect([one.status, one.body]).toEqual([other.status, other.body]);
    },
    async '8.3'() {
      const { call, create } = served();
      const { keyId } = await create();
      expect((await call('GET', `${path}/${keyId}`)).body).toMatchObject({ key: { keyId } });
    },
    async '8.4'() {
      const { call, create, revoke } = served();
      const { keyId } = await create();
      await revoke(keyId);
      for (const id of [keyId, 'FakeNobody']) {
        expect(await call('GET', `${path}/${id}`)).toMatchObject({ status: 200, text: '{}' });
      }
    },
    async '8.5'() {
      for (const dialect of dialects) {
        const { twin, call } = start(1, { dialect });
        const { id } = twin.given.key(used);
        const [byId, organization, user] = [
          (await call('GET', `${path}/${id}`)).body.key,
          (await call('GET', path)).body.items[0],
          (await call('GET', `${path}?user_id=user-123`)).body.items[0],
        ];
        const shown = dialect === 'served' ? lastUsedTime : undefined;
        expect([byId.lastUsedTime, organization.lastUsedTime]).toEqual([shown, shown]);
        expect(user).not.toHaveProperty('lastUsedTime');
        // Nobody restricts a key to a resource here.
        expect(byId).not.toHaveProperty('resourceId');
      }
    },
    async '8.6'() {
      expect((await served().create()).creationTime).toBe('2026-01-01T12:30:15.12');
    },
    async '8.7'() {
      expect(await served().create()).not.toHaveProperty('scopes');
    },
    async '8.8'() {
      expect(Object.keys(await served().create()).sort()).toEqual(
        ['creationTime', 'key', 'keyId', 'orgId', 'revoked', 'userId'].sort(),
      );
    },
    async '8.9'() {
      const { call, create, revoke } = served();
      const { keyId } = await create();
      await revoke(keyId);
      expect((await call('GET', path)).body).toEqual({ items: [] });
      expect((await call('GET', `${path}?user_id=user-123`)).body.items).toMatchObject([
        { keyId, revoked: true },
      ]);
    },
    async '8.10'() {
      const { status, body } = await served().call('POST', `${path}?user_id=u&scopes=None`);
      expect([status, body.message]).toEqual([400, 'Invalid scope provided: None']);
    },
  });
});

describe.each(dialects)('5. errors, %s', dialect => {
  const begin = () => {
    const all = start(1, { dialect });
    const post = (query: string, org = 'org-123') =>
      all.call('POST', `/v0/organizations/${org}/api-key?${query}`, { headers: { 'x-request-id': 'r-1' } });
    return { ...all, post };
  };
  const service = (message: string, type: string) => ({ message, requestId: 'r-1', type });
  const told = ({ status, body, headers }: Answered) => [status, headers.get('content-type'), body];
  const json = 'application/json';
  const empty = ({ status, text, headers }: Answered) => [status, text, headers.get('content-type')];
  const rows = {
    '5.expiry': 'expiration_time < now + 60 s: 400 `Invalid expiration time`',
    '5.quota': '25 or more unrevoked keys in an org: 400 `Key limit reached`',
    '5.scope': 'scope not in the list: 400 `Invalid scope provided: <s>`',
    '5.org': 'create: unknown or deleted org: 404 `Resource Organization with ID <id> not found.`',
    '5.revoke': 'revoke: key unknown for that user: 404 `Resource ApiKey with ID <id> not found.`',
    '5.get': 'get: unknown or revoked key: 200 `{}`',
    '5.missing': 'required query value missing: 400 `Required QueryValue [user_id] not specified`',
    '5.number': 'expiration_time not a number: 400 `Failed to convert argument …`',
    '5.no-key': 'no key: 401 empty',
    '5.bad-key': 'bad, expired or revoked key, wrong org, role missing: 403 empty',
    '5.address': 'source IP not allowed: 403 plain text',
    '5.rate': 'rate limited: 429 plain text, no Retry-After',
    '5.storage': 'storage failure: 500 `Internal error. Unable to process request`',
    '5.order': 'order of checks on create: expiry, organisation, quota, scopes',
  };

  testRows(rows, {
    async '5.expiry'() {
      const { post } = begin();
      const error = service('Invalid expiration time', 'IllegalArgument');
      expect(told(await post(`user_id=u&expiration_time=${now + 59_999}`))).toEqual([400, json, error]);
      expect((await post(`user_id=u&expiration_time=${now + 60_000}`)).status).toBe(200);
    },
    async '5.quota'() {
      const { twin, post, revoke } = begin();
      const [first] = twin.given.keys(freeKeys, {
        owner: { org_id: 'org-123', user_id: 'user-123' },
        expired: true,
      });
      const error = service('Key limit reached', 'IllegalArgument');
      expect(told(await post('user_id=u'))).toEqual([400, json, error]);
      expect((await post('user_id=u', 'org-2')).status).toBe(200);
      await revoke(first?.id ?? '');
      expect((await post('user_id=u')).status).toBe(200);
      twin.quota(100);
      expect((await post('user_id=u')).status).toBe(200);
    },
    async '5.scope'() {
      const error = service('Invalid scope provided: :fly', 'IllegalArgument');
      expect(told(await begin().post('user_id=u&scopes=:fly'))).toEqual([400, json, error]);
    },
    async '5.org'() {
      const message = `Resource Organization with ID ${unknownOrganization} not found.`;
      const answer = await begin().post('user_id=u', unknownOrganization);
      expect(told(answer)).toEqual([404, json, service(message, 'ResourceNotFound')]);
    },
    async '5.revoke'() {
      const { call, create } = begin();
      const { keyId } = await create();
      for (const [user, id] of [
        ['user-9', keyId],
        ['user-123', 'FakeNobody'],
      ]) {
        const headers = { 'x-request-id': 'r-1' };
        const answer = await call('DELETE', `${path}?user_id=${user}&key_id=${id}`, { headers });
        const message = `Resource ApiKey with ID ${id} not found.`;
        expect(told(answer)).toEqual([404, json, service(message, 'ResourceNotFound')]);
      }
    },
    async '5.get'() {
      const { call, create, revoke } = begin();
      const { keyId } = await create();
      await revoke(keyId);
      for (const id of [keyId, 'FakeNobody']) {
        expect(told(await call('GET', `${path}/${id}`))).toEqual([200, json, {}]);
      }
    },
    async '5.missing'() {
      const error = { message: 'Required QueryValue [user_id] not specified', path: '/user_id' };
      expect(told(await begin().call('POST', path))).toEqual([400, json, framework(path, error)]);
    },
    async '5.number'() {
      const url = `${path}?user_id=u&expiration_time=abc`;
      const message = expect.stringMatching(
        /^Failed to convert argument \[expiration_time\] for value \[abc\] due to: /,
      );
      const error = { message, path: '/expiration_time' };
      expect(told(await begin().call('POST', url))).toEqual([400, json, framework(url, error)]);
    },
    async '5.no-key'() {
      expect(empty(await ask(begin().twin, 'GET', path))).toEqual([401, '', null]);
    },
    async '5.bad-key'() {
      const { twin, call, create, revoke } = begin();
      const key = await create();
      const given = { owner: { org_id: 'org-123', user_id: 'user-123' } };
      const expired = twin.given.key({ ...given, expired: true });
      const tryKey = async (secret: string) =>
        empty(await call('GET', path, { headers: { 'x-api-key': secret } }));
      for (const secret of ['bad', key.key, expired.secret])
        expect(await tryKey(secret)).toEqual([403, '', null]);
      await revoke(key.keyId);
      expect(await tryKey(key.key)).toEqual([403, '', null]);
    },
    async '5.address'() {
      const { twin, call } = begin();
      twin.faults.next('listApiKeys', 403);
      const answer = await call('GET', path);
      const text = 'Requests from this location are not permitted by your organization.';
      // The documented answer has no body at all.
      expect(empty(answer)).toEqual(dialect === 'served' ? [403, text, 'text/plain'] : [403, '', null]);
    },
    async '5.rate'() {
      const { twin, call } = begin();
      twin.rateLimit({ limit: 1, windowSeconds: 12 });
      expect((await call('GET', path)).status).toBe(200);
      const answer = await call('GET', path);
      const text = 'Too many requests. Please try again later.';
      expect(empty(answer)).toEqual([429, text, 'text/plain']);
      expect(answer.headers.has('retry-after')).toBe(false);
    },
    async '5.storage'() {
      const { twin, post } = begin();
      twin.faults.next('createApiKey', 500);
      const error = service('Internal error. Unable to process request', 'Internal');
      expect(told(await post('user_id=u'))).toEqual([500, json, error]);
    },
    async '5.order'() {
      const { twin, post } = begin();
      twin.quota(0);
      const message = async (query: string, org: string) =>
        (await post(`user_id=u&scopes=:fly${query}`, org)).body.message;
      expect(await message('&expiration_time=1', unknownOrganization)).toBe('Invalid expiration time');
      expect(await message('', unknownOrganization)).toMatch(/^Resource Organization/);
      expect(await message('', 'org-123')).toBe('Key limit reached');
      twin.quota(1);
      expect(await message('', 'org-123')).toBe('Invalid scope provided: :fly');
    },
  });
});
