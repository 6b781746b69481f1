import { requestIdOf } from '../core/request-id.ts';
import type { Answer } from '../core/start.ts';
import { rateLimitResetMs } from '../core/wait.ts';
import type { RateLimit, WithResponse } from './call.ts';
import type { FetchHeaders } from './call-options.ts';

const numberOf = (headers: FetchHeaders, name: string): number | undefined => {
  const draft = { limit: 'q', remaining: 'r' }[name];
  const value =
    headers.get(`ratelimit-${name}`) ??
    new RegExp(`(?:^|[,;\\s])(?:${name}|${draft})\\s*=\\s*(\\d+)`).exec(
      headers.get('ratelimit') ?? '',
    )?.[1] ??
    headers.get(`x-ratelimit-${name}`);
  return value && /^\d+$/.test(value) ? Number(value) : undefined;
};

const rateLimitOf = (headers: FetchHeaders): RateLimit => ({
  limit: numberOf(headers, 'limit'),
  remaining: numberOf(headers, 'remaining'),
  resetMs: rateLimitResetMs(headers),
});

/** Lays the wire facts of an answer beside its data. */
export const describe = <Data>({ response, served, task }: Answer, data: Data): WithResponse<Data> => ({
  data,
  response: { status: response.status, headers: { get: name => response.headers.get(name) } },
  requestId: requestIdOf(task, response.headers, served),
  rateLimit: rateLimitOf(response.headers),
  attempts: task.attempts,
});
