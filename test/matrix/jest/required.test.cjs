const { createTwin } = require('@keyloom/mocks/clerk');
const { matchers } = require('@keyloom/mocks/matchers');

expect.extend(matchers);

test('a twin and its matchers, required', () => {
  expect(createTwin()).toHaveActiveKeys(0);
});
