/** A twin on a port of this machine. */
export interface RunningTwin {
  /** Base URL for a client, base path included, without a slash at the end. */
  readonly url: string;
  /** Stops listening and ends open connections. */
  close(): Promise<void>;
}

/** Where a twin listens. */
export interface ServeOptions {
  /** @default 0, any free port */
  readonly port?: number;
  /** @default '127.0.0.1', which other machines cannot reach */
  readonly hostname?: string;
}

/** Serves a fetch handler over HTTP. */
export async function serveOverHttp(
  fetch: (request: Request) => Promise<Response>,
  basePath: string,
  { port = 0, hostname = '127.0.0.1' }: ServeOptions,
): Promise<RunningTwin> {
  const { serve } = await import('srvx');
  const server = serve({ fetch, port, hostname, silent: true, gracefulShutdown: false, error: report });
  await server.ready();
  const origin = (server.url ?? '').replace(/\/$/, '');
  return { url: origin + basePath, close: () => server.close(true) };
}

/** A mistake of the twin's own rules: said to the caller in full, since both are in the same test. */
function report(error: unknown): Response {
  return new Response(`${error instanceof Error ? error.message : error}\n`, {
    status: 500,
    headers: { 'content-type': 'text/plain' },
  });
}
