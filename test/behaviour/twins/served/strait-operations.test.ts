import { describe, expect } from 'vitest';
import { path, refusal, start } from '../strait.ts';
import { testRows } from './contract-rows.ts';
import { complete, namesOf, object, startServed } from './strait.ts';

describe('3. operations, the current server', () => {
  const rows = {
    '3.1 project_id': 'missing for internal-secret callers → 400; API-key callers always get their own',
    '3.1 limit': 'default 50; > 100 → 100; ≤ 0 or not a number → 400',
    '3.1 cursor': 'RFC 3339 `created_at`; else 400',
    '3.1 empty': 'a parameter without a value is as one that is missing',
    '3.1 org_id': 'list a whole organisation',
    '3.2 project_id': 'another project → 403',
    '3.2 name': '≤ 255',
    '3.2 scopes': 'at least 1; a caller cannot grant what it lacks → 403',
    '3.2 expires_in_days': '1..36500; required unless the project has a maximum lifetime; above it → 400',
    '3.2 environment_id': 'an environment-bound caller must match → 404',
    '3.2 rotation_interval_days': '1..36500; needs `rotation_webhook_url` → else 400',
    '3.2 org_id': "must match the caller's organisation → 403",
    '3.2 rotation_webhook_url': 'https URL, ≤ 2048',
    '3.2 unknown fields': 'seed era 400, current ignored',
    '3.4 grace_period_minutes': 'missing or ≤ 0 → 60; > 10080 → 400',
  };
  const hook = 'https://hooks.example.com/strait';
  const refusedFields = (...details: string[]) =>
    object(422, 'validation_failed', 'validation failed', details);
  const bad = (message: unknown) => object(400, 'bad_request', message as string);

  testRows(rows, {
    async '3.1 project_id'() {
      const { twin, call, make, bare } = startServed();
      await make();
      for (const query of ['', '?project_id=']) {
        expect(refusal(await call('GET', path + query))).toEqual(bad('project_id is required'));
      }
      const headers = { authorization: `Bearer ${twin.credential}`, 'x-project-id': 'proj_1' };
      expect((await bare('GET', path, headers)).body.data).toHaveLength(1);
    },
    async '3.1 limit'() {
      const { call, make, page } = startServed();
      for (let index = 0; index < 101; index++) await make();
      expect((await page()).data).toHaveLength(50);
      expect((await page('project_id=proj_1&limit=500')).data).toHaveLength(100);
      for (const limit of ['0', '-1', 'abc']) {
        const answer = await call('GET', `${path}?project_id=proj_1&limit=${limit}`);
        expect(refusal(answer)).toEqual(bad('limit must be a positive integer'));
      }
    },
    async '3.1 cursor'() {
      const { call, page } = startServed();
      for (const cursor of ['abc', '1767270615', '2026-13-01T00:00:00Z']) {
        const { status, body } = await call('GET', `${path}?project_id=proj_1&cursor=${cursor}`);
        expect([status, body.error.code]).toEqual([400, 'bad_request']);
      }
      const cursor = encodeURIComponent('2026-01-01T13:30:15.120000001+01:00');
      expect(await page(`project_id=proj_1&cursor=${cursor}`)).toEqual({ data: [], has_more: false });
    },
    async '3.1 empty'() {
      for (const dialect of ['documented', 'served'] as const) {
        const { call } = start(1, { dialect });
        const { status } = await call('GET', `${path}?project_id=proj_1&limit=&cursor=&org_id=`);
        expect(status).toBe(200);
      }
    },
    async '3.1 org_id'() {
      const { as, make, page } = startServed();
      const { key } = await make({ name: 'a', org_id: 'org_1' });
      await make({ name: 'b', org_id: 'org_1', project_id: 'proj_2' });
      await make({ name: 'c', org_id: 'org_2' });
      expect(namesOf((await page('project_id=x&org_id=org_1')).data)).toEqual(['b', 'a']);
      expect(namesOf((await as(key, 'GET', `${path}?org_id=org_1`)).body.data)).toEqual(['b', 'a']);
      expect((await as(key, 'GET', `${path}?org_id=org_2`)).status).toBe(403);
    },
    async '3.2 project_id'() {
      const { as, make } = startServed();
      const { key } = await make();
      const body = { project_id: 'proj_2', name: 'x', ...complete };
      const { status, body: answer } = await as(key, 'POST', path, { body });
      expect([status, answer.error.code]).toEqual([403, 'forbidden']);
    },
    async '3.2 name'() {
      const { post, make } = startServed();
      expect((await make({ name: 'n'.repeat(255) })).id).toBeDefined();
      const long = await post({ project_id: 'proj_1', name: 'n'.repeat(256), ...complete });
      expect(refusal(long)).toEqual(refusedFields("Name: failed on 'max'"));
    },
    async '3.2 scopes'() {
      const { as, post, make } = startServed();
      const { key } = await make({ scopes: ['api-keys:manage', 'jobs:read'] });
      const create = (scopes: string[]) =>
        as(key, 'POST', path, { body: { project_id: 'proj_1', name: 'x', expires_in_days: 1, scopes } });
      expect((await create(['jobs:read'])).status).toBe(201);
      for (const scopes of [['jobs:write'], ['*']]) expect((await create(scopes)).status).toBe(403);
      const none = await post({ project_id: 'proj_1', name: 'x', expires_in_days: 1 });
      expect(refusal(none)).toEqual(bad('scopes must contain at least one explicit permission'));
      const unknown = await post({ project_id: 'proj_1', name: 'x', ...complete, scopes: ['jobs:fly'] });
      expect(refusal(unknown)).toEqual(bad('unknown scope: "jobs:fly"'));
    },
    async '3.2 expires_in_days'() {
      const { post } = startServed();
      const capped = startServed({ maxLifetimeDays: 10 });
      const body = (days?: number) => ({
        project_id: 'proj_1',
        name: 'x',
        scopes: ['*'],
        expires_in_days: days,
      });
      expect((await post(body())).status).toBe(400);
      expect((await post(body(36_500))).status).toBe(201);
      expect(refusal(await post(body(36_501)))).toEqual(refusedFields("ExpiresInDays: failed on 'max'"));
      expect(refusal(await post(body(0)))).toEqual(refusedFields("ExpiresInDays: failed on 'min'"));
      expect((await capped.post(body())).body.expires_at).toBe('2026-01-11T13:30:15.12+01:00');
      expect([(await capped.post(body(10))).status, (await capped.post(body(11))).status]).toEqual([
        201, 400,
      ]);
    },
    async '3.2 environment_id'() {
      const { as, make } = startServed();
      const { key } = await make({ environment_id: 'env_1' });
      const create = async (environment_id?: string) =>
        (
          await as(key, 'POST', path, {
            body: { project_id: 'proj_1', name: 'x', ...complete, environment_id },
          })
        ).status;
      expect([await create('env_1'), await create('env_2'), await create()]).toEqual([201, 404, 404]);
    },
    async '3.2 rotation_interval_days'() {
      const { create } = startServed();
      const make = async (days: number, more: object = {}) =>
        create({ ...complete, rotation_interval_days: days, ...more });
      expect((await make(9)).error.code).toBe('bad_request');
      const webhook = { rotation_webhook_url: hook };
      expect((await make(9, webhook)).id).toBeDefined();
      for (const days of [0, 36_501])
        expect((await make(days, webhook)).error.code).toBe('validation_failed');
    },
    async '3.2 org_id'() {
      const { as, make } = startServed();
      const { key } = await make({ org_id: 'org_1' });
      const create = async (org_id: string) =>
        (await as(key, 'POST', path, { body: { project_id: 'proj_1', name: 'x', ...complete, org_id } }))
          .status;
      expect([await create('org_1'), await create('org_2')]).toEqual([201, 403]);
    },
    async '3.2 rotation_webhook_url'() {
      const { post, make, page } = startServed();
      await make({ rotation_webhook_url: hook });
      expect((await page()).data[0].rotation_webhook_url).toBe(hook);
      for (const url of ['http://hooks.example.com', 'no url', `${hook}/${'x'.repeat(2048)}`]) {
        const answer = await post({
          project_id: 'proj_1',
          name: 'x',
          ...complete,
          rotation_webhook_url: url,
        });
        expect(refusal(answer)).toEqual(refusedFields("RotationWebhookURL: failed on 'https_url'"));
      }
    },
    async '3.2 unknown fields'() {
      expect((await start().post({ project_id: 'proj_1', name: 'x', colour: 'red' })).status).toBe(400);
      const { make, page } = startServed();
      expect((await make({ colour: 'red' })).id).toBeDefined();
      expect((await page()).data[0]).not.toHaveProperty('colour');
    },
    async '3.4 grace_period_minutes'() {
      const { make, rotate } = startServed();
      for (const body of [{}, { grace_period_minutes: 0 }, { grace_period_minutes: -5 }]) {
        const { body: rotated } = await rotate((await make()).id, body);
        expect(rotated.grace_expires_at).toBe('2026-01-01T14:30:15.12+01:00');
      }
      const long = await rotate((await make()).id, { grace_period_minutes: 10_081 });
      expect(refusal(long)).toEqual(bad('grace_period_minutes must be <= 10080'));
    },
  });
});
