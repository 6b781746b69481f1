import type { RefusalContext } from '../engine/rules.ts';

/** The id that an answer bears in its headers and error bodies: the caller's own, or a new one. */
export function requestIdOf({ request, requestId }: RefusalContext): string {
  return request.headers.get('x-request-id') || requestId;
}
