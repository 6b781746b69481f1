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
  const server = serve({ fetch, port, hostname, silent: true, gracefulShutdown: false });
  await server.ready();
  const origin = (server.url ?? '').replace(/\/$/, '');
  return { url: origin + basePath, close: () => server.close(true) };
}
