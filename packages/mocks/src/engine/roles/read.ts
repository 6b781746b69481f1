import { day } from '../clock.ts';
import type { Answer, Refusal } from '../refusal.ts';
import type { Call, Rules } from '../rules.ts';
import { isAlive } from '../store.ts';
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
  if (key === undefined || !isAlive(key, call.nowMs)) return notFound;
  key.lastUsedAt = call.nowMs;
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
  const keys = listedKeys(call, rules).filter(
    key => key.revokedAt === undefined && (key.lastUsedAt === undefined || key.lastUsedAt < before),
  );
  return listAnswer(keys, call, rules);
}
