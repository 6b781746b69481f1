import type { Schema } from './document.ts';
import type { Context } from './engine.ts';

/** A schema seen as a field: the property or parameter that it types, and the annotations that hold for it. */
export interface Field {
  /** Name of the property or parameter; undefined for a schema that is neither. */
  readonly name: string | undefined;
  annotation(name: `x-${string}`): unknown;
}

/** An annotation of a parameter or header may stand on the parameter itself or on its schema. */
export function fieldOf(schema: Schema, { key, parent, rawLocation }: Context): Field {
  const holder = key === 'schema' && typeof parent === 'object' && parent !== null ? { ...parent } : {};
  const isProperty = /\/properties\/[^/]+$/.test(rawLocation.pointer);
  const parameter = 'in' in holder && 'name' in holder ? String(holder.name) : undefined;
  const outer = new Map(Object.entries(holder));
  return {
    name: isProperty ? String(key) : parameter,
    annotation: name => schema[name] ?? outer.get(name),
  };
}

/** Whether values of the schema may be of one of the types. */
export function mayBe(schema: Schema, ...types: string[]): boolean {
  return [schema.type ?? []].flat().some(type => types.includes(type));
}
