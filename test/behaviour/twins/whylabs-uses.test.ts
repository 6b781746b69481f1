import { expect, test } from 'vitest';
import { path, start } from './whylabs.ts';

const owner = { org_id: 'org-123', user_id: 'user-123' };
const scopes = [':whylabs_system'];

function begin() {
  const { twin, as, call } = start(1, { dialect: 'served' });
  const keys = twin.given.keys(26, { owner, scopes });
  const key = keys.at(-1) ?? twin.given.key();
  const use = () => as(key.secret, 'GET', path);
  const useAll = () => Promise.all(keys.map(({ secret }) => as(secret, 'GET', path)));
  const shown = async () => (await call('GET', `${path}/${key.id}`)).body.key.lastUsedTime;
  return { twin, use, useAll, shown };
}

test('while uses show late, the one before still shows', async () => {
  const { twin, use, shown } = begin();
  twin.lag({ lastUsed: { minutes: 5 } });
  await use();
  twin.clock.advance({ minutes: 28 });
  expect(await shown()).toBe('2026-01-01T12:30:15.12');
  await use();
  twin.clock.advance({ minutes: 2 });
  expect(await shown()).toBe('2026-01-01T12:30:15.12');
  twin.clock.advance({ minutes: 3 });
  expect(await shown()).toBe('2026-01-01T12:58:15.12');
});

test('a snapshot that is restored knows nothing of uses after it', async () => {
  const { twin, use, useAll, shown } = begin();
  const before = twin.snapshot();
  await useAll();
  twin.restore(before);
  await use();
  twin.clock.advance({ minutes: 15 });
  // One of 25 at most that are written: none of those before is in its way.
  expect(await shown()).toBe('2026-01-01T12:30:15.12');
  twin.restore(before);
  twin.clock.advance({ minutes: 15 });
  expect(await shown()).toBeUndefined();
});
