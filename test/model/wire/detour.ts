import { type Ask, askOf, type Place } from './ask.ts';
import type { Pick } from './pick.ts';

const origins = ['http://localhost:3000', 'http://localhost:3300', 'https://app.example.com'] as const;

/** The same call by another way: another base URL, as a `Request`, from a page, with more headers, a slash at the end. */
export function detour(pick: Pick, ask: Ask): Ask {
  const more = {
    ...(pick.once(10) && { origin: pick.of(origins) }),
    ...(pick.once(20) && { 'user-agent': 'fake-agent/1', 'x-request-id': `req-${pick.below(4)}` }),
    ...(pick.once(20) && { 'clerk-api-version': '2026-05-12', accept: 'application/json' }),
  };
  return {
    ...ask,
    headers: { ...more, ...ask.headers },
    path: pick.once(20) ? `${ask.path}/` : ask.path,
    base: pick.once(6) ? 1 : 0,
    form: pick.once(4) ? pick.of(['Request', 'URL and Headers', 'URL and pairs']) : 'text',
  };
}

/** A call of none of the operations: another method, another path, or a browser's question whether it may call. */
export function strayOf(
  pick: Pick,
  places: readonly Place[],
  headers: Readonly<Record<string, string>>,
  params: Readonly<Record<string, string>>,
): Ask {
  const place = places[pick.below(places.length)] ?? { method: 'GET', path: '/' };
  const plain = askOf('', place, { params, headers });
  switch (pick.below(5)) {
    case 4:
      // A value in the path that cannot be read.
      return {
        ...plain,
        method: 'DELETE',
        path: `${(places[0] ?? place).path.replace(/\{\w+\}/g, 'x')}/%zz`,
        params: { stray: 'path' },
      };
    case 0:
      return { ...plain, method: 'PUT', params: { stray: 'method' } };
    case 1:
      return { ...plain, path: `${plain.path}/no/where`, params: { stray: 'path' } };
    case 2:
      return { ...plain, method: 'POST', path: `/no${plain.path}`, params: { stray: 'path' } };
    default:
      return {
        ...plain,
        method: 'OPTIONS',
        headers: {
          origin: pick.of(origins),
          'access-control-request-method': pick.of(['GET', 'DELETE', 'POST']),
          ...(pick.once(2) && { 'access-control-request-headers': 'authorization, content-type' }),
        },
      };
  }
}
