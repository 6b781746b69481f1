// What a team with Jest writes, where it imports what it uses.
import { expect, test } from '@jest/globals';
import { createTwin } from '@keyloom/mocks/clerk';
import '@keyloom/mocks/jest';
import { matchers } from '@keyloom/mocks/matchers';

expect.extend(matchers);

const subject = 'user_000000000000000000000000001';

test('a twin and its matchers', async () => {
  const clerk = createTwin();
  const create = (name: string) =>
    clerk.fetch(`${clerk.baseUrl}/api_keys`, {
      method: 'POST',
      headers: { authorization: `Bearer ${clerk.credential}`, 'content-type': 'application/json' },
      body: JSON.stringify({ name, subject }),
    });
  const { secret }: { secret: string } = await (await create('robot')).json();
  expect(clerk).toHaveActiveKeys(1);
  expect(clerk).toHaveReceived('createApiKey', {
    status: 200,
    request: expect.objectContaining({ subject }),
  });
  expect(clerk).not.toHaveReceived('createApiKey', { request: { name: 'another' } });
  expect(clerk).toHaveNoOrphans();
  clerk.faults.next('createApiKey', 'commit-then-drop');
  await expect(create('lost')).rejects.toThrow();
  expect(clerk).not.toHaveNoOrphans();
  expect(clerk).toLeakNoSecrets('a log');
  expect(() => expect(clerk).toLeakNoSecrets(`a log with ${secret}`)).toThrow(/leaked/);
  expect(() => expect(clerk).toHaveActiveKeys(9)).toThrow(/expected 9/);
});

test('what the types refuse', () => {
  // @ts-expect-error -- a count is a number
  expect(() => expect(createTwin()).toHaveActiveKeys('1')).toThrow();
  // @ts-expect-error -- there is no such matcher
  expect(() => expect(createTwin()).toHaveNothing()).toThrow();
});
