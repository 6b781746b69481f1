import type { Rate } from '../../world/rate.ts';
import type { Call, Reply } from '../system-model.ts';

/** The limit per address: plain text, the window's end in unix seconds, and the whole window to wait. */
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
