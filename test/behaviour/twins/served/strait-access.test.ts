import { describe, expect } from 'vitest';
import { path, refusal } from '../strait.ts';
import { testRows } from './contract-rows.ts';
import { object, startServed, statusOf } from './strait.ts';

const listPath = `${path}?project_id=proj_1`;
const say = (code: string, message: string, status: number) => object(status, code, message);

describe('2. security, served', () => {
  const rows = {
    '2.1': '`bearerAuth` required on all four operations; `internalSecret` in the header `X-Internal-Secret`',
    '2.2': 'the test for `Bearer strait_` is case-sensitive',
    '2.3': 'another `Bearer …` goes to the internal secret',
    '2.4': '`api-keys:manage` is required; `*` satisfies it; an empty scope list counts as full access',
    '2.5':
      'the project comes from the key; internal-secret callers name it by `X-Project-Id` or `?project_id=`',
    '2.6':
      'lock-out per IP after 10, 25 or 50 failures in 15 minutes → 429 for 1, 5 or 15 minutes with `Retry-After` (only with Redis)',
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
      const { apiKey = '' } = startServed().twin.credentials;
      expect(statusOf(await bare('GET', listPath, { 'x-internal-secret': apiKey }))).toBe(200);
      const wrong = await bare('GET', listPath, { 'x-internal-secret': 'fake' });
      expect(refusal(wrong)).toEqual(missing);
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
      const { twin, as } = startServed();
      expect(refusal(await as('fake-token', 'GET', listPath))).toEqual(missing);
      expect(statusOf(await as(twin.credentials.apiKey ?? '', 'GET', listPath))).toBe(200);
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
      const fail = (all: ReturnType<typeof startServed>) => all.as('fake-token', 'GET', listPath);
      const statuses = async (all: ReturnType<typeof startServed>, count: number) => {
        const seen: number[] = [];
        for (let index = 0; index < count; index++) seen.push(statusOf(await fail(all)));
        return [...new Set(seen)];
      };
      expect(await statuses(startServed(), 60)).toEqual([401]);
      const all = startServed({ lockOut: true });
      const { twin, call } = all;
      for (const [failures, minutes] of [
        [10, 1],
        [15, 5],
        [25, 15],
      ] as const) {
        expect(await statuses(all, failures)).toEqual([401]);
        const locked = await call('GET', listPath);
        expect([locked.status, locked.headers.get('retry-after')]).toEqual([429, String(minutes * 60)]);
        expect(locked.body.error.code).toBe('rate_limited');
        twin.clock.advance({ minutes, ms: -1 });
        expect(statusOf(await call('GET', listPath))).toBe(429);
        twin.clock.advance({ ms: 1 });
        expect(statusOf(await call('GET', listPath))).toBe(200);
      }
      twin.clock.advance({ minutes: 15 });
      expect(await statuses(all, 9)).toEqual([401]);
      twin.clock.advance({ minutes: 15 });
      expect(await statuses(all, 9)).toEqual([401]);
      expect(statusOf(await call('GET', listPath))).toBe(200);
      await fail(all);
      twin.reset();
      expect(statusOf(await call('GET', listPath))).toBe(200);
    },
  });
});
