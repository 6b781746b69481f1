import type { Twin } from '@keyloom/mocks';
import { setupServer } from 'msw/node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { documentedStatuses, operations } from './document.ts';
import { requestComplaints, responseComplaints } from './validate.ts';

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
  const basePath = new URL(twin.baseUrl).pathname.replace(/\/$/, '');

  beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
  afterAll(() => server.close());

  const checkedFetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const response = await globalThis.fetch(input, init);
    const documented = operations.find(
      operation => operation.tag === tag && isCallOf(operation, request, basePath),
    );
    if (documented === undefined) {
      found.push(`${request.method} ${request.url} is no operation of ${tag}`);
      return response;
    }
    const status =
      String(response.status) in documented.operation.responses ? String(response.status) : 'default';
    seen.add(`${documented.name} ${status}`);
    // What the document forbids must be refused; then the request is the test's own, and only the answer counts.
    const ofRequest = response.ok ? await requestComplaints(documented, request, basePath) : [];
    const ofResponse = await responseComplaints(documented, response);
    found.push(...ofRequest.map(text => `${documented.name} request: ${text}`));
    found.push(...ofResponse.map(text => `${documented.name} response ${response.status}: ${text}`));
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

function isCallOf(
  { method, path }: (typeof operations)[number],
  request: Request,
  basePath: string,
): boolean {
  const template = path.split('/');
  const segments = new URL(request.url).pathname.slice(basePath.length).split('/');
  if (method !== request.method || template.length !== segments.length) return false;
  return template.every((segment, index) => segment.startsWith('{') || segment === segments[index]);
}
