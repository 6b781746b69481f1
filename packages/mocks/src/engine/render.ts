import type { Schema } from './document.ts';
import { plainName } from './names.ts';
import { type FieldPlan, planOf } from './render-plan.ts';
import type { Call } from './rules.ts';
import type { KeyRecord } from './store.ts';
import { writeTime } from './time.ts';

/** How much of a key's body is shown. */
export interface Shown {
  /** Whether this answer may hold the secret. */
  readonly secret: boolean;
  /** The system's own values, by wire name. */
  readonly values: Readonly<Record<string, unknown>>;
  readonly omitsNull: boolean;
}

/** A key as the body that a schema describes. */
export function renderKey(key: KeyRecord, schema: Schema, call: Call, shown: Shown): Record<string, unknown> {
  const body: Record<string, unknown> = {};
  for (const field of planOf(schema, call.twin.dialect)) {
    const value = fieldValue(key, field, call, shown) ?? emptyValue(field, shown);
    if (value !== undefined) body[field.wireName] = value;
  }
  return body;
}

/** What stands for a value that is not known: null where that is allowed and sent, or the least that a required field may be. */
function emptyValue(
  { name, allowsNull, isRequired, stopgap }: FieldPlan,
  { values, omitsNull }: Shown,
): unknown {
  const own = Object.hasOwn(values, name) ? values[name] : omitsNull ? undefined : null;
  if (allowsNull && (own === null || isRequired)) return null;
  return isRequired ? stopgap : undefined;
}

function fieldValue(key: KeyRecord, field: FieldPlan, call: Call, shown: Shown): unknown {
  const { name, source, fact, timeUnit } = field;
  if (Object.hasOwn(shown.values, name)) return shown.values[name];
  if (source === 'secret') return shown.secret ? key.secret : undefined;
  if (source === 'id') return key.id;
  if (source === 'integer id') return BigInt(key.id);
  if (fact === undefined) return fieldOf(key, name);
  if (fact === 'revoked') return key.revokedAt !== undefined;
  if (fact === 'expired') return key.expiresAt !== undefined && key.expiresAt <= call.nowMs;
  const time = key[fact];
  return time === undefined ? undefined : writeTime(time, timeUnit);
}

/** What the caller once gave under this name, however it was spelled then. */
export function fieldOf(key: KeyRecord, name: string): unknown {
  if (name in key.fields) return key.fields[name];
  const plain = plainName(name);
  for (const given in key.fields) if (plainName(given) === plain) return key.fields[given];
  return undefined;
}
