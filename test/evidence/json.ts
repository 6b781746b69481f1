/** A part of the document: whatever YAML gives. */
export type Json = Record<string, unknown>;

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What is at a name of a part, if that is a part again. */
export function partOf(part: Json | undefined, name: string): Json | undefined {
  const value = part?.[name];
  return isObject(value) ? value : undefined;
}

/** The parts at a name of a part, by their names. */
export function partsOf(part: Json | undefined, name: string): readonly (readonly [string, Json])[] {
  return Object.entries(partOf(part, name) ?? {}).flatMap(([key, value]) =>
    isObject(value) ? [[key, value] as const] : [],
  );
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function textsOf(value: unknown): readonly string[] {
  return [value].flat().filter(text => typeof text === 'string');
}

/** A JSON Pointer one step further. */
export function below(pointer: string, ...names: readonly (string | number)[]): string {
  return names.reduce<string>(
    (at, name) => `${at}/${String(name).replaceAll('~', '~0').replaceAll('/', '~1')}`,
    pointer,
  );
}

/** The names of a JSON Pointer. */
export function namesOf(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map(name => name.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** What is at a JSON Pointer; lists count as parts by their positions. */
export function lookUp(root: unknown, pointer: string): unknown {
  return namesOf(pointer).reduce<unknown>((at, name) => Reflect.get(Object(at), name), root);
}

/**
 * The part at a JSON Pointer.
 *
 * @throws Error when there is none.
 */
export function at(root: unknown, pointer: string): Json {
  const found = lookUp(root, pointer);
  if (!isObject(found)) throw new Error(`There is no part ${pointer} in the document.`);
  return found;
}

/** Gives a part's entry another name, in its place among the others. */
export function renameKey(part: Json, name: string, other: string): void {
  const entries = Object.entries(part);
  for (const [key] of entries) delete part[key];
  for (const [key, value] of entries) part[key === name ? other : key] = value;
}
