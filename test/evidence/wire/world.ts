import type { Dialect } from '@keyloom/mocks';
import { at, isObject, type Json, listOf, textsOf } from '../json.ts';

/** Whose values a schema is held against. */
export type Direction = 'answer' | 'request';

/**
 * A schema without references, as one dialect has it and as a closed world: an object has the declared fields and no
 * others. What is only read is not sent, and what is only written is not answered.
 */
export function closedWorld(root: unknown, schema: Json, dialect: Dialect, direction: Direction): Json {
  if (typeof schema.$ref === 'string') {
    const { $ref: reference, ...beside } = schema;
    const target = at(root, String(reference).slice(1));
    return closedWorld(root, { ...target, ...beside }, dialect, direction);
  }
  const inner = Object.fromEntries(
    Object.entries(schema)
      .filter(([keyword]) => !keyword.startsWith('x-') && !notes.has(keyword))
      .map(([keyword, value]) => [keyword, close(keyword, value)]),
  );
  if (dialect === 'served' && schema['x-served-pattern'] !== undefined)
    inner.pattern = schema['x-served-pattern'];
  return isObject(schema.properties) ? withFields(inner, schema.properties) : inner;

  function close(keyword: string, value: unknown): unknown {
    const go = (each: unknown) => (isObject(each) ? closedWorld(root, each, dialect, direction) : each);
    if (keyword === 'items' || keyword === 'additionalProperties' || keyword === 'not') return go(value);
    return keyword === 'oneOf' || keyword === 'anyOf' || keyword === 'allOf' ? listOf(value).map(go) : value;
  }

  function withFields(closed: Json, fields: Json): Json {
    const shown = new Map<string, readonly [string, Json]>();
    for (const [name, field] of Object.entries(fields)) {
      if (!isObject(field)) continue;
      const served = field['x-served'];
      const isOut = field[direction === 'answer' ? 'writeOnly' : 'readOnly'] === true;
      if (isOut || served === (dialect === 'documented' ? 'only' : 'absent')) continue;
      const [alias] = dialect === 'served' ? textsOf(field['x-aliases']) : [];
      shown.set(name, [alias ?? name, closedWorld(root, field, dialect, direction)]);
    }
    return {
      additionalProperties: false,
      ...closed,
      properties: Object.fromEntries(shown.values()),
      // A field that the dialect does not have cannot be demanded; one that is nowhere declared is.
      required: textsOf(schema.required).flatMap(name => {
        const [wireName] = shown.get(name) ?? [];
        return wireName ?? (name in fields ? [] : name);
      }),
    };
  }
}

const notes = new Set(['description', 'title', 'example', 'examples', 'deprecated', 'readOnly', 'writeOnly']);
