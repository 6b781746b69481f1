import { day } from '../clock.ts';
import { filtered } from '../key-lists.ts';
import { asListed, isRevoked, markUsed, withShownUse } from '../lag.ts';
import type { Answer, Refusal } from '../refusal.ts';
import type { Call, Rules } from '../rules.ts';
import { isAlive, type KeyRecord } from '../store.ts';
import { addressedKey, answerKey, notFound } from './answers.ts';
import { listAnswer, listedKeys } from './list.ts';

export function get(call: Call, rules: Rules): Answer | Refusal {
  const key = addressedKey(call);
  return key === undefined ? notFound : answerKey(key, call, rules);
}

/** Shows a key's secret again. */
export function reveal(call: Call, rules: Rules): Answer | Refusal {
  const key = addressedKey(call);
  return key === undefined ? notFound : answerKey(key, call, rules, true);
}

/** Tells whose a secret is; a dead key's is not found. Being verified counts as being used. */
export function verify(call: Call, rules: Rules): Answer | Refusal {
  const name = Object.entries(call.operation.in).find(([, place]) => place.endsWith(':secret'))?.[0];
  const key = name === undefined ? undefined : call.twin.store.bySecret(String(call.input[name]));
  if (key === undefined || !isAccepted(key, call)) return notFound;
  markUsed(key, call.twin);
  return answerKey(key, call, rules);
}

export function list(call: Call, rules: Rules): Answer | Refusal {
  return listAnswer(listedKeys(call, rules), call, rules);
}

/** Lists the living keys that were not used for a number of days, or never. */
export function dormant(call: Call, rules: Rules): Answer | Refusal {
  const days = Object.entries(call.operation.parameters.properties ?? {}).find(
    ([, schema]) => schema['x-time-unit'] === 'days',
  )?.[0];
  const before = call.nowMs - Number(days === undefined ? 0 : call.input[days]) * day;
  const keys = filtered(listedKeys(call, rules), key => {
    const { lastUsedAt } = withShownUse(key, call.twin);
    const { revokedAt } = asListed(key, call.twin) ?? key;
    return revokedAt === undefined && (lastUsedAt === undefined || lastUsedAt < before);
  });
  return listAnswer(keys, call, rules);
}

/** Whether a key is alive, as far as its revocation has come through. */
export function isAccepted(key: KeyRecord, { twin, nowMs }: Call): boolean {
  return !isRevoked(key, twin) && isAlive({ ...lifeOf(key), revokedAt: undefined }, nowMs);
}

const lifeOf = ({ expiresAt, graceExpiresAt }: KeyRecord) => ({ expiresAt, graceExpiresAt });
