import type { Twin } from '@keyloom/mocks';
import { setupServer } from 'msw/node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerProblems, declaredStatus } from '../../golden/document/answer.ts';
import { readerOf } from '../../golden/document/reader.ts';
import { type Arrived, placeOf, requestProblems } from '../../golden/document/request.ts';
import { document, documentedStatuses, operations } from './document.ts';

/** One system under contract: its twin behind msw, and a `fetch` that checks both directions against the document. */
export interface Contract {
  readonly twin: Twin;
  /** Give it to the client. */
  readonly fetch: typeof globalThis.fetch;
  readonly tag: string;
  /** What was met so far, as `createApiKey 201`. */
  readonly seen: ReadonlySet<string>;
  /** What broke the document so far. */
  readonly found: readonly string[];
}

/** Starts msw with a system's twin, and closes the file with the gate: every documented status must have been seen. */
export function contractOf(tag: string, twin: Twin): Contract {
  const server = setupServer(...twin.handlers);
  const seen = new Set<string>();
  const found: string[] = [];
  const reader = readerOf(document);
  const basePath = new URL(twin.baseUrl).pathname.replace(/\/$/, '');

  beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
  afterAll(() => server.close());

  const checkedFetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const { pathname, search } = new URL(request.url);
    const arrived: Arrived = {
      method: request.method,
      path: pathname.slice(basePath.length) + search,
      headers: Object.fromEntries(request.headers),
      body: await request.clone().text(),
    };
    const response = await globalThis.fetch(input, init);
    const place = placeOf(arrived, reader);
    const name = operations.find(
      operation => operation.tag === tag && operation.operation === place?.operation,
    )?.name;
    if (place === undefined || name === undefined) {
      found.push(`${request.method} ${request.url} is no operation of ${tag}`);
      return response;
    }
    const { status } = response;
    seen.add(`${name} ${declaredStatus(status, place)}`);
    const headers = Object.fromEntries(response.headers);
    const answer = { status, headers, body: await response.clone().text() };
    // What the document forbids must be refused; then the request is the test's own, and only the answer counts.
    const ofRequest = response.ok ? requestProblems(arrived, reader, 'documented') : [];
    const ofAnswer = answerProblems(answer, place, reader, 'documented');
    found.push(...ofRequest.map(text => `${name} request: ${text}`));
    found.push(...ofAnswer.map(text => `${name} response ${status}: ${text}`));
    return response;
  };

  return { twin, fetch: checkedFetch, tag, seen, found };
}

/** The last test of a system's file: nothing broke the document, and every documented status was met. */
export function gate({ seen, found, tag }: Contract): void {
  test('every request and every response is as documented', () => expect(found).toEqual([]));
  test('every operation and every documented status was exercised', () => {
    const wanted = operations
      .filter(operation => operation.tag === tag)
      .flatMap(operation => documentedStatuses(operation).map(status => `${operation.name} ${status}`));
    expect(wanted.length).toBeGreaterThan(0);
    expect(wanted.filter(status => !seen.has(status))).toEqual([]);
  });
}
