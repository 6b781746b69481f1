import type { Controlled } from './control/target.ts';
import { LostConnection } from './engine/connection.ts';
import { incomingOf, toResponse } from './engine/incoming.ts';
import { type Answering, type AnswerLine, frontOf } from './front.ts';
import { createDoor, mistake, toolsOf } from './node-door.ts';

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
  /**
   * Serves the control API below `/__keyloom/`, and a page that shows the twins at `/`.
   * @default false, and then only `/__keyloom/health` is there
   */
  readonly control?: boolean;
  /** Is told of each answer of the twins. */
  readonly onAnswer?: (line: AnswerLine) => void;
}

/** Serves a handler over HTTP. */
export async function serveOverHttp(
  answering: Answering,
  basePath: string,
  options: ServeOptions,
  controlled: Controlled,
): Promise<RunningTwin> {
  const { port = 0, hostname = '127.0.0.1' } = options;
  const [srvx, front] = await Promise.all([import('srvx'), frontOf(answering, options, controlled)]);
  const server = srvx.serve({
    async fetch(request) {
      const answer = await front(incomingOf(request));
      return answer instanceof Response ? answer : toResponse(answer);
    },
    port,
    hostname,
    silent: true,
    gracefulShutdown: false,
    error: breakOff,
    manual: true,
    node: { ...patience, backlog: maxWaiting },
  });
  const { node } = server;
  const tools = toolsOf(srvx);
  if (node?.server !== undefined && tools !== undefined) {
    node.server.removeAllListeners('request').on('request', createDoor(front, tools, node.handler));
  }
  await server.serve();
  await server.ready();
  // To listen everywhere is no address to go to.
  const origin = (server.url ?? '')
    .replace(/\/$/, '')
    .replace('//0.0.0.0:', '//127.0.0.1:')
    .replace('//[::]:', '//[::1]:');
  return { url: origin + basePath, close: () => server.close(true) };
}

/** How long a sender may take, in milliseconds: slow ones would hold connections for ever. */
const patience = { headersTimeout: 10_000, requestTimeout: 30_000, connectionsCheckingInterval: 1_000 };

/** Connections that may wait to be taken; of thousands at once, Node's own 511 would have some reset. */
const maxWaiting = 4_096;

/** Where the platform shows no socket to break, the answer breaks off. */
function breakOff(error: unknown): Response {
  return error instanceof LostConnection ? new Response(brokenBody()) : toResponse(mistake(error));
}

const brokenBody = () =>
  new ReadableStream({ start: controller => controller.error(new Error('Ordered as a fault')) });
