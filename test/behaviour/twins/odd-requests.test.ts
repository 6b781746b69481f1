import { createTwin as createStratumTwin } from '@keyloom/mocks/stratum';
import { createTwin as createWhyLabsTwin } from '@keyloom/mocks/whylabs';
import { expect, test } from 'vitest';
import { ask } from './ask.ts';
import { path, unknown } from './stratum.ts';

test.each(['constructor', 'toString', '__proto__'])('a query parameter may be called %s', async name => {
  const stratum = createStratumTwin();
  const headers = { 'x-api-key': stratum.credential };
  expect((await ask(stratum, 'GET', `${path}?${name}=a`, { headers })).status).toBe(200);
  const whylabs = createWhyLabsTwin();
  const asked = { headers: { 'x-api-key': whylabs.credential } };
  expect((await ask(whylabs, 'GET', `/v0/organizations/org-123/api-key?${name}=a`, asked)).status).toBe(200);
});

test('a huge body that the document gives no meaning to is not looked at', async () => {
  const twin = createStratumTwin();
  const headers = { 'x-api-key': twin.credential };
  const asked = { headers, body: { name: 'a'.repeat(2_000_000) } };
  expect((await ask(twin, 'DELETE', `${path}/${unknown}`, asked)).status).toBe(404);
});
