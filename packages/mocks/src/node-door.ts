import { LostConnection } from './engine/connection.ts';
import {
  type Incoming,
  type IncomingHeaders,
  type IncomingUrl,
  type Outgoing,
  plainUrl,
  readUrl,
} from './engine/incoming.ts';
import { readSent } from './engine/sent.ts';

/** As much as it takes of what Node has of a request. */
interface NodeMessage {
  readonly method?: string;
  readonly url?: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly rawHeaders: readonly string[];
  readonly socket: { destroy(): void; resetAndDestroy?(): void };
}

/** As much as it takes of what Node answers by. */
interface NodeAnswer {
  statusCode: number;
  setHeader(name: string, value: string): unknown;
  end(text?: string): unknown;
}

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
  return (message, response) => {
    if (message.url?.startsWith('/') !== true) return other(message, response);
    const request = new DoorRequest(message, response, tools.NodeRequest);
    front(request)
      .catch(error => (isGone(request, error) ? undefined : mistake(error)))
      .then(answer => (answer === undefined ? hangUp(message) : send(response, answer, tools)))
      .catch(() => hangUp(message));
  };
}

class DoorRequest implements Incoming {
  readonly method: string;
  readonly #message: NodeMessage;
  readonly #make: () => Request;
  #request: Request | undefined;
  #url: IncomingUrl | undefined;
  #headers: IncomingHeaders | undefined;

  constructor(message: NodeMessage, response: NodeAnswer, NodeRequest: Tools['NodeRequest']) {
    this.method = message.method ?? 'GET';
    this.#message = message;
    this.#make = () => new NodeRequest({ req: message, res: response });
  }

  toRequest(): Request {
    this.#request ??= this.#make();
    return this.#request;
  }

  get url(): IncomingUrl {
    const { headers, url } = this.#message;
    this.#url ??= plainUrl(`http://${headers.host}${url}`) ?? readUrl(this.toRequest().url);
    return this.#url;
  }

  get headers(): IncomingHeaders {
    this.#headers ??= headersOf(this.#message, this);
    return this.#headers;
  }

  get signal(): AbortSignal {
    return this.toRequest().signal;
  }

  read() {
    return readSent(this.toRequest());
  }
}

function headersOf({ headers, rawHeaders }: NodeMessage, request: Incoming): IncomingHeaders {
  const names = Object.keys(headers);
  // Of a header that came twice Node may have dropped one.
  if (names.length * 2 !== rawHeaders.length) return request.toRequest().headers;
  const get = (name: string) => {
    const value = Object.hasOwn(headers, name) ? headers[name] : headers[name.toLowerCase()];
    return typeof value === 'string' ? value : null;
  };
  return { get, has: name => get(name) !== null, keys: () => names };
}

function send(response: NodeAnswer, answer: Outgoing | Response, { sendNodeResponse }: Tools): unknown {
  if (answer instanceof Response) return sendNodeResponse(response, answer);
  const { status, headers, body } = answer;
  if (body instanceof ReadableStream)
    return sendNodeResponse(response, new Response(body, { status, headers }));
  response.statusCode = status;
  for (const name of Object.keys(headers)) response.setHeader(name, headers[name] ?? '');
  // Head and body in one piece cost half of what two cost.
  return response.end(body ?? undefined);
}

const isGone = (request: Incoming, error: unknown) =>
  error instanceof LostConnection || request.signal.aborted;

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
