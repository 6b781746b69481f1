import type { Schema, TwinOperation } from '../document.ts';
import { perObject } from '../memo.ts';
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
  const { id, secret } = rules.newKey(sequence, call.twin, fields);
  const { nowMs: createdAt } = call;
  return store.add({
    id,
    secret,
    sequence,
    fields,
    createdAt,
    updatedAt: createdAt,
    expiresAt,
    delivered: false,
  });
}

/** The declared inputs that a key keeps: all but its address, its secret and its expiry. */
export function keptFields({ operation, input }: Call): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  for (const name of keptNames(operation)) if (Object.hasOwn(input, name)) kept[name] = input[name];
  return kept;
}

const keptNames = perObject((operation: TwinOperation) =>
  inputNames(operation).filter(name => {
    const { 'x-key-id': isId, 'x-secret': secret } = inputSchema(operation, name) ?? {};
    return isId !== true && secret === undefined && !isExpiryInput(name);
  }),
);

/** When the key that is asked for shall end, in epoch milliseconds; `undefined` is never. */
export function expiryOf(call: Call): number | undefined {
  const name = expiryInput(call);
  const value = name === undefined ? undefined : call.input[name];
  if (name === undefined || (typeof value !== 'string' && typeof value !== 'number')) return undefined;
  return readTime(value, inputSchema(call.operation, name)?.['x-time-unit'], call.nowMs);
}

/** Name of the declared input that sets a key's expiry, when the call has one. */
export function expiryInput({ operation, input }: Call): string | undefined {
  return expiryNames(operation).find(name => Object.hasOwn(input, name));
}

const expiryNames = perObject((operation: TwinOperation) => inputNames(operation).filter(isExpiryInput));

/** The names of all that may be given to an operation. */
export function inputNames({ parameters, input }: TwinOperation): string[] {
  return Object.keys({ ...parameters.properties, ...input?.properties });
}

function inputSchema({ parameters, input }: TwinOperation, name: string): Schema | undefined {
  return parameters.properties?.[name] ?? input?.properties?.[name];
}
