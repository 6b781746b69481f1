import { inspect } from 'node:util';
import { type DriftEvent, isSecretMissingError, isUnknownOutcomeError, Secret } from '@keyloom/runtime';
import { expect, test } from 'vitest';
import { credential, errorOf, exampleAt } from './example.ts';
import { json, serve } from './server.ts';

const answering = async (status: number, body: unknown, headers?: Record<string, string>) => {
  const { url } = await serve(response => json(response, status, body, headers));
  const drift: DriftEvent[] = [];
  return { client: exampleAt(url, { retry: 0, drift: event => void drift.push(event) }), drift };
};

test('secrets are sealed under the documented name, for any 2xx', async () => {
  for (const name of ['key', 'plaintext_key', 'plaintext']) {
    const { client, drift } = await answering(name === 'key' ? 201 : 200, {
      id: 1,
      [name]: 'fake-secret',
      key_prefix: 'fk',
    });
    const created = await client.createKey({ name: 'x' });
    expect(created.key.reveal()).toBe('fake-secret');
    expect(created).toMatchObject({ id: '1', prefix: 'fk' });
    expect(Object.keys(created).sort()).toEqual(['id', 'key', 'prefix']);
    expect(drift.map(event => event.kind)).toEqual(name === 'key' ? ['alias'] : ['status', 'alias', 'alias']);
    expect(JSON.stringify(drift)).not.toContain('fake-secret');
  }
});

test('what prints a call shows neither its credential nor its answer', async () => {
  const { client } = await answering(201, { id: 1, key: 'fake-secret', data: [] });
  const calls = [
    client.createKey({ name: 'x' }),
    client.listKeys(),
    client.request({ method: 'GET', path: '/x' }),
  ];
  const walk = client.listKeys()[Symbol.asyncIterator]();
  for (const each of [...calls, walk]) {
    const before = inspect(each, { depth: null, showHidden: true, getters: true });
    await (each === walk ? walk.next() : (each as PromiseLike<unknown>));
    const after = inspect(each, { depth: null, showHidden: true, getters: true });
    for (const shown of [before, after]) {
      expect(shown).not.toContain(credential);
      expect(shown).not.toContain('fake-secret');
    }
  }
});

test('a copy of the secret under another name does not stay behind', async () => {
  const { client } = await answering(201, { id: 1, key: 'fake-secret', plaintext: 'fake-secret' });
  expect(inspect(await client.createKey({}), { depth: null, showHidden: true })).not.toContain('fake-secret');
});

test('an empty text under the documented name does not hide the secret under another', async () => {
  const { client } = await answering(201, {
    id: 1,
    key: '',
    plaintext_key: 'fake-secret',
    prefix: '',
    key_prefix: 'fk',
  });
  const created = await client.createKey({});
  expect(created.key.reveal()).toBe('fake-secret');
  expect(created.prefix).toBe('fk');
});

test('secrets in lists are sealed', async () => {
  const { client } = await answering(200, {
    data: [
      { id: 'a', token: 'fake' },
      { id: 'b', token: null },
    ],
  });
  const { data } = await client.listKeys();
  expect(JSON.stringify(data)).toBe('[{"id":"a","token":"[redacted]"},{"id":"b","token":null}]');
});

test.each([{ id: 7 }, { id: 7, key: null }, { id: 7, key: '' }, { id: 7, key: { nested: 1 } }])(
  'success without a secret is none: %j',
  async body => {
    const { client } = await answering(201, body);
    const error = await errorOf(client.createKey({}));
    expect(isSecretMissingError(error) && error.keyId).toBe('7');
    expect(error).toMatchObject({ sent: 'yes', attempts: 1 });
  },
);

test('an error after success has its request id too', async () => {
  const { client } = await answering(201, {}, { 'x-request-id': 'r9' });
  expect(await errorOf(client.createKey({}))).toMatchObject({ name: 'SecretMissingError', requestId: 'r9' });
  expect(await errorOf(client.listPlain())).toMatchObject({ name: 'ParseError', requestId: 'r9' });
});

