import type { Answer, Refusal } from '../refusal.ts';
import type { Call, Rules } from '../rules.ts';
import { addressedKey, answerKey, notFound } from './answers.ts';
import { expiryInput, expiryOf, keptFields } from './create.ts';

export function update(call: Call, rules: Rules): Answer | Refusal {
  const key = addressedKey(call);
  if (key === undefined) return notFound;
  Object.assign(key.fields, keptFields(call));
  if (expiryInput(call) !== undefined) key.expiresAt = expiryOf(call);
  key.updatedAt = call.nowMs;
  call.twin.store.refresh(key);
  return answerKey(key, call, rules);
}

/** Marks a key as revoked; it stays in the store, and a second call does not find it. */
export function revoke(call: Call, rules: Rules): Answer | Refusal {
  const key = addressedKey(call);
  if (key === undefined || key.revokedAt !== undefined) return notFound;
  Object.assign(key.fields, keptFields(call));
  key.revokedAt = call.nowMs;
  key.updatedAt = call.nowMs;
  return answerKey(key, call, rules);
}

/** Removes a key for good. */
export function remove(call: Call, rules: Rules): Answer | Refusal {
  const key = addressedKey(call);
  if (key === undefined) return notFound;
  call.twin.store.remove(key.id);
  return answerKey(key, call, rules);
}
