import type { Refusal } from '../engine/refusal.ts';
import type { TwinState } from '../engine/rules.ts';

/** Calls that the server counts by themselves; the documented one did not count revokes so. */
const counted: Readonly<Record<TwinState['dialect'], readonly string[]>> = {
  documented: ['createApiKey', 'rotateApiKey'],
  served: ['createApiKey', 'rotateApiKey', 'revokeApiKey'],
};

/** While rate limits are on, an operation that changes keys has its own one besides, as the document names it. */
export function overLimit(twin: TwinState, name = ''): Refusal | undefined {
  const own = twin.document.operations[name]?.rateLimits?.[0];
  if (own === undefined || !counted[twin.dialect].includes(name)) return undefined;
  const rate = twin.rates.take(name, { limit: own.limit, windowSeconds: own.windowSeconds });
  return rate?.isExceeded === true ? { cause: 'rate-limited', rate } : undefined;
}
