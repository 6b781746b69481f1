import { expect, test } from 'vitest';
import { ask } from '../twins/ask.ts';
import { start } from './systems.ts';

const bad = 'fake-fake-fake';

test.each([
  [
    'Stratum',
    '/api/v1/api-keys',
    { 'x-api-key': bad },
    'bearer',
    (value: string) => ({ authorization: `Bearer ${value}` }),
  ],
  [
    'Strait',
    '/v1/api-keys?project_id=proj_1',
    { authorization: `Bearer ${bad}` },
    'apiKey',
    (value: string) => ({ 'x-internal-secret': value }),
  ],
  [
    'WhyLabs',
    '/v0/organizations/org-123/api-key',
    { 'x-api-key': bad },
    'apiKey',
    (value: string) => ({ cookie: `X-API-Key=${value}` }),
  ],
] as const)(
  '%s: a bad credential ends it, whatever is beside it',
  async (name, path, first, kind, second) => {
    const { twin } = start(name);
    const given = second(twin.given.credential({ kind }));
    expect((await ask(twin, 'GET', path, { headers: given })).status).toBe(200);
    expect([401, 403]).toContain((await ask(twin, 'GET', path, { headers: { ...first, ...given } })).status);
  },
);

test('SensorBucket takes either: a given cookie signs in beside a bad key', async () => {
  const { twin } = start('SensorBucket');
  const cookie = `SID=${twin.given.credential({ kind: 'cookie' })}`;
  const headers = { authorization: `Bearer ${bad}`, cookie };
  expect((await ask(twin, 'GET', '/api-keys', { headers })).status).toBe(200);
});

test('an internal secret of Strait that was given as expired is refused in the words for such secrets', async () => {
  for (const dialect of ['documented', 'served'] as const) {
    const { twin } = start('Strait', { dialect });
    const headers = { 'x-internal-secret': twin.given.credential({ kind: 'apiKey', expired: true }) };
    const { status, text } = await ask(twin, 'GET', '/v1/api-keys?project_id=proj_1', { headers });
    expect(status).toBe(401);
    expect(text).toContain('"invalid or missing internal secret"');
  }
});
