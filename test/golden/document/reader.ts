/** A part of a parsed document. */
export type Json = Readonly<Record<string, unknown>>;

/** Whether a value is an object of the document. */
export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object at a place; empty when there is none. */
export function objectAt(value: unknown, ...names: readonly string[]): Json {
  const found = names.reduce<unknown>((at, name) => (isObject(at) ? at[name] : undefined), value);
  return isObject(found) ? found : {};
}

/** The list at a place; empty when there is none. */
export function listAt(value: unknown, name: string): readonly unknown[] {
  const found = isObject(value) ? value[name] : undefined;
  return Array.isArray(found) ? found : [];
}

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

/** An operation where it stands. */
export interface Place {
  /** Method and path, for example `GET /api_keys`. */
  readonly call: string;
  readonly method: string;
  /** Of its path template. */
  readonly segments: readonly string[];
  readonly item: Json;
  readonly operation: Json;
}

/** Reads a document that may have been changed in any way: what is missing is empty, nothing throws. */
export interface Reader {
  readonly document: Json;
  readonly places: readonly Place[];
  /** Follows references until there is none; a chain that never ends is empty. */
  resolve(value: unknown): Json;
}

/** A reader of a parsed document. */
export function readerOf(document: unknown): Reader {
  const root = isObject(document) ? document : {};
  const resolve = (value: unknown, depth = 0): Json => {
    if (!isObject(value)) return {};
    if (typeof value.$ref !== 'string') return value;
    if (depth > 20) return {};
    const names = value.$ref.split('/').slice(1);
    return resolve(objectAt(root, ...names.map(unescapePointer)), depth + 1);
  };
  const places = Object.entries(objectAt(root, 'paths')).flatMap(([path, item]) =>
    methods.flatMap(method => {
      const operation = isObject(item) ? item[method] : undefined;
      if (!isObject(item) || !isObject(operation)) return [];
      const call = `${method.toUpperCase()} ${path}`;
      return [{ call, method: method.toUpperCase(), segments: path.split('/'), item, operation }];
    }),
  );
  return { document: root, places, resolve: value => resolve(value) };
}

const unescapePointer = (name: string) => name.replaceAll('~1', '/').replaceAll('~0', '~');
