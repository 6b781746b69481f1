import type { Schema } from './document.ts';
import { factOf, plainName } from './names.ts';
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
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    if (property['x-served'] === 'only' && call.twin.dialect === 'documented') continue;
    const isRequired = schema.required?.includes(name) ?? false;
    const value = fieldValue(key, name, property, call, shown);
    if (value !== undefined && value !== null) body[name] = value;
    else if (allowsNull(property) && !(shown.omitsNull && !isRequired)) body[name] = null;
    else if (isRequired) body[name] = stopgap(property);
  }
  return body;
}

function fieldValue(key: KeyRecord, name: string, property: Schema, call: Call, shown: Shown): unknown {
  if (name in shown.values) return shown.values[name];
  if (property['x-secret'] !== undefined) return shown.secret ? key.secret : undefined;
  if (property['x-key-id'] === true) return isInteger(property) ? BigInt(key.id) : key.id;
  const fact = factOf(name, hasType(property, 'boolean'));
  if (fact === 'revoked') return key.revokedAt !== undefined;
  if (fact === 'expired') return key.expiresAt !== undefined && key.expiresAt <= call.nowMs;
  if (fact !== undefined) {
    const time = key[fact];
    return time === undefined ? undefined : writeTime(time, property['x-time-unit']);
  }
  return fieldOf(key, name);
}

/** What the caller once gave under this name, however it was spelled then. */
export function fieldOf(key: KeyRecord, name: string): unknown {
  if (name in key.fields) return key.fields[name];
  const plain = plainName(name);
  const spelled = Object.keys(key.fields).find(given => plainName(given) === plain);
  return spelled === undefined ? undefined : key.fields[spelled];
}

/** The smallest value that a required field may have when nothing is known of it. */
function stopgap(property: Schema): unknown {
  if (property.type === undefined && property.enum === undefined && property.const === undefined) return null;
  if (property.const !== undefined) return property.const;
  if (property.default !== undefined) return property.default;
  if (property.enum !== undefined) return property.enum[0];
  if (hasType(property, 'array')) return [];
  const example = property.example ?? (Array.isArray(property.examples) ? property.examples[0] : undefined);
  if (example !== undefined) return example;
  if (hasType(property, 'boolean')) return false;
  if (hasType(property, 'object')) return {};
  return hasType(property, 'string') ? '' : 0;
}

export function hasType(schema: Schema, type: string): boolean {
  return schema.type === type || (Array.isArray(schema.type) && schema.type.includes(type));
}

const isInteger = (schema: Schema) => hasType(schema, 'integer');
const allowsNull = (schema: Schema) => hasType(schema, 'null');
