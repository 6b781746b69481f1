import { type Incoming, type IncomingHeaders, type IncomingUrl, incomingOf, plainUrl } from './incoming.ts';
import { isSmall, type Sent, tooLarge } from './sent.ts';

type Input = string | URL | Request;

/**
 * What a call of `fetch` asks for. The calls that clients make most are read from their arguments; all others are left to
 * `Request`, which alone knows what it refuses.
 *
 * @throws TypeError as `Request` does; the signal's reason when it is aborted.
 */
export function incomingCall(input: Input, init: RequestInit = {}): Incoming {
  const incoming = plainCall(input, init) ?? incomingOf(new Request(input, init));
  if (init.signal || input instanceof Request) incoming.signal.throwIfAborted();
  return incoming;
}

const plainInit: ReadonlySet<string> = new Set(['method', 'headers', 'body', 'signal', 'redirect']);
const plainMethods: ReadonlySet<unknown> = new Set(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']);
const redirects: ReadonlySet<unknown> = new Set([undefined, 'follow', 'manual', 'error']);
/** Those that no platform keeps from a `Request`. */
const plainName =
  /^(accept|authorization|content-type|user-agent|[a-z]+-api-version|x-(?!http-method)[a-z-]+)$/;
const plainValue = /^[!-~](?:[ -~]*[!-~])?$/;
/** What is lost, or replaced, where a text becomes bytes and a text again. */
const oddText = /^\uFEFF|[\uD800-\uDFFF]/;

function plainCall(input: Input, init: RequestInit): Incoming | undefined {
  if (typeof input !== 'string' && !(input instanceof URL)) return undefined;
  const { method = 'GET', body = null, signal = null, redirect } = init;
  if (!plainMethods.has(method) || !redirects.has(redirect)) return undefined;
  for (const name in init) if (!plainInit.has(name)) return undefined;
  if (signal !== null && !(signal instanceof AbortSignal)) return undefined;
  if (body !== null && (typeof body !== 'string' || method === 'GET' || oddText.test(body))) return undefined;
  const headers = plainHeaders(init.headers, body !== null);
  const url = headers && plainUrl(String(input));
  return url && new Call(method, url, headers, body, signal, () => new Request(input, init));
}

function plainHeaders(given: RequestInit['headers'], hasBody: boolean): Map<string, string> | undefined {
  const headers = new Map<string, string>();
  if (given instanceof Headers) for (const [name, value] of given) headers.set(name, value);
  else {
    if (Array.isArray(given) || (given !== undefined && Symbol.iterator in given)) return undefined;
    for (const name in given) {
      const value: unknown = given[name];
      const lower = name.toLowerCase();
      if (headers.has(lower) || typeof value !== 'string' || !plainValue.test(value)) return undefined;
      headers.set(lower, value);
    }
  }
  for (const name of headers.keys()) if (!plainName.test(name)) return undefined;
  if (hasBody && !headers.has('content-type')) headers.set('content-type', 'text/plain;charset=UTF-8');
  return headers;
}

class Call implements Incoming {
  readonly method: string;
  readonly url: IncomingUrl;
  readonly headers: IncomingHeaders;
  readonly toRequest: () => Request;
  readonly #body: string | null;
  #signal: AbortSignal | null;

  constructor(
    method: string,
    url: IncomingUrl,
    headers: Map<string, string>,
    body: string | null,
    signal: AbortSignal | null,
    toRequest: () => Request,
  ) {
    this.method = method;
    this.url = url;
    this.headers = {
      get: name => headers.get(name.toLowerCase()) ?? null,
      has: name => headers.has(name.toLowerCase()),
      keys: () => headers.keys(),
    };
    this.toRequest = toRequest;
    this.#body = body;
    this.#signal = signal;
  }

  get signal(): AbortSignal {
    this.#signal ??= new AbortController().signal;
    return this.#signal;
  }

  async read(): Promise<Sent> {
    const text = this.#body ?? '';
    return isSmall(text) ? text : tooLarge;
  }
}
