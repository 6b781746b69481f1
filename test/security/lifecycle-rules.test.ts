import { createClerk } from '@keyloom/clerk';
import { strict } from '@keyloom/clerk/strict';
import type { Fetch } from '@keyloom/runtime';
import { Secret } from '@keyloom/runtime';
import { createSensorBucket } from '@keyloom/sensorbucket';
import { createStrait } from '@keyloom/strait';
import { createStratum } from '@keyloom/stratum';
import { createWhyLabs } from '@keyloom/whylabs';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { errorOf, exampleAt } from '../behaviour/runtime/example.ts';
import { closedUrl, json, serve, serveInTurn } from '../behaviour/runtime/server.ts';
import { secretsIn, systems } from '../behaviour/runtime/systems.ts';

// The rules of the key lifecycle that a client alone can keep, by their numbers there.
const all = Object.entries(systems);
afterEach(() => vi.unstubAllGlobals());

/** All requests of a walk through a system's operations. */
const requestsOf = async (steps: (typeof all)[number][1]): Promise<RequestInit[]> => {
  const inits: RequestInit[] = [];
  const around =
    (fetch: Fetch): Fetch =>
    (url, init) => {
      inits.push(init);
      return fetch(url, init);
    };
  for (const { call } of steps({ around })) await call();
  return inits;
};

describe('rule 1: a create is never sent again after it may have arrived', () => {
  const minting = /^(?:create|rotate|update)/;
  test.each(all)('%s', async (_, steps) => {
    for (const status of [408, 500, 502, 503, 504]) {
      const sent = new Map<string, number>();
      let operation = '';
      const around =
        (fetch: Fetch): Fetch =>
        async (url, init) => {
          sent.set(operation, (sent.get(operation) ?? 0) + 1);
          await fetch(url, init);
          return new Response(null, { status });
        };
      for (const step of steps({ around, config: { retry: 1 } }).filter(each =>
        minting.test(each.operation),
      )) {
        operation = step.operation;
        expect(await errorOf(Promise.resolve(step.call()))).toMatchObject({
          name: 'UnknownOutcomeError',
          committed: 'maybe',
          attempts: 1,
        });
        expect(sent.get(operation)).toBe(1);
      }
    }
  });
  test('but after a refused connection it is, since it never left', async () => {
    const client = createStrait({ auth: 'fake', baseUrl: await closedUrl(), retry: 1 });
    expect(await errorOf(client.createApiKey({ project_id: 'p', name: 'n' }))).toMatchObject({
      sent: 'no',
      attempts: 2,
    });
  });
});

describe('rule 2: no Idempotency-Key is ever sent', () => {
  test.each(all)('%s', async (_, steps) => {
    for (const { headers } of await requestsOf(steps))
      expect(Object.keys(headers ?? {})).not.toContain('idempotency-key');
  });
});

describe('rule 3: a secret is found under any of its names, or the call fails with the id', () => {
  test.each(['key', 'plaintext_key', 'plaintext'])('%s', async name => {
    for (const status of [200, 201]) {
      const { url } = await serve(response => json(response, status, { id: 'a', [name]: 'fake' }));
      const created = await createStratum({ auth: 'fake', baseUrl: url }).createApiKey({ tenant_id: 't' });
      expect(secretsIn(created)).toEqual(['fake']);
    }
  });
  test('none', async () => {
    const { url } = await serve(response => json(response, 201, { id: 'a', token: 'fake' }));
    const error = await errorOf(
      createStratum({ auth: 'fake', baseUrl: url }).createApiKey({ tenant_id: 't' }),
    );
    expect(error).toMatchObject({ name: 'SecretMissingError', keyId: 'a' });
  });
});

describe('rule 6: a repeated revoke that finds nothing is done where the answer carries no facts', () => {
  const lostThenGone = () =>
    serveInTurn(
      response => void response.destroy(),
      response => json(response, 404, {}),
    );
  const auth = 'fake';
  const rows: [string, (baseUrl: string) => PromiseLike<unknown>, unknown][] = [
    ['Stratum', baseUrl => createStratum({ auth, baseUrl }).revokeApiKey({ id: 'a' }), undefined],
    ['SensorBucket', baseUrl => createSensorBucket({ auth, baseUrl }).revokeApiKey({ api_key_id: '1' }), {}],
    [
      'Clerk delete',
      baseUrl => createClerk({ auth, baseUrl }).deleteApiKey({ api_key_id: 'ak_1' }),
      { id: 'ak_1', object: 'api_key', deleted: true },
    ],
    ['Strait', baseUrl => createStrait({ auth, baseUrl }).revokeApiKey({ keyID: 'a' }), undefined],
  ];
  test.each(rows)('%s', async (_, revoke, done) => {
    expect(await revoke((await lostThenGone()).url)).toEqual(done);
    // The first attempt's own 404 is another matter: perhaps a typo.
    const gone = await serve(response => json(response, 404, {}));
    expect(await errorOf(revoke(gone.url))).toMatchObject({ name: 'HttpError', status: 404 });
  });
  test.each<[string, (baseUrl: string) => PromiseLike<unknown>]>([
    ['Clerk revoke', baseUrl => createClerk({ auth, baseUrl }).revokeApiKey({ api_key_id: 'ak_1' })],
    [
      'WhyLabs',
      baseUrl => createWhyLabs({ auth, baseUrl }).revokeApiKey({ org_id: 'o', user_id: 'u', key_id: 'k' }),
    ],
  ])('%s has facts to tell: the 404 is thrown', async (_, revoke) => {
    expect(await errorOf(revoke((await lostThenGone()).url))).toMatchObject({ status: 404, attempts: 2 });
  });
});

