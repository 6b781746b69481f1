import { inspect } from 'node:util';
import { gzipSync } from 'node:zlib';
import { isHttpError, isKeyloomError, isUnknownOutcomeError } from '@keyloom/runtime';
import { describe, expect, test } from 'vitest';
import { errorOf, exampleAt } from './example.ts';
import { jsonWire, serveRaw, wire } from './raw-server.ts';

// What a server, or what stands between, may send: every answer is a value or one of our errors, and a create that may
// have happened says so.
const created = '{"id":1,"key":"fake-key"}';
const at = async (answer: Buffer, config = {}) => {
  const { url, hits } = await serveRaw(socket => void socket.end(answer));
  return { client: exampleAt(url, { retry: 0, timeoutMs: 5_000, ...config }), hits };
};
const nested = (depth: number): string => `${'{"a":['.repeat(depth)}1${']}'.repeat(depth)}`;

describe('connections', () => {
  test.each<[string, Parameters<typeof serveRaw>[0]]>([
    ['reset at once', socket => void socket.resetAndDestroy()],
    ['half a head', socket => void socket.end('HTTP/1.1 200 OK\r\ncontent-')],
    ['no HTTP', socket => void socket.end('hello\r\n\r\n')],
    ['101 without being asked', socket => void socket.end(wire('101 Switching Protocols', ['upgrade: x']))],
    [
      'two lengths',
      socket => void socket.end(wire('201 Created', ['content-length: 1', 'content-length: 2'], '{}')),
    ],
    ['a status that is none', socket => void socket.end(wire('099 Huh', ['content-length: 0']))],
  ])('%s: no answer; a create may have happened', async (_, reply) => {
    const { url, hits } = await serveRaw(reply);
    const client = exampleAt(url, { retry: 0 });
    const read = await errorOf(client.getKey({ id: 'a' }));
    expect(read).toMatchObject({ name: 'NetworkError', sent: 'maybe' });
    expect(String(read)).toContain('no answer');
    const error = await errorOf(client.createKey({ name: 'x' }));
    expect(isUnknownOutcomeError(error) && error.committed).toBe('maybe');
    expect(hits()).toBe(2);
  });

  test('an interim answer is none yet', async () => {
    const { client } = await at(
      Buffer.concat([wire('103 Early Hints', ['link: </x>']), jsonWire('201 Created', created)]),
    );
    expect((await client.createKey({})).key.reveal()).toBe('fake-key');
  });
});

