// What a team with Vitest writes: a twin behind its fetch, the system's client, and the matchers.
import { createClerk } from '@keyloom/clerk';
import { createTwin } from '@keyloom/mocks/clerk';
import { matchers } from '@keyloom/mocks/matchers';
import '@keyloom/mocks/vitest';
import { expect, test } from 'vitest';

expect.extend(matchers);

const subject = 'user_000000000000000000000000001';

test('a client, its twin and the matchers', async () => {
  const twin = createTwin();
  const clerk = createClerk({ auth: twin.credential, fetch: twin.fetch, retry: 0 });
  const { id, secret } = await clerk.createApiKey({ name: 'robot', subject });
  expect(twin).toHaveActiveKeys(1);
  expect(twin).toHaveReceived('createApiKey', {
    status: 200,
    request: expect.objectContaining({ subject }),
  });
  expect(twin).toHaveNoOrphans();
  expect(() => expect(twin).toLeakNoSecrets(`a log with ${secret.reveal()}`)).toThrow(/leaked/);
  await clerk.revokeApiKey({ api_key_id: id });
  expect(twin).toHaveActiveKeys(0);
  twin.faults.next('createApiKey', 'commit-then-drop');
  await expect(clerk.createApiKey({ name: 'lost', subject })).rejects.toThrow();
  expect(twin).not.toHaveNoOrphans();
});

test('what the types refuse', () => {
  // @ts-expect-error -- a count is a number
  expect(() => expect(createTwin()).toHaveActiveKeys('1')).toThrow();
  // @ts-expect-error -- there is no such matcher
  expect(() => expect(createTwin()).toHaveNothing()).toThrow();
});
