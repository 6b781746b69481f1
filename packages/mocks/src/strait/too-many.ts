import { second } from '../engine/clock.ts';
import type { RateState } from '../engine/rate-limit.ts';
import type { Answer } from '../engine/refusal.ts';

/** The limit of one key, as headers. */
export const limitHeaders = ({ limit, remaining, secondsLeft }: RateState) => ({
  'x-ratelimit-limit': String(limit),
  'x-ratelimit-remaining': String(remaining),
  'retry-after': String(secondsLeft),
});

/** The limit per IP in the server's words: a plain text, the window's end in unix seconds, and all of it to be waited for. */
export function tooMany({ limit, remaining, resetAt, windowSeconds }: RateState): Answer {
  return {
    status: 429,
    body: 'Too Many Requests',
    type: 'text/plain; charset=utf-8',
    headers: {
      'x-ratelimit-limit': String(limit),
      'x-ratelimit-remaining': String(remaining),
      'x-ratelimit-reset': String(Math.ceil(resetAt / second)),
      'retry-after': String(windowSeconds),
    },
  };
}
