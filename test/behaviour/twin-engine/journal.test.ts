import { describe, expect, test } from 'vitest';
import { ask } from '../twins/ask.ts';
import { now, start, systems } from './systems.ts';

describe.for(systems.map(system => [system.name] as const))('%s', ([name]) => {
  test('holds no issued secret and no credential, whatever was called', async () => {
    const { system, twin, call } = start(name);
    const given = twin.given.key({ owner: system.owner });
    const extra = twin.given.credential();
    const created = await call(system.create('journal'));
    const secret = system.secretOf(created.body);
    expect(secret).toBeTypeOf('string');
    const secrets = [given.secret, secret, twin.credential, extra];
    for (const [index, text] of secrets.entries()) {
      const headers = { authorization: `Bearer ${text}`, 'x-api-key': text, cookie: `SID=${text}` };
      const path = `/${encodeURIComponent(text)}/key?secret=${encodeURIComponent(text)}&note=x%20${encodeURIComponent(text)}`;
      await ask(twin, 'POST', path, { headers, body: { secret: text, note: `is ${text}`, [text]: index } });
      await ask(twin, 'POST', system.create('x').path, {
        headers,
        body: { name: text, plaintext_key: 'unknown' },
      });
      await ask(twin, 'POST', system.create('x').path, { headers, body: `{"secret":"${text}` });
    }
    await call(system.list());
    const text = JSON.stringify([twin.journal.entries, twin.unhandled]);
    for (const issued of secrets) expect(text).not.toContain(issued);
    expect(twin.journal.entries.length).toBe(2 + 3 * secrets.length);
  });
});

test('an entry says what was called, by whom, what came and what went, secrets as [redacted]', async () => {
  const { system, twin, call } = start('Clerk');
  const { body } = await call(system.create('continuous'));
  expect(twin.journal.entries).toEqual([
    {
      at: now,
      operation: 'createApiKey',
      method: 'POST',
      path: '/v1/api_keys',
      query: {},
      status: 200,
      caller: 'administrator',
      headers: { 'content-type': 'application/json' },
      request: { subject: system.owner.subject, name: 'continuous' },
      response: { ...body, secret: '[redacted]' },
    },
  ]);
});

test('a secret that is sent to be verified is redacted by its place in the document, issued or not', async () => {
  const { twin, call } = start('Clerk');
  await call({
    operation: '',
    method: 'POST',
    path: '/api_keys/verify',
    body: { secret: 'ak_somebody-elses' },
  });
  expect(twin.journal.entries[0]).toMatchObject({ status: 404, request: { secret: '[redacted]' } });
});

test('a key that calls shows the last four characters of its id', async () => {
  const { twin } = start('Strait');
  const { id, secret } = twin.given.key({ scopes: ['*'] });
  await ask(twin, 'GET', '/v1/api-keys?project_id=proj_1', {
    headers: { authorization: `Bearer ${secret}` },
  });
  expect(twin.journal.entries[0]).toMatchObject({
    caller: 'key',
    keyId: id.slice(-4),
    query: { project_id: 'proj_1' },
  });
});

test('a fault is named, and a call without an answer has no status', async () => {
  const { system, twin, call } = start('Clerk');
  twin.faults.next('createApiKey', 'commit-then-drop');
  await expect(call(system.create('lost'))).rejects.toThrow(TypeError);
  const [entry] = twin.journal.entries;
  expect(entry).toMatchObject({
    operation: 'createApiKey',
    fault: 'commit-then-drop',
    request: { name: 'lost' },
  });
  expect(entry).not.toHaveProperty('status');
});

test('the newest 10,000 calls are kept, until clear', async () => {
  const { twin } = start('Clerk');
  for (let index = 0; index < 10_050; index++) await ask(twin, 'GET', `/api_keys/${index}`);
  expect(twin.journal.entries).toHaveLength(10_000);
  expect(twin.journal.entries.at(-1)?.path).toBe('/v1/api_keys/10049');
  twin.journal.clear();
  expect(twin.journal.entries).toEqual([]);
});
