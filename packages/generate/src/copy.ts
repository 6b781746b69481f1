import type { Schema } from './openapi.ts';
import type { Source } from './source.ts';

/** Keys that lead from the root of the document to a place in it. */
export type Place = readonly (string | number)[];

/** Where the names of models are; references to them stay references. */
export const SCHEMAS = '#/components/schemas/';

/** Copies parts of the document for one system: names without its prefix, everything but models in place. */
export interface PartCopier {
  copy<T>(value: T, place: Place): T;
  /** All models that the copies made so far refer to, in the order of the document. */
  schemas(): Readonly<Record<string, Schema>>;
}

/** Starts the copy of a system's part; `prefix` is what the names of its models begin with. */
export function copyPart(source: Source, prefix: string): PartCopier {
  const models = source.document.components?.schemas ?? {};
  const reached = new Map<string, Schema>();
  const open = new Set<string>();

  const walk = (value: unknown, place: Place): unknown => {
    if (Array.isArray(value)) return value.map((item, index) => walk(item, [...place, index]));
    if (typeof value !== 'object' || value === null) return value;
    if ('$ref' in value && typeof value.$ref === 'string') return follow(value.$ref, value, place);
    return walkEntries(value, place);
  };
  const walkEntries = (value: object, place: Place): Record<string, unknown> =>
    Object.fromEntries(Object.entries(value).map(([key, item]) => [key, walk(item, [...place, key])]));

  const follow = (reference: string, holder: object, place: Place): unknown => {
    const { $ref: _, ...beside } = { $ref: '', ...holder };
    if (reference.startsWith(SCHEMAS)) {
      return { $ref: SCHEMAS + reach(reference.slice(SCHEMAS.length), place), ...walkEntries(beside, place) };
    }
    if (open.has(reference)) source.fail(place, `${reference} refers to itself`);
    open.add(reference);
    const { value, at } = find(reference, place);
    const copied = { ...Object(walk(value, at)), ...walkEntries(beside, place) };
    open.delete(reference);
    return copied;
  };

  const reach = (name: string, place: Place): string => {
    if (!name.startsWith(prefix) || name.length === prefix.length) {
      source.fail(
        place,
        `a reference from ${prefix} to the schema ${name}, whose name does not start with ${prefix}`,
      );
    }
    const model = models[name] ?? source.fail(place, `there is no schema ${name}`);
    if (!reached.has(name)) {
      reached.set(name, model);
      // The copy follows the model's own references; a model that refers to itself is already reached.
      reached.set(name, walkModel(model, name));
    }
    return name.slice(prefix.length);
  };
  const walkModel = (model: Schema, name: string): Schema =>
    // A copy has the shape of what it copies.
    walk(model, ['components', 'schemas', name]) as Schema;

  const find = (
    reference: string,
    place: Place,
  ): { readonly value: unknown; readonly at: readonly string[] } => {
    if (!reference.startsWith('#/'))
      source.fail(place, `${reference}: only references within the document are read`);
    const at = reference
      .slice(2)
      .split('/')
      .map(part => part.replaceAll('~1', '/').replaceAll('~0', '~'));
    let value: unknown = source.document;
    for (const key of at) {
      value = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
      if (value === undefined) source.fail(place, `${reference} is not in the document`);
    }
    return { value, at };
  };

  return {
    copy: <T>(value: T, place: Place) => walk(value, place) as T,
    schemas: () =>
      Object.fromEntries(
        Object.keys(models).flatMap(name => {
          const copy = reached.get(name);
          return copy ? [[name.slice(prefix.length), copy]] : [];
        }),
      ),
  };
}