test('rule 10: a time in the wrong unit is an error in strict mode', async () => {
  const { url } = await serve(response => json(response, 200, { created_at: 1_716_883_200 }));
  const client = createClerk({ auth: 'fake', baseUrl: url, strict });
  expect(await errorOf(client.getApiKey({ api_key_id: 'ak_1' }))).toMatchObject({ name: 'TimeUnitError' });
});

test('rule 13: a cursor goes without limit, and only from a link of the same origin', async () => {
  const { url, seen } = await serve((response, { url: path, headers }) =>
    json(response, 200, {
      links: {
        next: path.includes('cursor')
          ? 'https://evil.test/api-keys?cursor=y'
          : `http://${headers.host}/api-keys?cursor=x&limit=1`,
      },
      data: [],
    }),
  );
  const walk = createSensorBucket({ auth: 'fake', baseUrl: url })
    .listApiKeys({ limit: 1 })
    .toArray({ limit: 9 });
  expect(await errorOf(walk)).toMatchObject({ name: 'IncompleteListError' });
  expect(seen.map(each => each.url)).toEqual(['/api-keys?limit=1', '/api-keys?cursor=x']);
});

test('rule 22: a browser gets no management key, and nothing else is taken for a browser', async () => {
  const { url } = await serve(response => json(response, 200, []));
  const call = () => createStrait({ auth: 'fake', baseUrl: url }).listApiKeys({ project_id: 'p' });
  // jsdom: window and document, under Node.
  vi.stubGlobal('window', {});
  vi.stubGlobal('document', {});
  await call();
  vi.stubGlobal('process', undefined);
  expect(await errorOf(call())).toMatchObject({ name: 'ConfigError', sent: 'no' });
  // A worker has no document.
  vi.stubGlobal('document', undefined);
  await call();
});

describe('rule 23: in a browser no header that the API does not require', () => {
  test.each(all)('%s', async (_, steps) => {
    vi.stubGlobal('window', {});
    vi.stubGlobal('document', {});
    vi.stubGlobal('process', undefined);
    const inits: RequestInit[] = [];
    const around =
      (fetch: Fetch): Fetch =>
      (url, init) => {
        inits.push(init);
        return fetch(url, init);
      };
    for (const { call } of steps({ around, config: { dangerouslyAllowBrowser: true } })) await call();
    for (const { headers, body } of inits) {
      const names = Object.keys(headers ?? {}).filter(name => !/^(?:authorization|x-api-key)$/.test(name));
      expect(names.sort()).toEqual(body === null ? ['accept'] : ['accept', 'content-type']);
      if (body !== null) expect((headers as Record<string, string>)['content-type']).toBe('application/json');
    }
  });
});

test('rule 24: a 429 without a readable Retry-After is not tried again at once', async () => {
  const { url, seen } = await serveInTurn(
    response => json(response, 429, {}),
    response => json(response, 200, { id: 'a' }),
  );
  await exampleAt(url).getKey({ id: 'a' });
  expect((seen[1]?.at ?? 0) - (seen[0]?.at ?? 0)).toBeGreaterThan(25);
});

describe('rule 25: nothing is cached, redirected or sent with ambient credentials', () => {
  test.each(all)('%s', async (_, steps) => {
    for (const init of await requestsOf(steps)) {
      expect(init).toMatchObject({ cache: 'no-store', redirect: 'manual', credentials: 'omit' });
    }
  });
});

test('rule 34: a secret can be placed in no URL', async () => {
  const { url, seen } = await serve(response => json(response, 200, {}));
  const secret = Secret.from('fake-canary') as never;
  const calls = [
    createStrait({ auth: 'fake', baseUrl: url }).revokeApiKey({ keyID: secret }),
    createStrait({ auth: 'fake', baseUrl: url }).listApiKeys({ project_id: secret }),
    createWhyLabs({ auth: 'fake', baseUrl: url }).createApiKey({ org_id: 'o', user_id: 'u', alias: secret }),
  ];
  for (const call of calls) expect(await errorOf(call)).toMatchObject({ name: 'ConfigError', sent: 'no' });
  expect(seen).toHaveLength(0);
});

test('rule 35: status and code decide, never a description', async () => {
  const problem = { type: 'https://p.test/gone', title: 'Gone', status: 410, detail: 'no key' };
  const { url } = await serve(response =>
    json(response, 410, problem, { 'content-type': 'application/problem+json' }),
  );
  const error = await errorOf(exampleAt(url).getKey({ id: 'a' }));
  expect(error).toMatchObject({ status: 410, code: 'https://p.test/gone', body: problem });
  const ok = await serve(response =>
    json(response, 200, { message: 'The request failed because of an unexpected server error' }),
  );
  await createSensorBucket({ auth: 'fake', baseUrl: ok.url }).revokeApiKey({ api_key_id: '1' });
});
