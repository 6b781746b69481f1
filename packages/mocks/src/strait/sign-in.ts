import { minute } from '../engine/clock.ts';
import { isRevoked, markUsed } from '../engine/lag.ts';
import type { RateState } from '../engine/rate-limit.ts';
import type { Refusal } from '../engine/refusal.ts';
import type { Caller, TwinState } from '../engine/rules.ts';
import type { KeyRecord } from '../engine/store.ts';
import { holds } from './scopes.ts';

export const prefix = 'strait_';

/** Signs in with a minted key: a living one that may manage keys. Being used counts as being seen. */
export function signInByKey(secret: string, twin: TwinState): Caller | Refusal {
  const { store, clock, dialect } = twin;
  const key = store.bySecret(secret);
  const nowMs = clock.now();
  if (key === undefined)
    return refused(secret.startsWith(prefix) ? 'invalid api key' : 'invalid or missing internal secret');
  if (isRevoked(key, twin)) return refused('api key has been revoked');
  if (isPast(key.expiresAt)) return refused('api key has expired');
  if (isPast(key.graceExpiresAt)) return refused('api key rotation grace period has ended');
  if (!holds(key.fields.scopes, 'api-keys:manage')) return { cause: 'forbidden' };
  const rate = rateOf(key, twin);
  if (rate?.isExceeded === true) return { cause: 'rate-limited', rate, detail: 'key' };
  // The current server writes the last use down once a minute.
  const isWritten = key.lastUsedAt !== undefined && nowMs - key.lastUsedAt < minute;
  if (dialect === 'documented' || !isWritten) markUsed(key, twin);
  return { key };

  function isPast(time: number | undefined) {
    return time !== undefined && time <= nowMs;
  }
}

/** A key may have a limit of its own, which this API cannot set; it counts while limits are on. */
function rateOf({ id, fields }: KeyRecord, { rates }: TwinState): RateState | undefined {
  const { rate_limit_requests: limit, rate_limit_window_secs: windowSeconds } = fields;
  if (typeof limit !== 'number' || typeof windowSeconds !== 'number') return undefined;
  return rates.take(`key ${id}`, { limit, windowSeconds });
}

const refused = (detail: string): Refusal => ({ cause: 'bad-credential', detail });
