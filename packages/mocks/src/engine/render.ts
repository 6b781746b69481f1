import type { Schema } from './document.ts';
import { type FieldPlan, planOf } from './render-plan.ts';
import type { Call } from './rules.ts';
import type { KeyRecord } from './store.ts';

/** How much of a key's body is shown. */
export interface Shown {
  /** Whether this answer may hold the secret. */
  readonly secret: boolean;
  /** The system's own values, by wire name. */
  readonly values: Readonly<Record<string, unknown>> | undefined;
  readonly omitsNull: boolean;
}

/** A key as the body that a schema describes. */
export function renderKey(key: KeyRecord, schema: Schema, call: Call, shown: Shown): Record<string, unknown> {
  const { secret, values, omitsNull } = shown;
  const body: Record<string, unknown> = {};
  for (const field of planOf(schema, call.twin)) {
    const given = values?.[field.name];
    const isGiven = given !== undefined || (values !== undefined && Object.hasOwn(values, field.name));
    const value = isGiven ? given : field.read(key, call, secret);
    const sent = value ?? emptyValue(field, isGiven ? given : omitsNull ? undefined : null);
    if (sent !== undefined) body[field.wireName] = sent;
  }
  return body;
}

/** What stands for a value that is not known: null where that is allowed and sent, or the least that a required field may be. */
function emptyValue({ allowsNull, isRequired, stopgap }: FieldPlan, usual: unknown): unknown {
  if (allowsNull && (usual === null || isRequired)) return null;
  return isRequired ? stopgap : undefined;
}