describe('bodies', () => {
  const close = 'connection: close';
  test.each<[string, Buffer]>([
    ['longer than was said', wire('201 Created', ['content-length: 10'], created)],
    ['shorter than was said', wire('201 Created', ['content-length: 999'], created)],
    [
      'not compressed as was said',
      wire('201 Created', ['content-encoding: gzip', 'content-length: 5'], 'abcde'),
    ],
    [
      'cut while compressed',
      wire('201 Created', ['content-encoding: gzip', close], gzipSync(created).subarray(0, -9)),
    ],
    ['of another encoding', wire('201 Created', [close], Buffer.from(created, 'utf16le'))],
    ['with a number that is none', jsonWire('201 Created', '{"id":NaN,"key":"fake-key"}')],
    ['not there', wire('204 No Content')],
    ['a page', wire('200 OK', ['content-type: text/html', close], '<!doctype html><title>log in</title>')],
  ])('%s: the create took effect, and its answer is lost', async (_, answer) => {
    const { client } = await at(answer);
    const error = await errorOf(client.createKey({ name: 'x' }));
    expect(isUnknownOutcomeError(error) && error.committed).toBe('yes');
    expect(inspect(error, { depth: null, showHidden: true })).not.toContain('fake-key');
    expect(isKeyloomError(await errorOf(client.getKey({ id: 'a' })))).toBe(true);
  });

  test('a cut answer is not called a missing connection', async () => {
    const { client } = await at(wire('200 OK', ['content-length: 999'], '{'));
    expect(String(await errorOf(client.getKey({ id: 'a' })))).toContain('the answer was cut');
  });

  test('a byte order mark, names given twice and names of prototypes are data', async () => {
    const marked = await at(jsonWire('200 OK', `\ufeff${created}`));
    expect(await marked.client.getKey({ id: 'a' })).toEqual({ id: '1', key: 'fake-key' });
    const twice = await at(jsonWire('200 OK', '{"id":1,"id":2,"__proto__":{"polluted":1},"constructor":3}'));
    const key = await twice.client.getKey({ id: 'a' });
    expect(key.id).toBe('2');
    expect(Object.getPrototypeOf(key)).toBe(Object.prototype);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
    const wrong = await at(jsonWire('400 Bad Request', '{"__proto__":{"polluted":1},"message":"no"}'));
    expect(await errorOf(wrong.client.getKey({ id: 'a' }))).toMatchObject({ status: 400 });
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  test('a secret whose bytes were damaged is no secret', async () => {
    const damaged = Buffer.from('{"id":1,"key":"fake\xff\xfekey"}', 'latin1');
    const { client } = await at(jsonWire('201 Created', damaged));
    expect(await errorOf(client.createKey({}))).toMatchObject({ name: 'SecretMissingError', keyId: '1' });
  });

  test('a removal answered with a page is none: somebody else answered', async () => {
    const { client } = await at(wire('200 OK', ['content-type: text/html', close], ' <html>log in</html>'));
    for (const call of [() => client.revokeKey({ id: 'a' }), () => client.deleteKey({ id: 'a' })])
      expect(await errorOf(call())).toMatchObject({ name: 'ParseError', status: 200 });
  });

  test('a removal answered without its body is done', async () => {
    const { client } = await at(wire('204 No Content'));
    expect(await client.deleteKey({ id: 'a' })).toEqual({ id: 'a', deleted: true });
    expect(await client.revokeKey({ id: 'a' })).toBeUndefined();
  });
});

describe('sizes', () => {
  const config = { maxResponseBytes: 100_000 };
  const large = `{"id":1,"key":"fake-key","name":"${'x'.repeat(200_000)}"}`;

  test('a longer answer than is allowed is not read to its end', async () => {
    let written = 0;
    const { url } = await serveRaw(socket => {
      socket.write(wire('200 OK', ['content-type: application/json', 'connection: close']));
      const timer = setInterval(() => {
        written += 50_000;
        socket.write(' '.repeat(50_000));
      }, 5);
      socket.on('close', () => clearInterval(timer));
    });
    const error = await errorOf(exampleAt(url, { ...config, retry: 0 }).getKey({ id: 'a' }));
    expect(error).toMatchObject({ name: 'ParseError', status: 200 });
    expect(String(error)).toContain('maxResponseBytes');
    await new Promise(resolve => setTimeout(resolve, 100));
    expect(written).toBeLessThan(3_000_000);
  });

  test('a decompression bomb is stopped by what comes out of it', async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000, 0x20));
    const headers = ['content-encoding: gzip', `content-length: ${bomb.length}`];
    const { client } = await at(wire('200 OK', headers, bomb), config);
    expect(await errorOf(client.getKey({ id: 'a' }))).toMatchObject({ name: 'ParseError' });
    expect(await errorOf(client.createKey({}))).toMatchObject({
      name: 'UnknownOutcomeError',
      committed: 'yes',
    });
    const refused = await at(wire('400 Bad Request', headers, bomb), config);
    expect(await errorOf(refused.client.getKey({ id: 'a' }))).toMatchObject({ status: 400, body: undefined });
  });

  test('what is allowed is read, in many pieces', async () => {
    const { client } = await at(jsonWire('201 Created', large), { maxResponseBytes: 300_000 });
    expect((await client.createKey({})).name).toHaveLength(200_000);
    expect((await client.getKey({ id: 'a' })).name).toHaveLength(200_000);
    const name = 'é€😀'.repeat(60_000);
    const wide = await at(jsonWire('200 OK', `{"name":"${name}"}`), { maxResponseBytes: 1_000_000 });
    expect((await wide.client.getKey({ id: 'a' })).name).toBe(name);
  });

  test('the body of an error is kept only when it is small', async () => {
    const { client } = await at(jsonWire('400 Bad Request', large));
    expect(await errorOf(client.getKey({ id: 'a' }))).toMatchObject({ name: 'HttpError', body: undefined });
  });
});

describe('nesting', () => {
  test('an error nested without end is still told by its status', async () => {
    for (const [status, depth] of [
      ['400 Bad Request', 5_000],
      ['500 Internal Server Error', 9_000],
    ] as const) {
      const { client } = await at(jsonWire(status, `{"message":"deep","more":${nested(depth)}}`));
      const error = await errorOf(client.getKey({ id: 'a' }));
      expect(isHttpError(error) && error.message).toContain('deep');
      expect(() => JSON.stringify((error as { body: unknown }).body)).not.toThrow();
      const lost = await errorOf(client.createKey({ name: 'x' }));
      expect((lost as Error).name).toBe(status.startsWith('5') ? 'UnknownOutcomeError' : 'HttpError');
    }
  });

  test('a large answer nested without end is not parsed', async () => {
    const deep = await at(jsonWire('200 OK', `{"id":1,"more":${nested(40_000)}}`));
    expect(await errorOf(deep.client.getKey({ id: 'a' }))).toMatchObject({ name: 'ParseError', status: 200 });
    const brackets = `"[{\\"${'[{'.repeat(100_000)}"`;
    const flat = await at(jsonWire('200 OK', `{"id":1,"name":${brackets}}`));
    expect((await flat.client.getKey({ id: 'a' })).name).toHaveLength(200_003);
  });
});

