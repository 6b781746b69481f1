import { LostConnection } from './engine/connection.ts';

/**
 * A twin as a request handler of msw, in the shape that msw 2.10+ and 3 both run. It is made without importing msw,
 * so that msw stays optional.
 */
export interface TwinRequestHandler {
  readonly kind: 'request';
  readonly __kind: 'RequestHandler';
  readonly info: {
    readonly header: string;
    readonly method: string;
    readonly path: string;
    readonly callFrame: undefined;
  };
  isUsed: boolean;
  test(args: { request: Request }): Promise<boolean>;
  run(args: { request: Request; requestId: string }): Promise<{
    handler: TwinRequestHandler;
    request: Request;
    requestId: string;
    response: Response;
    parsedResult: undefined;
  } | null>;
  log(): void;
  reset(): void;
  restore(): void;
  dispose(): void;
}

/** A handler that gives the requests that a twin answers to it, and lets all others pass; `missed` hears of those. */
export function createHandler(
  path: string,
  answers: (url: URL) => boolean,
  fetch: (request: Request) => Promise<Response>,
  missed: (request: Request) => void,
): TwinRequestHandler {
  const handler: TwinRequestHandler = {
    kind: 'request',
    __kind: 'RequestHandler',
    info: { header: `ALL ${path}`, method: 'ALL', path, callFrame: undefined },
    isUsed: false,
    test: async ({ request }) => answers(new URL(request.url)),
    async run({ request, requestId }) {
      if (!answers(new URL(request.url))) {
        missed(request);
        return null;
      }
      const kept = request.clone();
      const response = await fetch(request).catch(error => asNetworkError(error, request));
      handler.isUsed = true;
      return { handler, request: kept, requestId, response, parsedResult: undefined };
    },
    // msw prints handled requests in the browser through this; a line would hold credentials.
    log() {},
    reset() {},
    restore() {},
    dispose() {},
  };
  return handler;
}

/** What msw takes for a network that failed. Of an aborted request nobody waits for the answer. */
function asNetworkError(error: unknown, { signal }: Request): Response {
  if (error instanceof LostConnection || signal.aborted) return Response.error();
  throw error;
}
