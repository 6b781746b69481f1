import type { Refusal } from '../engine/refusal.ts';
import type { Caller, TwinState } from '../engine/rules.ts';

export const prefix = 'strait_';

/** Signs in with a minted key: a living one that may manage keys. Being used counts as being seen. */
export function signInByKey(secret: string, { store, clock }: TwinState): Caller | Refusal {
  const key = store.bySecret(secret);
  const nowMs = clock.now();
  if (key === undefined)
    return refused(secret.startsWith(prefix) ? 'invalid api key' : 'invalid or missing internal secret');
  if (key.revokedAt !== undefined) return refused('api key has been revoked');
  if (isPast(key.expiresAt)) return refused('api key has expired');
  if (isPast(key.graceExpiresAt)) return refused('api key rotation grace period has ended');
  if (!mayManageKeys(key.fields.scopes)) return { cause: 'forbidden' };
  key.lastUsedAt = nowMs;
  return { key };

  function isPast(time: number | undefined) {
    return time !== undefined && time <= nowMs;
  }
}

/** No scope at all is every scope: keys were made so before there were scopes. */
function mayManageKeys(scopes: unknown): boolean {
  if (!Array.isArray(scopes) || scopes.length === 0) return true;
  return scopes.includes('*') || scopes.includes('api-keys:manage');
}

const refused = (detail: string): Refusal => ({ cause: 'bad-credential', detail });
