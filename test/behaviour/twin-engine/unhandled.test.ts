import { setupServer } from 'msw/node';
import { describe, expect, test } from 'vitest';
import { ask } from '../twins/ask.ts';
import { start } from './systems.ts';

describe('a request that matches no operation is kept with the nearest one and why it is not that', () => {
  test.for([
    ['Clerk', 'PUT', '/api_keys', 'createApiKey', /method is POST, not PUT|method is GET, not PUT/],
    [
      'Clerk',
      'GET',
      '/api-keys',
      'getApiKeys',
      /has api-keys where getApiKeys, \/v1\/api_keys, has api_keys/,
    ],
    ['Clerk', 'POST', '/api_keys/verfiy', 'verifyApiKey', /verfiy/],
    [
      'Stratum',
      'GET',
      '/api/v1/api-keys/dormant/2',
      'listDormantApiKeys',
      /goes on after that of listDormantApiKeys/,
    ],
    [
      'Stratum',
      'POST',
      '/v1/api-keys',
      'createApiKey',
      /has v1 where createApiKey, \/api\/v1\/api-keys, has api/,
    ],
    ['Strait', 'POST', '/v1/api-keys/1/rotat', 'rotateApiKey', /has rotat where rotateApiKey/],
    ['WhyLabs', 'GET', '/v0/organizations/org-1/api-keys', 'listApiKeys', /has api-keys where listApiKeys/],
    ['SensorBucket', 'GET', '/../api-keys/7', 'getApiKey', /^The path lacks \/api before that of getApiKey/],
  ] as const)('%s %s %s', async ([name, method, path, operation, why]) => {
    const { twin } = start(name);
    await ask(twin, method, path);
    expect(twin.unhandled).toHaveLength(1);
    const [request] = twin.unhandled;
    const { href: url } = new URL(twin.baseUrl + path);
    expect(request).toMatchObject({ method, url, why: expect.stringMatching(why) });
    expect(request?.nearest?.operation).toMatch(
      operation === 'createApiKey' ? /createApiKey|getApiKeys/ : operation,
    );
  });

  test('an operation that refuses is none of them', async () => {
    const { twin, call } = start('Clerk');
    await call({ operation: '', method: 'GET', path: '/api_keys/ak_unknown' });
    expect(twin.unhandled).toEqual([]);
  });
});

test('through msw near misses are reported, and foreign requests pass without a word', async () => {
  const { twin } = start('Clerk');
  const server = setupServer(...twin.handlers);
  server.listen({ onUnhandledFrame: 'error' });
  try {
    for (const url of [
      'https://api.clerk.com/v1/api_keyz',
      'https://api.clerk.com/v1/users',
      'https://example.test/v1/api_keyz',
    ]) {
      await expect(fetch(url)).rejects.toThrow();
    }
  } finally {
    server.close();
  }
  expect(twin.unhandled).toEqual([
    {
      method: 'GET',
      url: 'https://api.clerk.com/v1/api_keyz',
      nearest: { operation: 'getApiKeys', method: 'GET', path: '/api_keys' },
      why: 'The path has api_keyz where getApiKeys, /v1/api_keys, has api_keys.',
    },
  ]);
});
