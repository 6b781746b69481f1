import type { Reference, Schema } from './document.ts';
import type { Context } from './engine.ts';

type Resolve = Context['resolve'];

/** A schema and every schema that it is composed of: references followed, allOf, oneOf and anyOf flattened. */
export function parts(
  schema: Schema | Reference | undefined,
  resolve: Resolve,
  seen = new Set<unknown>(),
): Schema[] {
  const node = schema && resolve<Schema>(schema).node;
  if (!node || seen.has(node)) return [];
  seen.add(node);
  const nested = [...(node.allOf ?? []), ...(node.oneOf ?? []), ...(node.anyOf ?? [])];
  return [node, ...nested.flatMap(part => parts(part, resolve, seen))];
}

/** The names of all properties that an object of this schema may have. */
export function propertyNames(schema: Schema | Reference | undefined, resolve: Resolve): string[] {
  return parts(schema, resolve).flatMap(part => Object.keys(part.properties ?? {}));
}

/** The schema of the value that a JSON Pointer finds in a value of `schema`; undefined when the schema declares none. */
export function atPointer(
  schema: Schema | Reference | undefined,
  pointer: string,
  resolve: Resolve,
): Schema | Reference | undefined {
  if (pointer === '') return schema;
  if (!pointer.startsWith('/')) return undefined;
  return pointer
    .slice(1)
    .split('/')
    .reduce<Schema | Reference | undefined>((node, name) => {
      const owner = parts(node, resolve).find(part => part.properties && name in part.properties);
      return owner?.properties?.[name];
    }, schema);
}
