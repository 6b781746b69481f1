import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as clerk from '@keyloom/clerk';
import { createStrait, HttpError, isHttpError, isKeyloomError } from '@keyloom/strait';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { errorOf, exampleAt, table } from './example.ts';
import { closedUrl, json, type Reply, serve } from './server.ts';

/** One failure of each kind. */
const kinds: Record<
  string,
  (at: (reply: Reply) => Promise<ReturnType<typeof exampleAt>>) => Promise<unknown>
> = {
  HttpError: async at => (await at(response => json(response, 404, { message: 'x' }))).getKey({ id: 'a' }),
  UnknownOutcomeError: async at => (await at(response => json(response, 500, {}))).createKey({ name: 'x' }),
  SecretMissingError: async at => (await at(response => json(response, 201, { id: 1 }))).createKey({}),
  NetworkError: async () => exampleAt(await closedUrl(), { retry: 0 }).getKey({ id: 'a' }),
  TimeoutError: async at => (await at(() => {})).getKey({ id: 'a' }),
  RedirectError: async at =>
    (await at(response => void response.writeHead(302, { location: '/x' }).end())).getKey({ id: 'a' }),
  ParseError: async at => (await at(response => json(response, 200, '{'))).getKey({ id: 'a' }),
  IncompleteListError: async at =>
    (await at(response => json(response, 200, { data: [], total_count: 3 })))
      .listByOffset()
      .toArray({ limit: 9 }),
  ConfigError: async at => (await at(() => {})).getKey({ id: '' }),
};

const allowed = [
  ...['stack', 'message', 'cause'],
  ...['system', 'operation', 'attempts', 'sent', 'requestId'],
  ...['status', 'code', 'retryAfterMs', 'committed', 'sentAt', 'lookFor', 'keyId', 'timeoutMs'],
];

describe.each(Object.entries(kinds))('%s', (name, fail) => {
  const failure = () =>
    errorOf(fail(async reply => exampleAt((await serve(reply)).url, { retry: 0, timeoutMs: 200 })));

  test('says its kind, system, operation and attempts, and has no field that is not allowed', async () => {
    const error = await failure();
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({ name, system: 'Example', operation: expect.stringMatching(/Key|Offset/) });
    expect(error).toMatchObject({ attempts: name === 'ConfigError' ? 0 : 1 });
    expect(String(error)).toMatch(new RegExp(`^${name}: Example \\w+: `));
    expect((error as Error).stack?.startsWith(`${name}: Example`)).toBe(true);
    const odd = Reflect.ownKeys(error as object).filter(key => !allowed.includes(String(key)));
    expect(odd).toEqual([]);
  });

  test('is logged as what it says', async () => {
    // What a structured logger does: all enumerable fields.
    const line = JSON.parse(JSON.stringify(await failure()));
    expect(line).toMatchObject({ system: 'Example', attempts: expect.any(Number), sent: expect.any(String) });
    expect(line.body).toBeUndefined();
  });
});

describe('two copies of the runtime', () => {
  const runtime = dirname(dirname(fileURLToPath(import.meta.resolve('@keyloom/runtime'))));
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(import.meta.dirname, '.scratch-'));
    cpSync(join(runtime, 'dist'), join(folder, 'dist'), { recursive: true });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each(['node-index.js', 'index.js'])('guards of one know the errors of the other: %s', async file => {
    const other = await import(pathToFileURL(join(folder, 'dist', file)).href);
    const { url } = await serve(response => json(response, 404, { message: 'x' }));
    const error = await errorOf(createStrait({ auth: 'fake', baseUrl: url }).revokeApiKey({ keyID: 'a' }));
    expect(error).toBeInstanceOf(HttpError);
    expect(error).not.toBeInstanceOf(other.HttpError);
    expect([other.isHttpError(error, 'revokeApiKey'), other.isKeyloomError(error)]).toEqual([true, true]);
    expect([other.isNetworkError(error), other.isHttpError(error, 'listApiKeys')]).toEqual([false, false]);
    expect(clerk.isHttpError(error) && isHttpError(error) && isKeyloomError(error)).toBe(true);
  });

  test('the files for browsers do all that the one for Node does', async () => {
    const { createClient } = await import(pathToFileURL(join(folder, 'dist/index.js')).href);
    const { url, seen } = await serve((response, request, index) => {
      if (index === 0) json(response, 503, {});
      else json(response, 200, { id: 1, key: 'fake', data: [{ id: request.url }], links: {} });
    });
    const views: unknown[] = [];
    const client = createClient(table, {
      auth: 'fake',
      baseUrl: url,
      hooks: { onRequest: (v: unknown) => views.push(v) },
    });
    expect(await client.getKey({ id: 'a' })).toMatchObject({ id: '1' });
    expect(String((await client.createKey({ name: 'x' })).key)).toBe('[redacted]');
    expect(await client.listKeys().toArray({ limit: 9 })).toHaveLength(1);
    expect((await client.getKey({ id: 'a' }).withResponse()).attempts).toBe(1);
    expect(await client.request({ method: 'GET', path: '/x' })).toMatchObject({ id: 1 });
    expect([seen.length, views.length]).toEqual([6, 6]);
  });

  test('a secret of one is taken by the other', async () => {
    const other = await import(pathToFileURL(join(folder, 'dist/node-index.js')).href);
    const { url, seen } = await serve(response => json(response, 200, []));
    await createStrait({ auth: other.Secret.from('fake-other'), baseUrl: url }).listApiKeys({
      project_id: 'p',
    });
    expect(seen[0]?.headers.authorization).toBe('Bearer fake-other');
    expect(clerk.isSecret(other.Secret.from('x')) && clerk.Secret.equals(other.Secret.from('x'), 'x')).toBe(
      true,
    );
  });

  test('within one copy, instanceof holds across systems and entry points', async () => {
    expect(clerk.HttpError).toBe(HttpError);
    expect((await import('@keyloom/runtime')).HttpError).toBe(HttpError);
    const { SchemaError } = await import('@keyloom/runtime/strict');
    expect(Object.getPrototypeOf(SchemaError)).toBe((await import('@keyloom/runtime')).KeyloomError);
  });
});
