import type { IncomingHeaders } from './engine/incoming.ts';

interface Page {
  readonly document?: { readonly cookie?: string };
  readonly location?: { readonly origin: string };
}

const page: Page = globalThis;

/**
 * The headers of a request that msw caught, with the cookies of the page that sent it. The browser has not put them there
 * yet: as in msw's own handlers they are those that the page's scripts can read, whatever the host is.
 */
export function headersWithCookies(request: Request): IncomingHeaders {
  const { headers, credentials, url } = request;
  const cookies = page.document?.cookie ?? '';
  const isSent = credentials === 'include' || (credentials === 'same-origin' && isHere(url));
  if (cookies === '' || !isSent || headers.has('cookie')) return headers;
  const isCookie = (name: string) => name.toLowerCase() === 'cookie';
  return {
    get: name => (isCookie(name) ? cookies : headers.get(name)),
    has: name => isCookie(name) || headers.has(name),
    keys: () => [...headers.keys(), 'cookie'],
  };
}

const isHere = (url: string) => page.location?.origin === new URL(url).origin;
