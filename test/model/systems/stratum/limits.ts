import type { Rate } from '../../world/rate.ts';
import type { Call, Reply } from '../system-model.ts';
import { limited } from './facts.ts';

/** The limit per address tells its end in seconds, that of a key as a date. */
export function tooMany(_: Call, { secondsLeft }: Rate): Reply {
  return {
    ...limited(429, 'VALIDATION_ERROR', `Rate limit exceeded, retry in ${secondsLeft} seconds`),
    headers: { 'retry-after': String(secondsLeft) },
  };
}

export function tooManyOfKey({ secondsLeft, limit, remaining, resetAt }: Rate): Reply {
  return {
    ...limited(429, 'RATE_LIMITED', `Rate limit exceeded. Try again in ${secondsLeft} seconds.`),
    headers: {
      'retry-after': String(secondsLeft),
      'x-ratelimit-limit': String(limit),
      'x-ratelimit-remaining': String(remaining),
      'x-ratelimit-reset': new Date(resetAt).toISOString(),
    },
  };
}

/** Limit and remaining are those of the caller's own limit, where it has one; the reset is always the address's. */
export function headers({ caller }: Call, rate: Rate | undefined): Record<string, string> {
  if (rate === undefined) return {};
  const { limit, remaining } = caller.rate ?? rate;
  return {
    'x-ratelimit-limit': String(limit),
    'x-ratelimit-remaining': String(remaining),
    'x-ratelimit-reset': String(rate.secondsLeft),
  };
}
