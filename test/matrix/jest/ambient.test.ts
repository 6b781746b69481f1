// The same with `@types/jest`, whose names are there without an import.
import { createTwin } from '@keyloom/mocks/clerk';
import '@keyloom/mocks/jest';
import { matchers } from '@keyloom/mocks/matchers';

expect.extend(matchers);

test('a twin and its matchers', () => {
  const clerk = createTwin();
  expect(clerk).toHaveActiveKeys(0);
  expect(clerk).toHaveNoOrphans();
  expect(clerk).toLeakNoSecrets('a log');
  expect(clerk).not.toHaveReceived('createApiKey', { times: 1, request: { name: 'ci' } });
});

test('what the types refuse', () => {
  // @ts-expect-error -- a count is a number
  expect(() => expect(createTwin()).toHaveActiveKeys('1')).toThrow();
  // @ts-expect-error -- there is no such matcher
  expect(() => expect(createTwin()).toHaveNothing()).toThrow();
});
