import type { Dialect, Schema, TwinDocument } from './document.ts';
import { fieldReader } from './key-fields.ts';
import { perObject } from './memo.ts';
import { factOf } from './names.ts';
import type { Call, TwinState } from './rules.ts';
import type { KeyRecord } from './store.ts';
import { writeTime } from './time.ts';

/** How one field of a body is filled, as far as the document alone says it. */
export interface FieldPlan {
  readonly name: string;
  readonly wireName: string;
  /** What a key has for it; the secret only where it may be shown. */
  read(key: KeyRecord, call: Call, showsSecret: boolean): unknown;
  readonly allowsNull: boolean;
  readonly isRequired: boolean;
  /** Of a required field: the least that it may be. */
  readonly stopgap: unknown;
}

type Plans = WeakMap<Schema, readonly FieldPlan[]>;

const plansOf = perObject(
  (_: TwinDocument): Readonly<Record<Dialect, Plans>> => ({
    documented: new WeakMap(),
    served: new WeakMap(),
  }),
);

/** The fields of a schema's body; worked out once. */
export function planOf(schema: Schema, { document, dialect }: TwinState): readonly FieldPlan[] {
  const plans = plansOf(document)[dialect];
  const known = plans.get(schema);
  if (known !== undefined) return known;
  const made = plan(schema, document, dialect === 'served');
  plans.set(schema, made);
  return made;
}

function plan(schema: Schema, document: TwinDocument, isServed: boolean): readonly FieldPlan[] {
  return Object.entries(schema.properties ?? {})
    .filter(([, property]) => property['x-served'] !== (isServed ? 'absent' : 'only'))
    .map(([name, property]) => ({
      name,
      // The real server's name of a field is the first that clients look under besides the documented one.
      wireName: (isServed && property['x-aliases']?.[0]) || name,
      read: readerOf(name, property, document),
      allowsNull: hasType(property, 'null'),
      isRequired: schema.required?.includes(name) ?? false,
      stopgap: leastOf(property),
    }));
}

function readerOf(name: string, property: Schema, document: TwinDocument): FieldPlan['read'] {
  if (property['x-secret'] !== undefined)
    return (key, _, showsSecret) => (showsSecret ? key.secret : undefined);
  if (property['x-key-id'] === true) {
    return hasType(property, 'integer') ? key => BigInt(key.id) : key => key.id;
  }
  const fact = factOf(name, hasType(property, 'boolean'));
  if (fact === 'revoked') return key => key.revokedAt !== undefined;
  if (fact === 'expired') return (key, { nowMs }) => key.expiresAt !== undefined && key.expiresAt <= nowMs;
  if (fact === undefined) return fieldReader(name, document);
  const timeUnit = property['x-time-unit'];
  return key => {
    const time = key[fact];
    return time === undefined ? undefined : writeTime(time, timeUnit);
  };
}

/** The smallest value that a required field may have when nothing is known of it. */
export function leastOf(property: Schema): unknown {
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
