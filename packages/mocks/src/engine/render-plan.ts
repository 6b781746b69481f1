import type { Dialect, Schema } from './document.ts';
import { type Fact, factOf } from './names.ts';

/** How one field of a body is filled, as far as the document alone says it. */
export interface FieldPlan {
  readonly name: string;
  readonly wireName: string;
  readonly source: 'secret' | 'id' | 'integer id' | 'fact' | 'field';
  readonly fact?: Fact;
  readonly timeUnit?: string;
  readonly allowsNull: boolean;
  readonly isRequired: boolean;
  /** Of a required field: the least that it may be. */
  readonly stopgap: unknown;
}

const plans: Readonly<Record<Dialect, WeakMap<Schema, readonly FieldPlan[]>>> = {
  documented: new WeakMap(),
  served: new WeakMap(),
};

/** The fields of a schema's body; worked out once. */
export function planOf(schema: Schema, dialect: Dialect): readonly FieldPlan[] {
  const known = plans[dialect].get(schema);
  if (known !== undefined) return known;
  const isServed = dialect === 'served';
  const plan = Object.entries(schema.properties ?? {})
    .filter(([, property]) => property['x-served'] !== (isServed ? 'absent' : 'only'))
    .map(([name, property]) => planField(name, property, schema, isServed));
  plans[dialect].set(schema, plan);
  return plan;
}

function planField(name: string, property: Schema, { required }: Schema, isServed: boolean): FieldPlan {
  const fact = factOf(name, hasType(property, 'boolean'));
  const timeUnit = property['x-time-unit'];
  return {
    name,
    // The real server's name of a field is the first that clients look under besides the documented one.
    wireName: (isServed && property['x-aliases']?.[0]) || name,
    source: sourceOf(property, fact),
    ...(fact !== undefined && { fact }),
    ...(timeUnit !== undefined && { timeUnit }),
    allowsNull: hasType(property, 'null'),
    isRequired: required?.includes(name) ?? false,
    stopgap: leastOf(property),
  };
}

function sourceOf(property: Schema, fact: Fact | undefined): FieldPlan['source'] {
  if (property['x-secret'] !== undefined) return 'secret';
  if (property['x-key-id'] === true) return hasType(property, 'integer') ? 'integer id' : 'id';
  return fact === undefined ? 'field' : 'fact';
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
