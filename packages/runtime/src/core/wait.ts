import type { FetchHeaders } from '../call/call-options.ts';

/** Resets in epoch seconds (since 2001), not in seconds from now. */
const isEpoch = (seconds: number): boolean => seconds >= 1e9;

/** How far ahead an instant is by the server's own clock, where it tells the time: ours may be wrong. */
const until = (epochMs: number, headers: FetchHeaders): number => {
  const serverNow = Date.parse(headers.get('date') ?? '');
  return epochMs - (Number.isNaN(serverNow) ? Date.now() : serverNow);
};

const digits = /^\d+(?:\.\d+)?$/;

/** Seconds from now, epoch seconds or milliseconds, or a date: as milliseconds from now. */
const resetMs = (value: string, headers: FetchHeaders): number => {
  if (!digits.test(value)) return until(Date.parse(value), headers);
  const seconds = Number(value);
  return isEpoch(seconds) ? until(seconds < 1e12 ? seconds * 1000 : seconds, headers) : seconds * 1000;
};

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
  const ms = value === null ? Number.NaN : resetMs(value.trim(), headers);
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
};

/**
 * How long the server asks to wait, in milliseconds: `Retry-After-Ms`, `Retry-After` in seconds or as a date, else, for
 * a 429 only, the reset of its rate limit. (Servers send that header with every answer.)
 */
export const retryAfterOf = (status: number, headers: FetchHeaders): number | undefined => {
  const asked = headers.get('retry-after-ms')?.trim();
  if (asked && digits.test(asked)) return Number(asked);
  const value = headers.get('retry-after')?.trim() ?? '';
  const ms = digits.test(value) ? Number(value) * 1000 : until(Date.parse(value), headers);
  if (!Number.isNaN(ms)) return Math.max(0, ms);
  return status === 429 ? rateLimitResetMs(headers) : undefined;
};
