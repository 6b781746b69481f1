import { SCHEMAS } from './copy.ts';
import type { Schema } from './openapi.ts';
import type { Slice } from './slice.ts';

/** Puts the models in the place of their references and merges each `allOf` into one schema. */
export type Resolve = (schema: Schema) => Schema;

/**
 * A resolver for one slice. Each model is resolved once and shared, so the cost grows with the document, not with
 * the number of its references.
 *
 * @throws {DocumentError} When a model contains itself: a twin cannot write such a body out.
 */
export function createResolver(slice: Slice): Resolve {
  const done = new Map<string, Schema>();
  const open = new Set<string>();

  const model = (name: string): Schema => {
    const known = done.get(name);
    if (known) return known;
    if (open.has(name)) slice.failSchema(name, 'contains itself');
    open.add(name);
    const resolved = resolve(slice.schemas[name] ?? {});
    open.delete(name);
    done.set(name, resolved);
    return resolved;
  };

  const resolve: Resolve = ({ $ref, allOf, ...own }) => {
    const parts = [
      ...($ref === undefined ? [] : [model($ref.slice(SCHEMAS.length))]),
      ...(allOf ?? []).map(resolve),
      mapSchemas(own, resolve),
    ];
    return parts.reduce(merge);
  };
  return resolve;
}

/** Applies a function to each schema directly inside a schema. */
export function mapSchemas(schema: Schema, change: (inner: Schema, name?: string) => Schema): Schema {
  const all = (schemas: readonly Schema[]) => schemas.map(inner => change(inner));
  return {
    ...schema,
    ...(schema.properties && {
      properties: Object.fromEntries(
        Object.entries(schema.properties).map(([name, property]) => [name, change(property, name)]),
      ),
    }),
    ...(schema.items && { items: change(schema.items) }),
    ...(typeof schema.additionalProperties === 'object' && {
      additionalProperties: change(schema.additionalProperties),
    }),
    ...(schema.prefixItems && { prefixItems: all(schema.prefixItems) }),
    ...(schema.allOf && { allOf: all(schema.allOf) }),
    ...(schema.oneOf && { oneOf: all(schema.oneOf) }),
    ...(schema.anyOf && { anyOf: all(schema.anyOf) }),
    ...(schema.not && { not: change(schema.not) }),
  };
}

function merge(first: Schema, second: Schema): Schema {
  const properties = { ...first.properties };
  for (const [name, property] of Object.entries(second.properties ?? {})) {
    const known = properties[name];
    properties[name] = known ? merge(known, property) : property;
  }
  const required = [...new Set([...(first.required ?? []), ...(second.required ?? [])])];
  return {
    ...first,
    ...second,
    ...(Object.keys(properties).length > 0 && { properties }),
    ...(required.length > 0 && { required }),
  };
}
