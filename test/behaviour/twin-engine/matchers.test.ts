import { matchers } from '@keyloom/mocks/matchers';
import '@keyloom/mocks/vitest';
import { describe, expect, test } from 'vitest';
import { start } from './systems.ts';

expect.extend(matchers);

/** The message of an assertion that fails. */
function failure(assertion: () => unknown): string {
  try {
    assertion();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  throw new Error('The assertion passed.');
}

describe('toHaveActiveKeys', () => {
  test('counts keys that would be accepted now', () => {
    const { twin, clock } = start('Clerk');
    const { id } = twin.given.key({ expiresAt: new Date(clock.now() + 1_000) });
    twin.given.key({ revoked: true });
    expect(twin).toHaveActiveKeys(1);
    expect(failure(() => expect(twin).toHaveActiveKeys(2))).toBe(
      `Clerk has 1 key that would be accepted now, expected 2:\n  ${id}`,
    );
    clock.advance({ seconds: 1 });
    expect(twin).toHaveActiveKeys(0);
    expect(twin).not.toHaveActiveKeys(1);
  });
});

describe('toHaveNoOrphans', () => {
  test.for(['commit-then-drop', 'cut-body', 'malformed-json', { drift: 'secret' }] as const)(
    'fails after %o, until the key is revoked',
    async fault => {
      const { system, twin, call } = start('Strait');
      await call(system.create('fine'));
      twin.given.key();
      expect(twin).toHaveNoOrphans();
      twin.faults.next('createApiKey', fault);
      await call(system.create('lost')).catch(() => undefined);
      const id = twin.snapshot().keys.at(-1)?.id ?? '';
      expect(failure(() => expect(twin).toHaveNoOrphans())).toBe(
        `Strait has 1 key still alive whose secret reached no client:\n  ${id}`,
      );
      await call(system.revoke(id));
      expect(twin).toHaveNoOrphans();
    },
  );

  test('a secret that is fetched later makes a key no orphan', async () => {
    const { system, twin, call } = start('Clerk');
    twin.faults.next('createApiKey', 'commit-then-drop');
    await call(system.create('lost')).catch(() => undefined);
    expect(twin).not.toHaveNoOrphans();
    const id = twin.snapshot().keys[0]?.id;
    await call({ operation: '', method: 'GET', path: `/api_keys/${id}/secret` });
    expect(twin).toHaveNoOrphans();
  });
});

describe('toHaveReceived', () => {
  test('finds a call by its operation and by what it was like', async () => {
    const { system, twin, call } = start('Clerk');
    await call(system.create('one'));
    await call(system.create('two'));
    expect(twin).toHaveReceived('createApiKey');
    expect(twin).toHaveReceived('createApiKey', { times: 2, status: 200 });
    expect(twin).toHaveReceived('createApiKey', { times: 1, request: { name: 'one' } });
    expect(twin).toHaveReceived('createApiKey', { request: { name: expect.stringMatching(/^t/) } });
    expect(twin).not.toHaveReceived('getApiKeys');
    const message = failure(() =>
      expect(twin).toHaveReceived('createApiKey', { request: { name: 'three' } }),
    );
    expect(message).toContain(
      'received 0 calls of createApiKey like {"request":{"name":"three"}}, expected at least one',
    );
    expect(message).toContain('"name":"two"');
  });

  test('refuses the name of no operation, negated too', () => {
    const { twin } = start('Strait');
    for (const expectation of [expect(twin), expect(twin).not]) {
      expect(failure(() => expectation.toHaveReceived('createKey'))).toBe(
        'Strait has no operation createKey. There are: listApiKeys, createApiKey, revokeApiKey, rotateApiKey.',
      );
    }
  });
});

describe('toLeakNoSecrets', () => {
  test('fails on any secret that was issued, also of a deleted key, wherever it is', async () => {
    const { system, twin, call } = start('Clerk');
    const { body } = await call(system.create('one'));
    const { secret, id } = body;
    expect(twin).toLeakNoSecrets();
    expect(twin).toLeakNoSecrets('a log', { id }, undefined, null, 1n, () => 1);
    const cycle: Record<string, unknown> = { inner: { list: new Map([['key', new Set([secret])]]) } };
    cycle.self = cycle;
    const hidden = [
      `GET /?secret=${secret}&x`,
      encodeURIComponent(`{${secret}}`),
      cycle,
      new Error('failed', { cause: new Error(secret) }),
      new Headers({ authorization: `Bearer ${secret}` }),
      { [Symbol('s')]: secret },
      { toJSON: () => secret },
    ];
    for (const value of hidden) {
      expect(failure(() => expect(twin).toLeakNoSecrets('fine', value))).toBe(
        `secrets of Clerk leaked:\n  the secret of key ${id} in value 2`,
      );
    }
    await call({ operation: '', method: 'DELETE', path: `/api_keys/${id}` });
    expect(twin).not.toLeakNoSecrets(secret);
  });
});

test('what is no twin is refused with a hint', () => {
  expect(failure(() => expect({}).toHaveActiveKeys(1))).toMatch(/no twin: createTwin of @keyloom\/mocks/);
});
