import type { FetchHeaders } from '../call/call-options.ts';

/** Resets in epoch seconds (since 2001), not in seconds from now. */
const isEpoch = (seconds: number): boolean => seconds >= 1e9;

/**
 * A date of HTTP or ISO. (Engines read dates into any text that ends in a number, and one without a zone as local time:
 * HTTP's oldest form has none and means UTC.)
 */
const dateMs = (text: string): number => {
  const zone = /(?:[A-Z]|[+-]\d\d:?\d\d)$/i.test(text) ? '' : /^\d/.test(text) ? 'Z' : ' GMT';
  return /^(?:[A-Z][a-z]{2,8},? |\d{4}-\d\d-\d\dT)/.test(text) ? Date.parse(text + zone) : Number.NaN;
};

/** How far ahead an instant is by the server's own clock, where it tells the time: ours may be wrong. */
const until = (epochMs: number, headers: FetchHeaders): number => {
  const serverNow = dateMs(headers.get('date') ?? '');
  return epochMs - (Number.isNaN(serverNow) ? Date.now() : serverNow);
};

const digits = /^\d+(?:\.\d+)?$/;

/** Seconds from now, epoch seconds or milliseconds, or a date: as milliseconds from now. */
const waitMs = (value: string, headers: FetchHeaders): number => {
  // A header that is there twice is one list: the longest wait satisfies all.
  const list = value.split(',').map(each => each.trim());
  if (!list.every(each => digits.test(each))) return until(dateMs(value), headers);
  const seconds = Math.max(...list.map(Number));
  if (!isEpoch(seconds)) return seconds * 1000;
  return until(seconds < 1e12 ? seconds * 1000 : seconds, headers);
};

const atLeastNothing = (ms: number): number | undefined =>
  Number.isNaN(ms) ? undefined : Math.min(Math.max(0, ms), Number.MAX_SAFE_INTEGER);

/** The reset of a `RateLimit` header in its draft forms: `limit=10, remaining=0, reset=3` or `"name";r=0;t=3`. */
const draftReset = (header: string | null): string | null =>
  header === null ? null : (/(?:^|[,;\s])(?:reset|t)\s*=\s*(\d+)/i.exec(header)?.[1] ?? null);

/** Milliseconds until the limits are full again, by the RateLimit headers in any of their formats. */
export const rateLimitResetMs = (headers: FetchHeaders): number | undefined => {
  const value =
    headers.get('ratelimit-reset') ??
    draftReset(headers.get('ratelimit')) ??
    headers.get('x-ratelimit-reset') ??
    headers.get('x-rate-limit-reset');
  return value === null ? undefined : atLeastNothing(waitMs(value.trim(), headers));
};

/**
 * How long the server asks to wait, in milliseconds: `Retry-After-Ms`, `Retry-After` in seconds or as a date, else, for
 * a 429 only, the reset of its rate limit. (Servers send that header with every answer.)
 */
export const retryAfterOf = (status: number, headers: FetchHeaders): number | undefined => {
  const asked = headers.get('retry-after-ms')?.trim() ?? '';
  if (digits.test(asked)) return atLeastNothing(Number(asked));
  const waited = atLeastNothing(waitMs(headers.get('retry-after')?.trim() ?? '', headers));
  return waited ?? (status === 429 ? rateLimitResetMs(headers) : undefined);
};
