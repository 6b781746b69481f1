import {
  type Incoming,
  type IncomingHeaders,
  type IncomingUrl,
  plainUrlOf,
  readUrl,
} from './engine/incoming.ts';
import { type NodeBody, readBody } from './node-body.ts';

/** As much as it takes of what Node has of a request. */
export interface NodeMessage extends NodeBody {
  readonly method?: string;
  readonly url?: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly rawHeaders: readonly string[];
  readonly socket: { destroy(): void; resetAndDestroy?(): void };
}

/** A request of Node's as twins see it. Only what is asked for beyond that takes a `Request`, which `make` makes. */
export class NodeIncoming implements Incoming {
  readonly method: string;
  readonly #message: NodeMessage;
  readonly #make: () => Request;
  #request: Request | undefined;
  #url: IncomingUrl | undefined;
  #headers: IncomingHeaders | undefined;

  constructor(message: NodeMessage, make: () => Request) {
    this.method = message.method ?? 'GET';
    this.#message = message;
    this.#make = make;
  }

  toRequest(): Request {
    this.#request ??= this.#make();
    return this.#request;
  }

  get url(): IncomingUrl {
    const { headers, url = '' } = this.#message;
    this.#url ??= plainUrlOf(`http://${headers.host}`, url) ?? readUrl(this.toRequest().url);
    return this.#url;
  }

  get headers(): IncomingHeaders {
    this.#headers ??= headersOf(this.#message) ?? this.toRequest().headers;
    return this.#headers;
  }

  get signal(): AbortSignal {
    return this.toRequest().signal;
  }

  read() {
    return readBody(this.#message, this.headers.get('content-length'));
  }
}

function headersOf({ headers, rawHeaders }: NodeMessage): IncomingHeaders | undefined {
  const names = Object.keys(headers);
  // Of a header that came twice Node may have dropped one.
  return names.length * 2 === rawHeaders.length ? new NodeHeaders(names, headers) : undefined;
}

class NodeHeaders implements IncomingHeaders {
  readonly #names: readonly string[];
  readonly #values: NodeMessage['headers'];

  constructor(names: readonly string[], values: NodeMessage['headers']) {
    this.#names = names;
    this.#values = values;
  }

  get(name: string): string | null {
    const value = this.#values[name] ?? this.#values[name.toLowerCase()];
    return typeof value === 'string' ? value : null;
  }

  has(name: string): boolean {
    return this.get(name) !== null;
  }

  keys(): Iterable<string> {
    return this.#names;
  }
}
