import { isInt64Id, type Schema, typesOf } from './openapi.ts';

/** What a client must know of an answer beyond its types. Places are JSON Pointers; `*` is each item of an array. */
export interface AnswerFacts {
  readonly secrets: readonly string[];
  readonly aliases: Readonly<Record<string, readonly string[]>>;
  readonly keyIds: readonly string[];
}

/** Finds the marks in a documented answer, whose schema is resolved. */
export function readAnswer(schema: Schema, fail: (message: string) => never): AnswerFacts {
  const secrets: string[] = [];
  const keyIds: string[] = [];
  const aliases: Record<string, readonly string[]> = {};
  for (const { schema: found, pointer, inMap } of walkSchema(schema)) {
    const isMarked = found.format === 'secret' || found['x-aliases'] || found['x-key-id'];
    if (isMarked && inMap) fail(`${pointer}: a secret, an alias or a key id cannot be inside a map`);
    if ((found['x-secret'] !== undefined) !== (found.format === 'secret'))
      fail(`${pointer}: a secret in an answer has both format: secret and x-secret`);
    if (found.format === 'secret') secrets.push(pointer);
    if (found['x-aliases']) aliases[pointer] = found['x-aliases'];
    if (found['x-key-id']) keyIds.push(pointer);
  }
  return { secrets: [...new Set(secrets)], aliases, keyIds: [...new Set(keyIds)] };
}

/**
 * Names of the properties whose numbers are read as decimal strings. The client finds them by name in the text of the
 * answer, so a name must mean the same at every place.
 */
export function readInt64Names(
  schemas: readonly Schema[],
  fail: (message: string) => never,
): readonly string[] {
  const ids = new Set<string>();
  const others = new Set<string>();
  for (const root of schemas) {
    for (const { schema, name, pointer } of walkSchema(root)) {
      if (name === undefined) {
        if (isInt64Id(schema))
          fail(`${pointer}: a 64-bit id must be a property, not an item of an array or a map`);
      } else if (isInt64Id(schema)) ids.add(name);
      else if (typesOf(schema).some(type => type !== 'null')) others.add(name);
    }
  }
  for (const name of ids) {
    if (others.has(name))
      fail(`the property ${name} is a 64-bit id in one place of the answer and not in another`);
  }
  return [...ids];
}

/** Where a resolved answer has times in epoch milliseconds. */
export function readMilliseconds(schema: Schema): readonly string[] {
  const found = [...walkSchema(schema)].filter(({ schema: part }) => part['x-time-unit'] === 'ms');
  return [...new Set(found.map(({ pointer }) => pointer))];
}

const TIME =
  /^(created|creation|updated|expires?|expiration|expiry|lastused|revoked|ttl|lifetime)(at|time|date|on)?$/;
const SPAN = /expir|ttl|lifetime/;

/** Where a resolved schema has what is by its name a time, as a number without a unit. */
export function numericTimes(schema: Schema): readonly string[] {
  const found = [...walkSchema(schema)].filter(({ schema: part, name = '' }) => {
    const plain = name.replace(/[_-]/g, '').toLowerCase();
    const isNumber = typesOf(part).some(type => type === 'integer' || type === 'number');
    return isNumber && part['x-time-unit'] === undefined && (TIME.test(plain) || SPAN.test(plain));
  });
  return [...new Set(found.map(({ pointer }) => pointer))];
}

interface Visited {
  readonly schema: Schema;
  readonly pointer: string;
  /** The name of the property; absent for the root, items and values of maps. */
  readonly name?: string;
  readonly inMap: boolean;
}

function* walkSchema(schema: Schema, pointer = '', inMap = false, name?: string): Generator<Visited> {
  yield { schema, pointer, inMap, ...(name !== undefined && { name }) };
  for (const [key, property] of Object.entries(schema.properties ?? {})) {
    const escaped = key.replaceAll('~', '~0').replaceAll('/', '~1');
    yield* walkSchema(property, `${pointer}/${escaped}`, inMap, key);
  }
  for (const item of [...(schema.items ? [schema.items] : []), ...(schema.prefixItems ?? [])]) {
    yield* walkSchema(item, `${pointer}/*`, inMap);
  }
  if (typeof schema.additionalProperties === 'object') {
    yield* walkSchema(schema.additionalProperties, `${pointer}/*`, true);
  }
  for (const branch of [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])]) {
    yield* walkSchema(branch, pointer, inMap, name);
  }
}
