import { expect, test } from 'vitest';
import { ask } from '../twins/ask.ts';
import { start } from './systems.ts';

const path = '/api/v1/api-keys';

test('a body that is too large was not read, and is not in the journal', async () => {
  const { twin } = start('Stratum', { dialect: 'served' });
  const headers = { 'x-api-key': twin.credential };
  const { status } = await ask(twin, 'POST', path, { headers, body: 'x'.repeat(1024 * 1024 + 1) });
  expect(status).toBe(413);
  expect(twin.journal.entries[0]).not.toHaveProperty('request');
});

test('no text is taken for a body that is too large', async () => {
  const { twin } = start('Stratum', { dialect: 'served' });
  const headers = { 'x-api-key': twin.credential };
  expect((await ask(twin, 'POST', path, { headers, body: 'too-large' })).status).toBe(400);
});
