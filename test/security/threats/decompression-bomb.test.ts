import { Buffer } from 'node:buffer';
import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { brotliCompressSync, gzipSync, constants as zlib } from 'node:zlib';
import { createTwin } from '@keyloom/mocks/clerk';
import { createTwin as createStraitTwin } from '@keyloom/mocks/strait';
import { isKeyloomError } from '@keyloom/runtime';
import { createStrait } from '@keyloom/strait';
import { describe, expect, onTestFinished, test } from 'vitest';
import { errorOf } from '../../behaviour/runtime/example.ts';
import { serve } from '../../behaviour/runtime/server.ts';
import { subject } from '../../behaviour/twins/clerk.ts';

// Small on the wire, huge in memory. JSON allows any amount of space, so that all of these would be good answers.
const mebibyte = 1024 * 1024;
const spaces = (count: number) => Buffer.alloc(count, ' ');
const spacious = (head: string, size: number, tail: string) =>
  Buffer.concat([Buffer.from(head), spaces(size), Buffer.from(tail)]);

/** Answers with a body of so many mebibytes, in parts; stops when nobody listens. */
async function pour(response: ServerResponse, mebibytes: number): Promise<void> {
  const part = spaces(mebibyte);
  const closed = once(response, 'close');
  for (let count = 0; count < mebibytes && !response.destroyed; count++) {
    if (!response.write(part)) await Promise.race([once(response, 'drain'), closed]);
  }
  response.end(']');
}

describe('clients', () => {
  const huge = 100;
  const encodings = {
    gzip: gzipSync(spacious('[', huge * mebibyte, ']')),
    br: brotliCompressSync(spacious('[', huge * mebibyte, ']'), {
      params: { [zlib.BROTLI_PARAM_QUALITY]: 3 },
    }),
  };

  test.each(Object.entries(encodings))(
    'a list that %s makes out of little is not taken',
    async (encoding, body) => {
      expect(body.length).toBeLessThan(mebibyte);
      const { url } = await serve(response => {
        response
          .writeHead(200, { 'content-type': 'application/json', 'content-encoding': encoding })
          .end(body);
      });
      const error = await errorOf(
        createStrait({ auth: 'fake', baseUrl: url, retry: 0 }).listApiKeys({ project_id: 'p' }),
      );
      expect(isKeyloomError(error), String(error)).toBe(true);
      expect(String(error)).toMatch(/larger|longer|bytes/);
    },
  );

  test('an answer without an end is left early', async () => {
    let written = 0;
    const { url } = await serve(response => {
      response.on('close', () => {
        written = response.socket?.bytesWritten ?? Number.POSITIVE_INFINITY;
      });
      response.writeHead(200, { 'content-type': 'application/json' }).write('[');
      void pour(response, 10 * huge);
    });
    const error = await errorOf(
      createStrait({ auth: 'fake', baseUrl: url, retry: 0 }).listApiKeys({ project_id: 'p' }),
    );
    expect(isKeyloomError(error), String(error)).toBe(true);
    await expect.poll(() => written).toBeGreaterThan(0);
    expect(written).toBeLessThan(huge * mebibyte);
  });

  test('of a create the huge answer means that there is a key', async () => {
    const body = gzipSync(spacious('{"id":"a","key":"fake-canary",', huge * mebibyte, '"name":"n"}'));
    const { url, seen } = await serve(response => {
      response.writeHead(201, { 'content-type': 'application/json', 'content-encoding': 'gzip' }).end(body);
    });
    const call = createStrait({ auth: 'fake', baseUrl: url }).createApiKey({ project_id: 'p', name: 'n' });
    expect(await errorOf(call)).toMatchObject({ name: 'UnknownOutcomeError', committed: 'yes' });
    expect(seen).toHaveLength(1);
  });

  test('a huge error is an error, told by its status', async () => {
    const body = gzipSync(spacious('{"error":"no"', huge * mebibyte, '}'));
    const { url } = await serve(response => {
      response.writeHead(403, { 'content-type': 'application/json', 'content-encoding': 'gzip' }).end(body);
    });
    const call = createStrait({ auth: 'fake', baseUrl: url, retry: 0 }).listApiKeys({ project_id: 'p' });
    expect(await errorOf(call)).toMatchObject({ name: 'HttpError', status: 403 });
  });

  test('what a list of keys may come to is taken', async () => {
    const { url } = await serve(response => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' });
      response.end(gzipSync(spacious('[', 4 * mebibyte, ']')));
    });
    expect(await createStrait({ auth: 'fake', baseUrl: url }).listApiKeys({ project_id: 'p' })).toEqual([]);
  });
});

describe('twins', () => {
  const bomb = gzipSync(spacious(`{"name":"robot","subject":"${subject}"`, 100 * mebibyte, '}'));

  test('a compressed request is not unpacked', async () => {
    const twin = createTwin();
    const { url, close } = await twin.serve();
    onTestFinished(close);
    const headers = {
      authorization: `Bearer ${twin.credential}`,
      'content-type': 'application/json',
      'content-encoding': 'gzip',
    };
    const response = await fetch(`${url}/api_keys`, { method: 'POST', headers, body: bomb });
    expect(response.status).toBe(400);
    expect(twin.snapshot().keys).toEqual([]);
  });

  test('nor one to the control interface, which takes no more than it says', async () => {
    const { url, close } = await createStraitTwin().serve({ control: true });
    onTestFinished(close);
    const headers = { 'content-type': 'application/json', 'content-encoding': 'gzip' };
    const packed = await fetch(`${url}/__keyloom/given/keys`, { method: 'POST', headers, body: bomb });
    expect(packed.status).toBe(400);
    const body = new Uint8Array(spacious('{', 20 * mebibyte, '}'));
    const plain = await fetch(`${url}/__keyloom/given/keys`, { method: 'POST', body }).then(
      ({ status }) => status,
      () => 413,
    );
    expect(plain).toBe(413);
  });
});