describe('redirects', () => {
  test.each([302, 303, 300, 304])('a create answered with %i may have happened', async status => {
    const { client, hits } = await at(wire(`${status} X`, ['location: /done', 'content-length: 0']));
    expect(await errorOf(client.createKey({}))).toMatchObject({
      name: 'UnknownOutcomeError',
      committed: 'maybe',
    });
    expect(hits()).toBe(1);
  });

  test.each([301, 307, 308])('a create answered with %i has not', async status => {
    const { client } = await at(wire(`${status} X`, ['location: /elsewhere', 'content-length: 0']));
    expect(await errorOf(client.createKey({}))).toMatchObject({ name: 'RedirectError', status });
  });

  test('a 304 is no redirect', async () => {
    const { client } = await at(wire('304 Not Modified'));
    expect(await errorOf(client.getKey({ id: 'a' }))).toMatchObject({ name: 'HttpError', status: 304 });
  });
});

describe('texts of errors', () => {
  const failing = async (body: string, status = '400 Bad Request', type = 'application/json') => {
    const { client } = await at(wire(status, [`content-type: ${type}`, 'connection: close'], body));
    return client;
  };

  test('a line of a log cannot be forged, nor a terminal steered', async () => {
    const body = JSON.stringify({
      message: 'a\nERROR forged\u001b[31m\u202e',
      code: 'C\r\nD',
      request_id: 'r\n1',
    });
    const error = await errorOf((await failing(body)).getKey({ id: 'a' }));
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(String(error)).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e]/);
    expect(error).toMatchObject({ code: 'C D', requestId: 'r 1' });
    expect(String(error)).toContain('a ERROR forged');
  });

  test('a long text is cut', async () => {
    const error = await errorOf(
      (await failing(JSON.stringify({ message: 'x'.repeat(5_000) }))).getKey({ id: 'a' }),
    );
    expect(String(error).length).toBeLessThan(400);
  });

  test('a text that may hold a new secret shows no long word', async () => {
    const secret = `fake_${'0f-'.repeat(16)}`;
    const text = `panic: minted ${secret} for you`;
    for (const status of ['500 Internal Server Error', '400 Bad Request']) {
      const client = await failing(text, status, 'text/plain');
      for (const call of [
        () => client.createKey({}),
        () => client.rotateKey({ id: 'a' }),
        () => client.revealKey({ id: 'a' }),
      ]) {
        const error = await errorOf(call());
        expect(inspect(error, { depth: null, showHidden: true })).not.toContain(secret);
        expect(String(error)).toContain('panic: minted [redacted] for you');
      }
      // Where no secret can be, nothing is hidden.
      expect(String(await errorOf(client.getKey({ id: 'a' })))).toContain(secret);
    }
  });

  test('nor does JSON after which a key may exist, but codes and ids stay', async () => {
    const secret = `fake_${'0f-'.repeat(16)}`;
    const body = {
      error: { code: 'INTERNAL_SERVER_ERROR', message: 'cannot store the key' },
      debug: [{ value: secret, [secret]: 1 }],
      key_id: '38400000-8cf0-41bd-b23e-10b96e4ef00d',
      request_id: `req_${'a1-'.repeat(12)}`,
    };
    const error = await errorOf((await failing(JSON.stringify(body), '500 Oops')).createKey({}));
    expect(inspect(error, { depth: null, showHidden: true })).not.toContain(secret);
    expect(error).toMatchObject({
      name: 'UnknownOutcomeError',
      requestId: body.request_id,
      cause: { code: 'INTERNAL_SERVER_ERROR', body: { error: body.error, key_id: body.key_id } },
    });
    // A refusal has made no key: its long words help.
    const refusal = { error: 'unknown scope "projects:manage-everything"' };
    const refused = await errorOf((await failing(JSON.stringify(refusal))).createKey({}));
    expect(String(refused)).toContain('projects:manage-everything');
  });

  test('a long code is one still', async () => {
    const { client } = await at(
      jsonWire(
        '500 Oops',
        '{"errors":[{"code":"internal_server_error","message":"no fake_secret_of_somebody"}]}',
      ),
    );
    const error = await errorOf(client.createKey({}));
    expect(isUnknownOutcomeError(error) && error.cause).toMatchObject({ code: 'internal_server_error' });
    expect(inspect(error, { depth: null, showHidden: true })).not.toContain('fake_secret');
  });

  test('text that is not JSON although it begins so is not shown', async () => {
    const error = await errorOf((await failing('{"key":"fake-minted', '400 Bad Request')).createKey({}));
    expect(error).toMatchObject({ status: 400, body: undefined });
  });
});
