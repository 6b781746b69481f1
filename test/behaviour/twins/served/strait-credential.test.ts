import { expect, test } from 'vitest';
import { path, refusal, start } from '../strait.ts';
import { complete, namesOf, object, startServed, statusOf } from './strait.ts';

test('a given credential is bound to its project, and must be allowed to manage keys', async () => {
  const { twin, as, make } = startServed();
  await make({ name: 'mine' });
  const other = await make({ name: 'other', project_id: 'proj_2' });
  const bound = twin.given.credential({ owner: { project_id: 'proj_1' } });
  expect(namesOf((await as(bound, 'GET', `${path}?project_id=proj_2`)).body.data)).toEqual(['mine']);
  expect(statusOf(await as(bound, 'DELETE', `${path}/${other.id}`))).toBe(404);
  const body = { project_id: 'proj_2', name: 'x', ...complete };
  expect(statusOf(await as(bound, 'POST', path, { body }))).toBe(403);
  const lacking = twin.given.credential({ scopes: ['jobs:read'] });
  expect(statusOf(await as(lacking, 'GET', path))).toBe(403);
});

test.each(['documented', 'served'] as const)('an expired credential is named so, %s', async dialect => {
  const { twin, as } = start(1, { dialect });
  const expired = twin.given.credential({ expired: true });
  const [status, body] = refusal(await as(expired, 'GET', path));
  const message = 'api key has expired';
  expect([status, body]).toEqual(
    dialect === 'served'
      ? object(401, 'authentication_required', message)
      : [401, { error: message, request_id: expect.any(String) }],
  );
});

test('an answer outside of the API has the envelope too', async () => {
  for (const [method, url, status] of [
    ['GET', '/v1/nothing', 404],
    ['PUT', path, 405],
  ] as const) {
    expect((await start().call(method, url)).body.error).toEqual(expect.any(String));
    const served = await startServed().call(method, url);
    expect([served.status, served.body.error.code]).toEqual([status, expect.any(String)]);
  }
});

test('the limit per IP counts the calls of a given credential too', async () => {
  const { twin, as } = startServed();
  const credential = twin.given.credential();
  twin.rateLimit({ limit: 1000, windowSeconds: 60 });
  const body = { project_id: 'proj_1', name: 'x', ...complete };
  const seen: number[] = [];
  for (let index = 0; index < 11; index++) seen.push(statusOf(await as(credential, 'POST', path, { body })));
  expect(seen).toEqual([...Array<number>(10).fill(201), 429]);
});