test('rotate and reveal demand their secret too', async () => {
  const { client } = await answering(200, { id: 'n' });
  expect(await errorOf(client.rotateKey({ id: 'a' }))).toMatchObject({
    name: 'SecretMissingError',
    keyId: 'n',
  });
  expect(await errorOf(client.revealKey({ id: 'a' }))).toMatchObject({
    name: 'SecretMissingError',
    keyId: undefined,
  });
});

test.each(['', 'not json', '{"id": "fake-secret', '[]', 'null', '"text"'])(
  'an unreadable body: %j',
  async body => {
    const { client } = await answering(200, body);
    const error = await errorOf(client.getKey({ id: 'a' }));
    expect(error).toMatchObject({ name: 'ParseError', sent: 'yes' });
    expect(inspect(error, { depth: null })).not.toContain('fake-secret');
    for (const call of [() => client.createKey({ name: 'ci' }), () => client.rotateKey({ id: 'a' })]) {
      const unknown = await errorOf(call());
      expect(isUnknownOutcomeError(unknown) && unknown.committed).toBe('yes');
      expect(inspect(unknown, { depth: null })).not.toContain('fake-secret');
    }
  },
);

test('no body is only right where none is documented', async () => {
  const { url } = await serve(response => {
    response.writeHead(204);
    response.end();
  });
  const client = exampleAt(url);
  expect(await client.revokeKey({ id: 'a' })).toBeUndefined();
  expect(await errorOf(client.getKey({ id: 'a' }))).toMatchObject({ name: 'ParseError' });
  expect(await client.request({ method: 'GET', path: '/x' })).toBeUndefined();
});

test('a body where none is documented is ignored', async () => {
  const { client, drift } = await answering(200, 'not { json');
  expect(await client.revokeKey({ id: 'a' })).toBeUndefined();
  expect(drift.map(event => event.kind)).toEqual(['status', 'body']);
});

test('the served envelope is taken off, a documented one is not', async () => {
  const wrapped = await answering(200, '{"data":{"id":9223372036854775807}}');
  expect(await wrapped.client.getKey({ id: 'a' })).toEqual({ id: '9223372036854775807' });
  expect(wrapped.drift).toMatchObject([{ kind: 'envelope', system: 'Example', operation: 'getKey' }]);
  const flat = await answering(200, { id: 'a', data: { x: 1 } });
  expect(await flat.client.getKey({ id: 'a' })).toEqual({ id: 'a', data: { x: 1 } });
});

test('an observer that throws costs nothing', async () => {
  const { url } = await serve(response => json(response, 200, { id: 1, key: 'fake' }));
  const sync = exampleAt(url, {
    drift: () => {
      throw new Error('observer');
    },
  });
  expect((await sync.createKey({})).key.reveal()).toBe('fake');
  const late = exampleAt(url, {
    drift: async () => {
      throw new Error('observer');
    },
  });
  expect((await late.createKey({})).key.reveal()).toBe('fake');
});

test('withResponse gives data, status, headers and request id', async () => {
  const { client } = await answering(200, { id: 'a' }, { 'X-Request-Id': 'r1', 'x-extra': 'e' });
  const { data, response, requestId, attempts } = await client.getKey({ id: 'a' }).withResponse();
  expect([data.id, response.status, response.headers.get('X-Extra'), requestId, attempts]).toEqual([
    'a',
    200,
    'e',
    'r1',
    1,
  ]);
});

test('a secret given to a call is sent as text and echoed nowhere', async () => {
  const { url, seen } = await serve(response =>
    json(response, 404, { message: 'no key fake/secret+1', secret: 'other' }),
  );
  const error = await errorOf(exampleAt(url).verifyKey({ secret: Secret.from('fake/secret+1') }));
  expect(seen[0]?.body).toBe('{"secret":"fake/secret+1"}');
  expect(error).toMatchObject({
    name: 'HttpError',
    status: 404,
    body: { message: 'no key [redacted]', secret: '[redacted]' },
  });
  expect(inspect(error, { depth: null, showHidden: true })).not.toContain('fake/secret+1');
});
