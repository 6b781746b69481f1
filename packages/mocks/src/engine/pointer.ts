import type { Schema } from './document.ts';
import { perValue } from './memo.ts';

/** The schema that a JSON Pointer into an answer leads to; `''` is the root, `*` an array's items. */
export function schemaAt(schema: Schema | undefined, pointer: string): Schema | undefined {
  return segments(pointer).reduce<Schema | undefined>(
    (at, segment) => (segment === '*' ? at?.items : at?.properties?.[segment]),
    schema,
  );
}

/** An object that holds `value` at a JSON Pointer; the value itself at the root. */
export function wrapAt(pointer: string, value: unknown): unknown {
  return segments(pointer).reduceRight<unknown>((inner, segment) => ({ [segment]: inner }), value);
}

/** Puts a value at a JSON Pointer into an object, with the objects on the way to it. */
export function putAt(body: Record<string, unknown>, pointer: string, value: unknown): void {
  const names = segments(pointer);
  const last = names.at(-1) ?? '';
  let at = body;
  for (const name of names.slice(0, -1)) {
    at[name] ??= {};
    at = Object(at[name]);
  }
  at[last] = value;
}

/** The pointer without its last segment. */
export function parentOf(pointer: string): string {
  return pointer.slice(0, Math.max(0, pointer.lastIndexOf('/')));
}

const segments = perValue((pointer: string): readonly string[] => pointer.split('/').slice(1));
