import { inspect } from 'node:util';
import type { AttemptResult, AttemptView, Hooks, RetryView } from '@keyloom/runtime';
import { expect, test, vi } from 'vitest';
import { credential, errorOf, exampleAt } from './example.ts';
import { json, serve, serveInTurn } from './server.ts';

const recorder = () => {
  const requests: AttemptView[] = [];
  const responses: AttemptResult[] = [];
  const retries: RetryView[] = [];
  const hooks: Hooks = {
    onRequest: view => void requests.push(view),
    onResponse: view => void responses.push(view),
    onRetry: view => void retries.push(view),
  };
  return { hooks, requests, responses, retries };
};

test('each attempt is seen, with what it was asked to wait and did', async () => {
  const { url } = await serveInTurn(
    response => json(response, 429, { message: 'slow' }, { 'retry-after-ms': '200', 'x-request-id': 'r1' }),
    response => json(response, 200, { id: 'a' }),
  );
  const { hooks, requests, responses, retries } = recorder();
  await exampleAt(url, { hooks }).getNumbered({ id: '7', scopes: ['canary-query'] });
  expect(requests).toMatchObject([
    {
      system: 'Example',
      operation: 'getNumbered',
      method: 'GET',
      template: '/numbered/{id}',
      url: `${url}/numbered/7`,
      attempt: 1,
    },
    { attempt: 2 },
  ]);
  expect(responses).toMatchObject([
    { status: 429, attempt: 1, requestId: 'r1', retryAfterMs: 200, error: { name: 'HttpError' } },
    { status: 200, attempt: 2, error: undefined },
  ]);
  expect(retries).toMatchObject([{ attempt: 2, afterStatus: 429 }]);
  expect(retries[0]?.waitedMs).toBeGreaterThan(190);
  expect(new Set([...requests, ...responses, ...retries].map(({ call }) => call)).size).toBe(1);
});

test('views hold no header, no query, no body and no secret', async () => {
  const { url } = await serve(response => json(response, 400, { message: `bad ${credential}` }));
  const { hooks, requests, responses } = recorder();
  const lines: string[] = [];
  const client = exampleAt(url, { hooks, debug: line => void lines.push(line) });
  await errorOf(client.getKey({ id: credential }));
  await errorOf(client.verifyKey({ secret: 'fake-canary-body' }));
  await errorOf(client.getNumbered({ id: '7', scopes: ['fake-canary-query'] }));
  const seen = inspect([requests, responses, lines], { depth: null, showHidden: true });
  for (const secret of [credential, 'fake-canary-body', 'fake-canary-query'])
    expect(seen).not.toContain(secret);
  expect(lines).toHaveLength(3);
  expect(lines[2]).toMatch(/^keyloom Example getNumbered #1: GET \S+\/numbered\/7 -> 400 \d+ ms$/);
});

test('an attempt without an answer is told of too', async () => {
  const { url } = await serve(response => void response.destroy());
  const { hooks, responses } = recorder();
  await errorOf(exampleAt(url, { hooks, retry: 0 }).getKey({ id: 'a' }));
  expect(responses).toMatchObject([{ status: undefined, error: { name: 'NetworkError' } }]);
});

test('several observers; what one throws, at once or later, costs nothing', async () => {
  const { url } = await serve(response => json(response, 200, { id: 'a', key: 'fake' }));
  const broken: Hooks = {
    onRequest: () => {
      throw new Error('observer');
    },
    onResponse: async () => {
      throw new Error('observer');
    },
  };
  const { hooks, responses } = recorder();
  const debug = () => {
    throw new Error('observer');
  };
  await exampleAt(url, { hooks: [broken, hooks], debug }).createKey({});
  expect(responses).toHaveLength(1);
});

test('debug: true writes by console.debug, one line an attempt', async () => {
  const { url } = await serveInTurn(
    response => json(response, 503, {}, { 'x-request-id': 'r1' }),
    response => json(response, 200, { id: 'a' }),
  );
  const write = vi.spyOn(console, 'debug').mockImplementation(() => {});
  await exampleAt(url, { debug: true }).getKey({ id: 'a' });
  const lines = write.mock.calls.flat();
  write.mockRestore();
  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatch(/#1: GET .* -> 503 \d+ ms request r1$/);
  expect(lines[1]).toMatch(/#2: GET .* -> 200 \d+ ms$/);
});
