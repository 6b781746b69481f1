import { createClerkClient } from '@clerk/backend';
import { ClerkAPIResponseError } from '@clerk/backend/errors';
import { createClock, type Dialect } from '@keyloom/mocks';
import { createTwin } from '@keyloom/mocks/clerk';
import { describe, expect, onTestFinished, test } from 'vitest';
import { now, other, subject, unknown } from './clerk.ts';

// The vendor's own client, over HTTP: it knows nothing of twins.
describe.each<Dialect>(['documented', 'served'])('@clerk/backend and the twin, %s', dialect => {
  const isServed = dialect === 'served';

  async function start() {
    const twin = createTwin({ dialect, clock: createClock(now) });
    const paths: string[] = [];
    const { url, close } = await twin.serve({ onAnswer: ({ path }) => void paths.push(path) });
    onTestFinished(close);
    const clientOf = (secretKey: string) =>
      createClerkClient({ secretKey, apiUrl: new URL(url).origin, telemetry: { disabled: true } }).apiKeys;
    const keys = clientOf(twin.credential);
    return { twin, paths, clientOf, keys, create: (name = 'robot') => keys.create({ name, subject }) };
  }

  test('create, and every field arrives in its type', async () => {
    const { keys } = await start();
    const claims = { camelCase: 1, snake_case: { 'With Space': [true] } };
    const key = await keys.create({
      name: 'robot',
      subject,
      description: 'of the tests',
      claims,
      scopes: ['read'],
      createdBy: subject,
      secondsUntilExpiration: 7782.19,
    });
    expect({ ...key }).toEqual({
      id: expect.stringMatching(/^ak_[0-9a-f]{32}$/),
      type: 'api_key',
      name: 'robot',
      subject,
      scopes: ['read'],
      claims,
      revoked: false,
      revocationReason: null,
      expired: false,
      expiration: now + 7_782_190,
      createdBy: subject,
      description: 'of the tests',
      lastUsedAt: null,
      createdAt: now,
      updatedAt: now,
      secret: expect.stringMatching(/^ak_/),
    });
  });

  test('list: pages, newest first, of one subject, invalid ones on demand', async () => {
    const { twin, keys, create } = await start();
    for (const name of ['one', 'two', 'three']) {
      await create(name);
      twin.clock.advance({ seconds: 1 });
    }
    await keys.create({ name: 'of another', subject: other });
    const named = async (query: object) => {
      const { data, totalCount } = await keys.list({ subject, ...query });
      return [data.map(({ name }) => name), totalCount];
    };
    expect(await named({})).toEqual([['three', 'two', 'one'], 3]);
    expect(await named({ limit: 2, offset: 0 })).toEqual([['three', 'two'], 3]);
    expect(await named({ limit: 2, offset: 2 })).toEqual([['one'], 3]);
    const { data } = await keys.list({ subject, limit: 1 });
    await keys.revoke({ apiKeyId: data[0]?.id ?? '' });
    expect((await named({ includeInvalid: false }))[0]).toEqual(['two', 'one']);
    expect((await named({ includeInvalid: true }))[0]).toEqual(['three', 'two', 'one']);
  });

  test('get', async () => {
    const { keys, create } = await start();
    const { secret, ...made } = await create();
    expect({ ...(await keys.get(made.id)) }).toEqual({ ...made, secret: undefined, lastUsedAt: null });
    expect(secret).toBeTypeOf('string');
  });

  test('update changes what is given, and leaves the rest', async () => {
    const { keys, create } = await start();
    const { id } = await create();
    const updated = await keys.update({
      apiKeyId: id,
      subject,
      scopes: ['write'],
      secondsUntilExpiration: 60,
    });
    expect(updated).toMatchObject({ id, name: 'robot', scopes: ['write'], expiration: now + 60_000 });
    expect((await keys.get(id)).scopes).toEqual(['write']);
  });

  test('getSecret and verify take and give what create gave', async () => {
    const { keys, create } = await start();
    const { id, secret = '' } = await create();
    expect(await keys.getSecret(id)).toEqual({ secret });
    expect(await keys.verify(secret)).toMatchObject({ id, subject, revoked: false });
  });

  test('revoke, with and without a reason, ends a key at once', async () => {
    const { keys, create } = await start();
    const one = await create('one');
    const two = await create('two');
    expect(await keys.revoke({ apiKeyId: one.id, revocationReason: 'lost' })).toMatchObject({
      revoked: true,
      revocationReason: 'lost',
    });
    expect(await keys.revoke({ apiKeyId: two.id })).toMatchObject({ revoked: true, revocationReason: null });
    expect(await failureOf(keys.verify(one.secret ?? ''))).toMatchObject({ status: 404 });
  });

  test('delete removes a key', async () => {
    const { keys, create } = await start();
    const { id } = await create();
    expect(await keys.delete(id)).toMatchObject({ id, deleted: true });
    expect((await keys.list({ subject, includeInvalid: true })).totalCount).toBe(0);
  });

  test('every call goes to /api_keys, and its version of the API is in the journal', async () => {
    const { twin, paths, keys, create } = await start();
    const { id } = await create();
    await keys.revoke({ apiKeyId: id });
    await keys.list({ subject });
    expect(paths).toEqual(['/api_keys', `/api_keys/${id}/revoke`, '/api_keys']);
    expect(JSON.stringify(twin.journal.entries)).toMatch(/"clerk-api-version":"\d{4}-\d\d-\d\d"/);
  });

  describe('errors are the client’s own, with their cause', () => {
    const trace = isServed ? expect.stringMatching(/^[0-9a-f]{32}$/) : '';
    const rows: Readonly<
      Record<string, (world: Awaited<ReturnType<typeof start>>) => readonly [Promise<unknown>, object]>
    > = {
      '400, a field': ({ keys }) => [
        keys.create({ name: 'ab', subject }),
        { status: 400, errors: [{ code: 'bad_request', longMessage: expect.stringMatching(/body\.name/) }] },
      ],
      '400, a parameter': ({ keys }) => [
        keys.get('robot'),
        {
          status: 400,
          errors: [{ code: 'bad_request', longMessage: expect.stringMatching(/url_parameter/) }],
        },
      ],
      '401': ({ clientOf }) => [
        clientOf('sk_test_wrong').list({ subject }),
        { status: 401, errors: [{ code: 'clerk_key_invalid' }] },
      ],
      '404, get': ({ keys }) => [keys.get(unknown), { status: 404, errors: [{}] }],
      '404, update': ({ keys }) => [
        keys.update({ apiKeyId: unknown, subject }),
        { status: 404, errors: [{}] },
      ],
      '404, delete': ({ keys }) => [keys.delete(unknown), { status: 404, errors: [{}] }],
      '404, getSecret': ({ keys }) => [keys.getSecret(unknown), { status: 404, errors: [{}] }],
      '404, revoke': ({ keys }) => [keys.revoke({ apiKeyId: unknown }), { status: 404, errors: [{}] }],
      '404, verify': ({ keys }) => [keys.verify('ak_unknown'), { status: 404, errors: [{}] }],
      '409': ({ keys, create }) => [
        create().then(() => keys.create({ name: 'robot', subject })),
        { status: 409, errors: [{ code: 'token_creation_conflict' }] },
      ],
      '429': ({ twin, keys }) => {
        twin.rateLimit({ limit: 0, windowSeconds: 10 });
        return [keys.list({ subject }), { status: 429, retryAfter: 10, errors: [{}] }];
      },
      'the quota': ({ twin, create }) => {
        twin.quota(0);
        // 403 is not among the documented statuses.
        const code = isServed ? 'token_quota_exceeded' : 'bad_request';
        return [create(), { status: isServed ? 403 : 400, errors: [{ code }] }];
      },
    };
    type Keys = Awaited<ReturnType<typeof start>>['keys'];
    /** All eight, each with an id, a subject or a secret that may be a bad one. */
    const calls: Readonly<Record<string, (keys: Keys, given: Given) => Promise<unknown>>> = {
      create: (keys, { owner }) => keys.create({ name: 'robot', subject: owner }),
      list: (keys, { owner }) => keys.list({ subject: owner }),
      get: (keys, { id }) => keys.get(id),
      update: (keys, { id }) => keys.update({ apiKeyId: id, subject }),
      delete: (keys, { id }) => keys.delete(id),
      getSecret: (keys, { id }) => keys.getSecret(id),
      revoke: (keys, { id }) => keys.revoke({ apiKeyId: id }),
      verify: (keys, { secret }) => keys.verify(secret),
    };
    interface Given {
      readonly id: string;
      readonly owner: string;
      readonly secret: string;
    }
    const good: Given = { id: unknown, owner: subject, secret: 'ak_unknown' };
    // The secret is that of a caller without types.
    const bad: Given = { id: 'robot', owner: 'robot', secret: 7 as never };
    test.each(Object.entries(calls))('%s: 400, 401 and 429', async (_, call) => {
      const { twin, keys, clientOf } = await start();
      const expectFailure = async (failing: Promise<unknown>, expected: object) => {
        const error = await failureOf(failing);
        expect(error).toBeInstanceOf(ClerkAPIResponseError);
        expect(error).toMatchObject({ clerkTraceId: trace, ...expected });
      };
      await expectFailure(call(keys, bad), { status: 400, errors: [{ code: 'bad_request' }] });
      const refused = { status: 401, errors: [{ code: 'clerk_key_invalid' }] };
      await expectFailure(call(clientOf('sk_test_wrong'), good), refused);
      twin.rateLimit({ limit: 0, windowSeconds: 10 });
      await expectFailure(call(keys, good), { status: 429, retryAfter: 10, errors: [{}] });
    });
    test.each(Object.entries(rows))('%s', async (_, begin) => {
      const [call, expected] = begin(await start());
      const error = await failureOf(call);
      expect(error).toBeInstanceOf(ClerkAPIResponseError);
      expect(error).toMatchObject({ clerkTraceId: trace, ...expected });
    });
  });

  test('of a create whose answer is lost the client knows nothing, and the twin has the key', async () => {
    const { twin, keys, create } = await start();
    twin.faults.next('createApiKey', 'commit-then-drop');
    expect(await failureOf(create())).toMatchObject({ errors: [{ code: 'unexpected_error' }] });
    expect((await keys.list({ subject })).data.map(({ name }) => name)).toEqual(['robot']);
  });
});

const failureOf = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => 'no failure',
    error => error,
  );
