import { perValue } from './memo.ts';
import { readSent, type Sent } from './sent.ts';

/** The headers of a request, by name in either letter case. */
export interface IncomingHeaders {
  get(name: string): string | null;
  has(name: string): boolean;
  /** All names, in lower case. */
  keys(): Iterable<string>;
}

/** The address of a request. */
export type IncomingUrl = Readonly<Pick<URL, 'href' | 'origin' | 'pathname' | 'search' | 'searchParams'>>;

/** A request as twins see it: what they ask of it and no more, as a `Request` costs more than all that they do. */
export interface Incoming {
  readonly method: string;
  readonly url: IncomingUrl;
  readonly headers: IncomingHeaders;
  readonly signal: AbortSignal;
  /** The body as text; to be asked for once. */
  read(): Promise<Sent>;
  /** The same as the platform's own object. */
  toRequest(): Request;
}

/** An answer as it is sent. */
export interface Outgoing {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | ReadableStream<Uint8Array> | null;
}

/** A `Request` as twins see it. */
export function incomingOf(request: Request, headers: IncomingHeaders = request.headers): Incoming {
  return {
    method: request.method,
    url: readUrl(request.url),
    headers,
    // Some servers make the signal when it is asked for.
    get signal() {
      return request.signal;
    },
    read: () => readSent(request),
    toRequest: () => request,
  };
}

export const toResponse = ({ body, ...init }: Outgoing): Response => new Response(body, init);

/** What `URL` leaves as it is, from the path on. */
const plain = /^\/[\w\-~/%:@!$&()*+,;=.]*(?:\?[\w\-~/%:@!$&()*+,;=.?]*)?$/;
/** Segments that a `URL` would take out. */
const dots = /\/(\.|%2e)/i;

/**
 * The address that a text names. A text that `URL` would leave as it is, is only cut into its parts.
 *
 * @throws TypeError when it is none.
 */
export function readUrl(text: string): IncomingUrl {
  return plainUrl(text) ?? new URL(text);
}

/** The address that a text names, if `URL` would leave the text as it is. */
export function plainUrl(text: string): IncomingUrl | undefined {
  const start = text.indexOf('/', text.indexOf('://') + 3);
  return start < 0 ? undefined : plainUrlOf(text.slice(0, start), text.slice(start));
}

/** The same of what comes before the path, and of the rest. */
export function plainUrlOf(origin: string, rest: string): IncomingUrl | undefined {
  if (!plain.test(rest) || !isOrigin(origin)) return undefined;
  const end = rest.indexOf('?');
  const pathname = end < 0 ? rest : rest.slice(0, end);
  return dots.test(pathname) ? undefined : new PlainUrl(origin, pathname, end < 0 ? '' : rest.slice(end));
}

/** The address without the first characters of its path. */
export function withoutMount({ origin, pathname, search }: IncomingUrl, mount: string): IncomingUrl {
  return readUrl(origin + (pathname.slice(mount.length) || '/') + search);
}

const isOrigin = perValue(
  (text: string) => /^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text,
);

class PlainUrl implements IncomingUrl {
  readonly origin: string;
  readonly pathname: string;
  readonly search: string;
  #searchParams: URLSearchParams | undefined;

  constructor(origin: string, pathname: string, search: string) {
    this.origin = origin;
    this.pathname = pathname;
    this.search = search === '?' ? '' : search;
  }

  get href(): string {
    return this.origin + this.pathname + this.search;
  }

  get searchParams(): URLSearchParams {
    this.#searchParams ??= new URLSearchParams(this.search);
    return this.#searchParams;
  }
}
