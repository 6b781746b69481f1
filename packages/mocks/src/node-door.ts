import { LostConnection } from './engine/connection.ts';
import { type Incoming, type Outgoing, toResponse } from './engine/incoming.ts';
import { NodeIncoming, type NodeMessage } from './node-request.ts';

/** As much as it takes of what Node answers by. */
interface NodeAnswer {
  writeHead(status: number, head: readonly string[]): unknown;
  statusCode: number;
  setHeader(name: string, value: string): unknown;
  end(text?: string, encoding?: 'latin1'): unknown;
}

/** Node's own. */
declare const Buffer: { byteLength(text: string): number };

type Listener = (message: NodeMessage, response: NodeAnswer) => unknown;

/** What srvx has for Node besides its server. */
interface Tools {
  readonly NodeRequest: new (context: { readonly req: NodeMessage; readonly res: NodeAnswer }) => Request;
  sendNodeResponse(response: NodeAnswer, answer: Response): Promise<void>;
}

/** The tools for Node, where srvx is loaded there; elsewhere it has none, and no types for them anywhere. */
export function toolsOf(srvx: object): Tools | undefined {
  // The parse boundary: the names are there, and the package's major version says what they are.
  return 'NodeRequest' in srvx && 'sendNodeResponse' in srvx ? (srvx as Tools) : undefined;
}

type Front = (request: Incoming) => Promise<Outgoing | Response>;

/**
 * Answers Node's requests without a `Request` and a `Response` for each, which cost more than twins do. What is not
 * asked for a plain path is left to `other`.
 */
export function createDoor(front: Front, tools: Tools, other: Listener): Listener {
  // Looked up once: what a module or the global object holds is dear to look up for each call.
  const { NodeRequest, sendNodeResponse } = tools;
  const { Response } = globalThis;

  return async (message, response) => {
    if (message.url?.startsWith('/') !== true) return other(message, response);
    const request = new NodeIncoming(message, () => new NodeRequest({ req: message, res: response }));
    try {
      const answer = await answerOf(front, request);
      if (answer instanceof Response) await sendNodeResponse(response, answer);
      else if (isStream(answer)) await sendNodeResponse(response, toResponse(answer));
      else send(response, answer);
    } catch {
      hangUp(message);
    }
  };
}

/** The front's answer, or what is said of its mistake; a lost connection is thrown. */
async function answerOf(front: Front, request: Incoming): Promise<Outgoing | Response> {
  try {
    return await front(request);
  } catch (error) {
    if (error instanceof LostConnection || request.signal.aborted) throw error;
    return mistake(error);
  }
}

const isStream = ({ body }: Outgoing) => typeof body === 'object' && body !== null;

/** Head and body in one piece cost half of what two cost. */
function send(response: NodeAnswer, { status, headers, body }: Outgoing): void {
  if (typeof body === 'string') {
    const length = Buffer.byteLength(body);
    const head = ['content-length', String(length)];
    for (const name of Object.keys(headers)) head.push(name, headers[name] ?? '');
    response.writeHead(status, head);
    // Node writes ASCII at once where it is told so; for UTF-8 it makes room for three times the length, and waits.
    if (length === body.length) response.end(body, 'latin1');
    else response.end(body);
  } else {
    response.statusCode = status;
    for (const name of Object.keys(headers)) response.setHeader(name, headers[name] ?? '');
    response.end();
  }
}

function hangUp({ socket }: NodeMessage): void {
  // Not all that call themselves Node have it.
  if (socket.resetAndDestroy === undefined) socket.destroy();
  else socket.resetAndDestroy();
}

/** A mistake of the twin's own rules: said to the caller in full, since both are in the same test. */
export function mistake(error: unknown): Outgoing {
  return {
    status: 500,
    headers: { 'content-type': 'text/plain' },
    body: `${error instanceof Error ? error.message : error}\n`,
  };
}
