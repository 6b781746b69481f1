import { createTwin as createStratumTwin } from '@keyloom/mocks/stratum';
import { createTwin as createWhyLabsTwin } from '@keyloom/mocks/whylabs';
import { expect, test } from 'vitest';
import { send, start, systems } from '../twin-engine/systems.ts';
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

const withoutStratum = systems.filter(({ name }) => name !== 'Stratum').map(({ name }) => [name] as const);

test.for(withoutStratum)(
  '%s: a method that a path does not take is 405, with those that it takes',
  async ([name]) => {
    for (const dialect of ['documented', 'served'] as const) {
      const { system, twin, call } = start(name, { dialect });
      const { method, path } = system.create('one');
      const answer = await send(system, twin, { operation: '', method: 'PUT', path });
      expect(answer.status).toBe(405);
      const allowed = answer.headers.get('allow')?.split(', ') ?? [];
      expect(allowed).toEqual([...new Set(allowed)].sort());
      expect(allowed).toContain(method);
      for (const other of allowed) {
        const { status } = await call({ operation: '', method: other, path });
        expect(status).not.toBe(405);
      }
    }
  },
);

test('Stratum has no 405, and so no Allow', async () => {
  const { system, twin } = start('Stratum');
  const answer = await send(system, twin, { operation: '', method: 'PUT', path });
  expect([answer.status, answer.headers.get('allow')]).toEqual([403, null]);
});

const numbers = [
  ['Stratum', '/api/v1/api-keys/dormant?days=', '30'],
  ['SensorBucket', '/api-keys?limit=', '5'],
  ['SensorBucket', '/api-keys?tenant_id=', '19'],
  ['Clerk', '/api_keys?subject=user_000000000000000000000000001&limit=', '10'],
  ['Clerk', '/api_keys?subject=user_000000000000000000000000001&offset=', '10.0'],
  ['Strait', '/v1/api-keys?project_id=proj_1&limit=', '5'],
] as const;

test.for(numbers)(
  '%s %s is a number in digits, and nothing that only a script takes for one',
  async ([name, path, good]) => {
    const { call } = start(name);
    const statusOf = async (text: string) =>
      (await call({ operation: '', method: 'GET', path: path + encodeURIComponent(text) })).status;
    expect(await statusOf(good)).toBe(200);
    for (const text of [
      '0x10',
      '0b1',
      ' 5',
      '5 ',
      '1_0',
      'Infinity',
      'NaN',
      '٣',
      'null',
      '[5]',
      '9'.repeat(400),
    ])
      expect([text, await statusOf(text)]).toEqual([text, 400]);
  },
);

test.for(['0x10', '1e13', ' 5', '5.0', '99999999999999999999'])(
  'WhyLabs takes %s for no expiry',
  async text => {
    const { call } = start('WhyLabs');
    const path = `/v0/organizations/org-1/api-key?user_id=u&expiration_time=${encodeURIComponent(text)}`;
    const { status, body } = await call({ operation: '', method: 'POST', path });
    expect([status, body._embedded.errors[0].message]).toEqual([
      400,
      expect.stringContaining(`Failed to convert argument [expiration_time] for value [${text}]`),
    ]);
  },
);
