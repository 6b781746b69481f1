import { expect, test } from 'vitest';
import { ask } from './ask.ts';
import { path, start } from './whylabs.ts';

test('each question of a browser has an id of its own, and takes none from the calls', async () => {
  const { twin, call } = start();
  const headers = { origin: 'https://app.example.com', 'access-control-request-method': 'DELETE' };
  const idOf = async () => (await ask(twin, 'OPTIONS', path, { headers })).headers.get('x-request-id');
  const ids = [
    await idOf(),
    await idOf(),
    (await call('GET', path)).headers.get('x-request-id'),
    await idOf(),
  ];
  expect(new Set(ids).size).toBe(4);
  const other = start();
  expect((await other.call('GET', path)).headers.get('x-request-id')).toBe(ids[2]);
});
