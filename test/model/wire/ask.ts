import type { Twin } from '@keyloom/mocks';
import { writeExactly } from './exact-json.ts';

/** A call over the wire, before it is one. */
export interface Ask {
  /** Empty for what is none of the system's. */
  readonly operation: string;
  readonly method: string;
  /** Below the base URL, as it stands in a URL. */
  readonly path: string;
  /** Values in the path, as they were before they were encoded. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: readonly (readonly [name: string, value: string])[];
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** The body. */
  readonly text?: string | undefined;
  /** Which of the system's base URLs is used. */
  readonly base: number;
  /** In what form `fetch` gets it. */
  readonly form: 'text' | 'Request' | 'URL and Headers' | 'URL and pairs';
}

/** What of a call differs from a plain one. */
export interface AskParts {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Ask['query'];
  readonly headers?: Readonly<Record<string, string | undefined>>;
  /** A value that is sent as JSON. */
  readonly body?: unknown;
  /** A body that is sent as it is. */
  readonly text?: string | undefined;
  /** Its content type; JSON where there is a body, unless this says another, or none by an empty text. */
  readonly type?: string | undefined;
}

/** An operation's place on the wire. */
export interface Place {
  readonly method: string;
  /** With `{name}` for each parameter. */
  readonly path: string;
}

export function askOf(operation: string, { method, path }: Place, parts: AskParts = {}): Ask {
  const { params = {}, query = [], body, type } = parts;
  const text = parts.text ?? (body === undefined ? undefined : writeExactly(body));
  const contentType = type ?? (text === undefined ? '' : 'application/json');
  const headers = Object.entries({ ...parts.headers, ...(contentType && { 'content-type': contentType }) });
  return {
    operation,
    method,
    path: path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? '')),
    params,
    query,
    headers: Object.fromEntries(
      headers.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
    ),
    text,
    base: 0,
    form: 'text',
  };
}

export function urlOf({ path, query }: Ask, baseUrl: string): string {
  const pairs = query.map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `${baseUrl}${path}${pairs.length > 0 ? `?${pairs.join('&')}` : ''}`;
}

/** The first value that a query has under a name. */
export const queryOf = ({ query }: Ask, name: string): string | undefined =>
  query.find(([found]) => found === name)?.[1];

/** What came back. */
export interface Came {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** What could be read of the body. */
  readonly text: string;
  /** Whether the connection broke while the body was read. */
  readonly isCut: boolean;
}

/** Sends a call and reads the answer to its end; `undefined` when the connection broke. */
export async function send(
  twin: Twin,
  ask: Ask,
  baseUrl: string,
  signal?: AbortSignal,
): Promise<Came | undefined> {
  const { method, headers, text, form } = ask;
  const url = urlOf(ask, baseUrl);
  const init = { method, headers, ...(text !== undefined && { body: text }), ...(signal && { signal }) };
  let response: Response;
  try {
    response = await fetchIn[form](twin, url, init);
  } catch (error) {
    // What breaks is a TypeError, as with any fetch, or the signal's reason. Everything else is the twin's failure.
    if (isBroken(error) || signal?.aborted) return undefined;
    throw error;
  }
  const { status } = response;
  const isWhole = response.headers.get('content-length') === null;
  const read = isWhole ? { text: await response.text(), isCut: false } : await readParts(response);
  return { status, headers: Object.fromEntries(response.headers), ...read };
}

const fetchIn: Readonly<
  Record<Ask['form'], (twin: Twin, url: string, init: RequestInit) => Promise<Response>>
> = {
  text: ({ fetch }, url, init) => fetch(url, init),
  Request: ({ fetch }, url, init) => fetch(new Request(url, init)),
  'URL and Headers': ({ fetch }, url, init) =>
    fetch(new URL(url), { ...init, headers: new Headers(init.headers) }),
  'URL and pairs': ({ fetch }, url, init) =>
    fetch(new URL(url), { ...init, headers: [...new Headers(init.headers)] }),
};

const isBroken = (error: unknown) => error instanceof TypeError && error.message === 'fetch failed';

/** What of a body comes before the connection breaks. Twins name the length of no other. */
async function readParts({ body }: Response): Promise<Pick<Came, 'text' | 'isCut'>> {
  const decoder = new TextDecoder();
  let text = '';
  try {
    for await (const part of body ?? []) text += decoder.decode(part, { stream: true });
  } catch {
    return { text, isCut: true };
  }
  return { text: text + decoder.decode(), isCut: false };
}
