import type { Rate } from '../../world/rate.ts';
import type { Call, Reply } from '../system-model.ts';
import { failed } from './facts.ts';

/** The limit per address: plain text, the window's end in unix seconds, and the whole window to wait. */
/** The limit of one key, and a lock after failures, as JSON and without the end of the window. */
export const tooManyOf = (
  call: Call,
  message: string,
  { limit, remaining, secondsLeft }: Pick<Rate, 'limit' | 'remaining' | 'secondsLeft'>,
): Reply => ({
  ...failed(call, 'tooMany', message),
  headers: {
    'x-ratelimit-limit': String(limit),
    'x-ratelimit-remaining': String(remaining),
    'retry-after': String(secondsLeft),
  },
});

export const tooMany = (_: Call, { limit, remaining, resetAt, windowSeconds }: Rate): Reply => ({
  status: 429,
  text: 'Too Many Requests',
  type: 'text/plain; charset=utf-8',
  headers: {
    'x-ratelimit-limit': String(limit),
    'x-ratelimit-remaining': String(remaining),
    'x-ratelimit-reset': String(Math.ceil(resetAt / 1000)),
    'retry-after': String(windowSeconds),
  },
});
