import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type RunningCommand, startMock } from './command.ts';

let command: RunningCommand;
beforeAll(async () => {
  command = await startMock();
});
afterAll(() => command.stop());

async function ask(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
  const response = await fetch(`${command.control}/${path}`, {
    method,
    headers,
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  return { status: response.status, body: await response.json(), headers: response.headers };
}

test.for([
  ['a body that is no JSON', 'POST', 'faults/next', '{', 400, 'invalid', /not JSON/],
  ['a missing body', 'POST', 'faults/next', undefined, 400, 'invalid', /body/],
  ['a missing field', 'POST', 'faults/next', { operation: 'x' }, 400, 'invalid', /'fault'/],
  ['a field too many', 'POST', 'clock/advance', { day: 1 }, 400, 'invalid', /day/],
  ['an unknown system', 'POST', 'reset', { system: 'okta' }, 400, 'invalid', /There are: Stratum/],
  ['a system left open', 'POST', 'given/keys', {}, 400, 'invalid', /Name the system/],
  [
    'an unknown operation',
    'POST',
    'faults/next',
    { system: 'clerk', operation: 'x', fault: 500 },
    400,
    'failed',
    /createApiKey/,
  ],
  [
    'a status that is none',
    'POST',
    'faults/next',
    { system: 'clerk', operation: 'createApiKey', fault: 99 },
    400,
    'invalid',
    /fault/,
  ],
  [
    'a fault that is none',
    'POST',
    'faults/next',
    { system: 'clerk', operation: 'createApiKey', fault: 'commit-then-die' },
    400,
    'invalid',
    /at \/fault must be integer, or must be equal to one of .*commit-then-drop.*, or must be object\.$/,
  ],
  ['an unknown parameter', 'GET', 'state?systm=clerk', undefined, 400, 'invalid', /systm/],
  ['a limit that is none', 'GET', 'state?limit=many', undefined, 400, 'invalid', /integer/],
  ['an instant that is none', 'POST', 'clock/freeze', { at: 'soon' }, 400, 'invalid', /date-time/],
  ['a span beyond time', 'POST', 'clock/advance', { days: 1e12 }, 400, 'failed', /what a date can hold/],
  ['an empty id', 'POST', 'given/keys', { system: 'clerk', key: { id: '' } }, 400, 'invalid', /id/],
  ['an instant beyond time', 'POST', 'clock/freeze', { at: 1e30 }, 400, 'invalid', /no instant/],
  [
    'one id for many keys',
    'POST',
    'given/keys',
    { system: 'clerk', count: 2, key: { id: 'a' } },
    400,
    'invalid',
    /2 keys/,
  ],
  ['a path that is none', 'GET', 'stat', undefined, 404, 'not-found', /There are: /],
  ['another method', 'PUT', 'reset', undefined, 405, 'wrong-method', /takes POST/],
  ['a body beyond bounds', 'POST', 'reset', ' '.repeat(1024 * 1024 + 1), 413, 'too-large', /1048576/],
] as const)('%s is refused in words', async ([, method, path, body, status, code, message]) => {
  const refused = await ask(method, path, body);
  expect([refused.status, refused.body.error.code]).toEqual([status, code]);
  expect(refused.body.error.message).toMatch(message);
  expect(refused.headers.get('allow')).toBe(code === 'wrong-method' ? 'POST' : null);
});

test.for([
  ['a page of another site', { origin: 'https://evil.example' }, 403],
  ['a page without an origin', { origin: 'null' }, 403],
  ['a page of this machine', { origin: 'http://localhost:3000' }, 200],
] as const)('%s', async ([, headers, status]) => {
  const answer = await ask('GET', 'clock', undefined, headers);
  expect(answer.status).toBe(status);
  expect(answer.headers.get('access-control-allow-origin')).toBe(status === 200 ? headers.origin : null);
});

test('whatever is sent, the answer is one of the document, and the server stays', async () => {
  const { paths: documented } = parse(await (await fetch(`${command.control}/openapi.yaml`)).text());
  const paths = Object.keys(documented);
  const request = fc.record({
    method: fc.constantFrom('GET', 'POST', 'PUT', 'DELETE', 'PATCH'),
    path: fc.oneof(
      fc.constantFrom(...paths),
      fc.webPath().map(path => `/__keyloom${path}`),
    ),
    query: fc.oneof(fc.constant(''), fc.webQueryParameters()),
    body: fc.oneof(
      fc.json(),
      fc.string(),
      fc
        .record({ system: fc.constantFrom('clerk', 'x'), operation: fc.string(), fault: fc.jsonValue() })
        .map(body => JSON.stringify(body)),
    ),
  });
  const statuses = new Set<number>();
  await fc.assert(
    fc.asyncProperty(request, async ({ method, path, query, body }) => {
      const sent = method === 'GET' ? {} : { body };
      const { status } = await fetch(`${command.url}${path}?${query}`, { method, ...sent });
      statuses.add(status);
    }),
    { numRuns: 500, seed: 1 },
  );
  expect([...statuses].filter(status => ![200, 201, 204, 400, 404, 405].includes(status))).toEqual([]);
  expect((await ask('GET', 'health')).status).toBe(200);
});
