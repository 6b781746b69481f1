import { describe, expect, test } from 'vitest';
import { invalid, path, refusal, refused, start, uuidV7 } from './strait.ts';

describe('create', () => {
  test('answers 201 with the key and its secret; what is empty is left out', async () => {
    const { status, headers, body } = await start().post({ project_id: 'proj_1', name: 'ci' });
    expect(status).toBe(201);
    expect(headers.get('content-type')).toBe('application/json');
    expect(headers.get('x-api-version')).toBe('v1');
    expect(body).toEqual({
      id: expect.stringMatching(uuidV7),
      project_id: 'proj_1',
      name: 'ci',
      key: expect.stringMatching(/^strait_[0-9a-f]{64}$/),
      key_prefix: body.key.slice(0, 12),
      scopes: [],
      created_at: '2026-01-01T12:30:15.12Z',
    });
  });

  test('keeps every documented field', async () => {
    const { create, list } = start();
    const created = await create({
      scopes: ['jobs:read', 'jobs:trigger'],
      expires_in_days: 90,
      environment_id: 'env_1',
      rotation_interval_days: 30,
      org_id: 'org_1',
    });
    expect(created).toMatchObject({
      scopes: ['jobs:read', 'jobs:trigger'],
      expires_at: '2026-04-01T12:30:15.12Z',
      environment_id: 'env_1',
      rotation_interval_days: 30,
      next_rotation_at: '2026-01-31T12:30:15.12Z',
    });
    const { key: _, ...rest } = created;
    expect(await list()).toEqual([rest]);
  });

  test('is the same for the same seed, and another for another', async () => {
    const made = await Promise.all([1, 1, 2].map(seed => start(seed).create()));
    expect(made[0]).toEqual(made[1]);
    expect(made[2].id).not.toBe(made[0].id);
    expect(made[2].key).not.toBe(made[0].key);
  });

  test.each([0, -5, null])('ignores %s days', async days => {
    const created = await start().create({ expires_in_days: days, rotation_interval_days: days });
    expect(Object.keys(created).sort()).toEqual([
      'created_at',
      'id',
      'key',
      'key_prefix',
      'name',
      'project_id',
      'scopes',
    ]);
  });

  test('does not look at the content type', async () => {
    expect(
      (await start().post({ project_id: 'proj_1', name: 'ci' }, { 'content-type': 'text/plain' })).status,
    ).toBe(201);
  });

  test.each([
    ['bad JSON', '{'],
    ['no object', '[]'],
    ['a name of the wrong type', { project_id: 'proj_1', name: 1 }],
    ['an unknown field', { project_id: 'proj_1', name: 'ci', colour: 'red' }],
    [
      'a webhook, which came later',
      { project_id: 'proj_1', name: 'ci', rotation_webhook_url: 'https://example.com/hook' },
    ],
    ['an unknown field before a missing one', { colour: 'red' }],
  ])('refuses %s', async (_, body) => {
    expect(refusal(await start().post(body))).toEqual(refused(400, 'invalid request body'));
  });

  test('refuses a missing body', async () => {
    expect(refusal(await start().call('POST', path))).toEqual(refused(400, 'invalid request body'));
  });

  test.each([
    [{ name: 'ci' }, ["ProjectID: failed on 'required'"]],
    [{ project_id: 'proj_1', name: '' }, ["Name: failed on 'required'"]],
    [{}, ["ProjectID: failed on 'required'", "Name: failed on 'required'"]],
  ])('names the missing fields of %j', async (body, details) => {
    expect(refusal(await start().post(body))).toEqual(refused(400, invalid(...details)));
  });

  test('refuses a scope that does not exist', async () => {
    const answer = await start().post({
      project_id: 'proj_1',
      name: 'ci',
      scopes: ['jobs:read', 'jobs:fly'],
    });
    expect(refusal(answer)).toEqual(refused(400, 'unknown scope: "jobs:fly"'));
  });

  test('refuses days that leave the calendar', async () => {
    const answer = await start().post({ project_id: 'proj_1', name: 'ci', expires_in_days: 1e12 });
    expect(refusal(answer)).toEqual(refused(400, invalid("ExpiresInDays: failed on 'max'")));
  });
});

describe('list', () => {
  test('is the bare array of one project, newest first, without the revoked', async () => {
    const { twin, call, create, list } = start();
    await create({ name: 'a' });
    twin.clock.advance({ ms: 1 });
    await create({ name: 'b' });
    await create({ name: 'c' });
    await create({ name: 'elsewhere', project_id: 'proj_2' });
    const gone = await create({ name: 'gone' });
    await call('DELETE', `${path}/${gone.id}`);
    expect((await list()).map(({ name }: { name: string }) => name)).toEqual(['c', 'b', 'a']);
    expect(await list('proj_3')).toEqual([]);
  });

  test('is whole: more than a page of the current server', async () => {
    const { create, call } = start();
    for (let index = 0; index < 120; index++) await create();
    expect((await call('GET', `${path}?project_id=proj_1&org_id=org_1&limit=10`)).body).toHaveLength(120);
  });

  test('shows expired keys', async () => {
    const { twin, create, list } = start();
    await create({ expires_in_days: 1 });
    twin.clock.advance({ days: 2 });
    expect(await list()).toHaveLength(1);
  });

  test.each(['', '?project_id='])('needs a project: %j', async query => {
    expect(refusal(await start().call('GET', path + query))).toEqual(refused(400, 'project_id is required'));
  });

  test.each(['0', '-1', 'abc'])('refuses the limit %s', async limit => {
    const answer = await start().call('GET', `${path}?project_id=proj_1&limit=${limit}`);
    expect(refusal(answer)).toEqual(refused(400, 'limit must be a positive integer'));
  });
});

describe('revoke', () => {
  test('answers 204 without a body, then 404', async () => {
    const { call, create } = start();
    const { id } = await create();
    const { status, text } = await call('DELETE', `${path}/${id}`, {
      headers: { 'content-type': 'application/json' },
    });
    expect([status, text]).toEqual([204, '']);
    const again = await call('DELETE', `${path}/${id}`);
    expect(refusal(again)).toEqual(refused(404, 'api key not found or already revoked'));
  });

  test('does not find an unknown key, whatever its id looks like', async () => {
    const answer = await start().call('DELETE', `${path}/not-a-uuid`);
    expect(refusal(answer)).toEqual(refused(404, 'api key not found or already revoked'));
  });
});
