import type { Dialect } from '@keyloom/mocks';

/** A request and its answer, as they were on the wire. */
export interface Exchange {
  readonly system: string;
  readonly dialect: Dialect;
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly body: string;
  readonly status: number;
  readonly answer: { readonly headers: Headers; readonly text: string };
  /** Whether a client made the request: then every part of it must be documented. */
  readonly isClients: boolean;
}

type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** Notes what goes through a `fetch`. */
export function recorder(system: string, dialect: Dialect) {
  const exchanges: Exchange[] = [];
  const around =
    (fetch: Fetch, isClients: boolean): Fetch =>
    async (url, init) => {
      const request = new Request(url, init);
      const response = await fetch(url, init);
      exchanges.push({
        system,
        dialect,
        method: request.method,
        url: new URL(url),
        headers: request.headers,
        body: typeof init.body === 'string' ? init.body : '',
        status: response.status,
        answer: { headers: response.headers, text: await response.clone().text() },
        isClients,
      });
      return response;
    };
  return { exchanges, around };
}
