import { describe, expect, test } from 'vitest';
import { ask } from './ask.ts';
import { path, refusal, refused, start, uuidV7 } from './strait.ts';

describe('rotate', () => {
  test('answers 201 with a successor that inherits all but id, name and secret', async () => {
    const { twin, create, list, rotate } = start();
    const old = await create({
      scopes: ['*'],
      expires_in_days: 90,
      environment_id: 'env_1',
      rotation_interval_days: 30,
    });
    twin.clock.advance({ days: 10 });
    const { status, body } = await rotate(old.id, { grace_period_minutes: 30 });
    expect(status).toBe(201);
    expect(body).toEqual({
      old_key_id: old.id,
      new_key_id: expect.stringMatching(uuidV7),
      project_id: 'proj_1',
      name: 'ci (rotated)',
      key: expect.stringMatching(/^strait_[0-9a-f]{64}$/),
      key_prefix: body.key.slice(0, 12),
      scopes: ['*'],
      expires_at: old.expires_at,
      created_at: '2026-01-11T12:30:15.12Z',
      grace_expires_at: '2026-01-11T13:00:15.12Z',
    });
    expect(body.new_key_id).not.toBe(old.id);
    const [successor, replaced] = await list();
    expect(successor).toMatchObject({
      id: body.new_key_id,
      environment_id: 'env_1',
      rotation_interval_days: 30,
    });
    expect(successor).toHaveProperty('next_rotation_at', '2026-02-10T12:30:15.12Z');
    expect(successor).not.toHaveProperty('grace_expires_at');
    expect(replaced).toMatchObject({
      id: old.id,
      replaced_by_key_id: body.new_key_id,
      grace_expires_at: body.grace_expires_at,
    });
    expect(replaced).not.toHaveProperty('revoked_at');
  });

  test('leaves the expiry out where there is none, never null', async () => {
    const { create, rotate } = start();
    expect((await rotate((await create()).id)).body).not.toHaveProperty('expires_at');
  });

  test.each([{}, undefined, { grace_period_minutes: 0 }, { grace_period_minutes: -1 }])(
    'gives an hour of grace for %j',
    async body => {
      const { call, create } = start();
      const headers = { 'content-type': 'application/json' };
      const answer = await call('POST', `${path}/${(await create()).id}/rotate`, { headers, body });
      expect(answer.body.grace_expires_at).toBe('2026-01-01T13:30:15.12Z');
    },
  );

  test('lets the old key work until its grace ends', async () => {
    const { twin, as, create, rotate } = start();
    const old = await create();
    const { body } = await rotate(old.id, { grace_period_minutes: 30 });
    const tryKey = (secret: string) => as(secret, 'GET', `${path}?project_id=proj_1`);
    twin.clock.advance({ minutes: 29 });
    expect((await tryKey(old.key)).status).toBe(200);
    twin.clock.advance({ minutes: 1 });
    expect(refusal(await tryKey(old.key))).toEqual(refused(401, 'api key rotation grace period has ended'));
    expect((await tryKey(body.key)).status).toBe(200);
  });

  test('takes a rotated key again, which moves the link, and an expired one', async () => {
    const { twin, create, list, rotate } = start();
    const old = await create({ expires_in_days: 1 });
    await rotate(old.id);
    twin.clock.advance({ days: 2 });
    const { status, body } = await rotate(old.id);
    expect(status).toBe(201);
    expect(body.expires_at).toBe(old.expires_at);
    expect((await list()).at(-1)).toMatchObject({ id: old.id, replaced_by_key_id: body.new_key_id });
  });

  test('refuses a revoked key, an unknown one, a long grace and an unknown field', async () => {
    const { call, create, rotate } = start();
    const { id } = await create();
    const long = await rotate(id, { grace_period_minutes: 10_081 });
    expect(refusal(long)).toEqual(refused(400, 'grace_period_minutes must be <= 10080'));
    for (const body of [{ grace: 1 }, { grace_period_minutes: 'x' }, '{']) {
      expect(refusal(await rotate(id, body))).toEqual(refused(400, 'invalid request body'));
    }
    await call('DELETE', `${path}/${id}`);
    expect(refusal(await rotate(id))).toEqual(refused(409, 'api key is already revoked'));
    expect(refusal(await rotate('unknown'))).toEqual(refused(404, 'api key not found'));
  });
});

describe('signing in', () => {
  const listPath = `${path}?project_id=proj_1`;

  test('is refused without a credential, and with one that is unknown', async () => {
    const { twin, as } = start();
    expect(refusal(await ask(twin, 'GET', listPath))).toEqual(
      refused(401, 'invalid or missing internal secret'),
    );
    expect(refusal(await as('fake-token', 'GET', listPath))).toEqual(
      refused(401, 'invalid or missing internal secret'),
    );
    expect(refusal(await as(`strait_${'0'.repeat(64)}`, 'GET', listPath))).toEqual(
      refused(401, 'invalid api key'),
    );
  });

  test('is refused with a revoked or an expired key', async () => {
    const { twin, as, call, create } = start();
    const [revoked, expired] = [await create(), await create({ expires_in_days: 1 })];
    await call('DELETE', `${path}/${revoked.id}`);
    expect(refusal(await as(revoked.key, 'GET', listPath))).toEqual(refused(401, 'api key has been revoked'));
    expect((await as(expired.key, 'GET', listPath)).status).toBe(200);
    twin.clock.advance({ days: 1 });
    expect(refusal(await as(expired.key, 'GET', listPath))).toEqual(refused(401, 'api key has expired'));
  });

  test('needs the scope to manage keys: `*` and no scope at all are enough', async () => {
    const { as, create } = start();
    for (const scopes of [['*'], ['jobs:read', 'api-keys:manage'], []]) {
      expect((await as((await create({ scopes })).key, 'GET', listPath)).status).toBe(200);
    }
    const { key } = await create({ scopes: ['jobs:read'] });
    expect(refusal(await as(key, 'GET', listPath))).toEqual(
      refused(403, 'insufficient permissions: requires api-keys:manage'),
    );
  });

  test("keeps a key to its own project: its list, and no other project's keys", async () => {
    const { as, create } = start();
    const [mine, other] = [
      await create({ name: 'mine' }),
      await create({ name: 'other', project_id: 'proj_2' }),
    ];
    const { body } = await as(mine.key, 'GET', `${path}?project_id=proj_2`);
    expect(body.map(({ name }: { name: string }) => name)).toEqual(['mine']);
    expect(body[0].last_used_at).toBe('2026-01-01T12:30:15.12Z');
    const revoke = await as(mine.key, 'DELETE', `${path}/${other.id}`);
    expect(refusal(revoke)).toEqual(refused(404, 'api key not found or already revoked'));
    const rotate = await as(mine.key, 'POST', `${path}/${other.id}/rotate`, { body: {} });
    expect(refusal(rotate)).toEqual(refused(404, 'api key not found'));
  });
});
