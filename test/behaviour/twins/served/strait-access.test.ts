import { describe, expect } from 'vitest';
import { path, refusal } from '../strait.ts';
import { testRows } from './contract-rows.ts';
import { object, startServed, statusOf } from './strait.ts';

const listPath = `${path}?project_id=proj_1`;
const say = (code: string, message: string, status: number) => object(status, code, message);

describe('2. security, served', () => {
  const rows = {
    '2.1': '`bearerAuth` required on all four operations',
    '2.2': 'the test for `Bearer strait_` is case-sensitive',
    '2.3': 'another `Bearer …` goes to the internal secret',
    '2.4': '`api-keys:manage` is required; `*` satisfies it; an empty scope list counts as full access',
    '2.5':
      'the project comes from the key; internal-secret callers name it by `X-Project-Id` or `?project_id=`',
    '2.6': 'lock-out per IP → 429 with `Retry-After` (only with Redis)',
  };
  const missing = say('authentication_required', 'invalid or missing internal secret', 401);

  testRows(rows, {
    async '2.1'() {
      const { bare } = startServed();
      const calls = [
        bare('GET', listPath, {}),
        bare('POST', path, {}),
        bare('DELETE', `${path}/x`, {}),
        bare('POST', `${path}/x/rotate`, {}),
      ];
      for (const answer of await Promise.all(calls)) expect(refusal(answer)).toEqual(missing);
    },
    async '2.2'() {
      const { twin, bare } = startServed();
      expect(statusOf(await bare('GET', listPath, { authorization: `Bearer ${twin.credential}` }))).toBe(200);
      for (const word of ['bearer', 'BEARER', 'Basic']) {
        const answer = await bare('GET', listPath, { authorization: `${word} ${twin.credential}` });
        expect(refusal(answer)).toEqual(missing);
      }
    },
    async '2.3'() {
      expect(refusal(await startServed().as('fake-token', 'GET', listPath))).toEqual(missing);
    },
    async '2.4'() {
      const { twin, as, make } = startServed();
      for (const scopes of [['*'], ['api-keys:manage']]) {
        expect(statusOf(await as((await make({ scopes })).key, 'GET', path))).toBe(200);
      }
      const legacy = twin.given.key({ owner: { project_id: 'proj_1' }, scopes: [] });
      expect(statusOf(await as(legacy.secret, 'GET', path))).toBe(200);
      const { key } = await make({ scopes: ['jobs:read'] });
      expect(statusOf(await as(key, 'GET', path))).toBe(403);
    },
    async '2.5'() {
      const { twin, as, make, bare } = startServed();
      const { key, project_id } = await make({ project_id: 'proj_9' });
      const projects = async (secret: string, headers: Record<string, string>, query = '') => {
        const { body } = await bare('GET', path + query, { authorization: `Bearer ${secret}`, ...headers });
        return body.data.map((item: { project_id: string }) => item.project_id);
      };
      expect(await projects(key, { 'x-project-id': 'proj_1' })).toEqual([project_id]);
      expect(await projects(twin.credential, { 'x-project-id': project_id })).toEqual([project_id]);
      expect(await projects(twin.credential, {}, `?project_id=${project_id}`)).toEqual([project_id]);
      expect(statusOf(await as(key, 'GET', path))).toBe(200);
    },
    async '2.6'() {
      const { twin, call } = startServed();
      twin.faults.next('listApiKeys', { status: 429, retryAfter: 60 });
      const { status, headers } = await call('GET', listPath);
      expect([status, headers.get('retry-after')]).toEqual([429, '60']);
    },
  });
});
