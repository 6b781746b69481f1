import type { Schema } from '../document.ts';
import { isExpiryInput } from '../names.ts';
import type { Answer, Refusal } from '../refusal.ts';
import type { Call, Rules } from '../rules.ts';
import type { KeyRecord } from '../store.ts';
import { readTime } from '../time.ts';
import { addressedKey, answerKey, notFound } from './answers.ts';

export function create(call: Call, rules: Rules): Answer {
  return answerKey(addKey(call, rules, keptFields(call)), call, rules, true);
}

/** Replaces a key at once: the old one is dead, the new one inherits what the caller does not set. */
export function rotate(call: Call, rules: Rules): Answer | Refusal {
  const old = addressedKey(call);
  if (old === undefined || old.revokedAt !== undefined) return notFound;
  const key = addKey(call, rules, { ...old.fields, ...keptFields(call) }, old.expiresAt);
  old.revokedAt = call.nowMs;
  old.updatedAt = call.nowMs;
  old.replacedBy = key.id;
  return answerKey(key, call, rules, true);
}

/** Makes a key and stores it. */
export function addKey(
  call: Call,
  rules: Rules,
  fields: Record<string, unknown>,
  expiresAt = expiryOf(call),
): KeyRecord {
  const { store } = call.twin;
  const sequence = store.next();
  return store.add({
    ...rules.newKey(sequence, call.twin, fields),
    sequence,
    fields,
    createdAt: call.nowMs,
    updatedAt: call.nowMs,
    ...(expiresAt !== undefined && { expiresAt }),
    delivered: false,
  });
}

/** The declared inputs that a key keeps: all but its address, its secret and its expiry. */
export function keptFields(call: Call): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(call.input).filter(([name]) => {
      const schema = inputSchema(call, name);
      const isKept = schema !== undefined && schema['x-key-id'] !== true && schema['x-secret'] === undefined;
      return isKept && !isExpiryInput(name);
    }),
  );
}

/** When the key that is asked for shall end, in epoch milliseconds; `undefined` is never. */
export function expiryOf(call: Call): number | undefined {
  const name = expiryInput(call);
  const value = name === undefined ? undefined : call.input[name];
  if (name === undefined || (typeof value !== 'string' && typeof value !== 'number')) return undefined;
  return readTime(value, inputSchema(call, name)?.['x-time-unit'], call.nowMs);
}

/** Name of the declared input that sets a key's expiry, when the call has one. */
export function expiryInput(call: Call): string | undefined {
  return Object.keys(call.input).find(name => isExpiryInput(name) && inputSchema(call, name) !== undefined);
}

function inputSchema({ operation }: Call, name: string): Schema | undefined {
  return operation.parameters.properties?.[name] ?? operation.input?.properties?.[name];
}
