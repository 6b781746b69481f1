import type { Dialect } from '@keyloom/mocks';
import { isObject, type Json, listAt, objectAt, type Reader } from './reader.ts';
import type { Direction } from './shape.ts';

/** Keywords that say nothing of which values are valid. */
const silent = /^(description|title|example|examples|default|deprecated|\$comment|x-.*)$/;

/**
 * A schema of the document as a closed world of one dialect, references in place: what it does not name is refused.
 * How the annotations make dialects: spec/README.md.
 */
export function worldOf(schema: unknown, reader: Reader, dialect: Dialect, direction: Direction): Json {
  const visit = (value: unknown, depth: number): Json => {
    const own = reader.resolve(value);
    if (depth > 30) return own;
    const seen: Record<string, unknown> = {};
    for (const [keyword, inner] of Object.entries(own)) {
      if (silent.test(keyword) || keyword === 'properties' || keyword === 'required') continue;
      seen[keyword] = isSchemaList(keyword, inner)
        ? inner.map(each => visit(each, depth + 1))
        : isObject(inner)
          ? visit(inner, depth + 1)
          : inner;
    }
    const pattern = own['x-served-pattern'];
    if (dialect === 'served' && pattern !== undefined) seen.pattern = pattern;
    if (!isObject(own.properties)) return seen;
    const properties = objectAt(own, 'properties');
    const names = namesOf(properties, dialect, direction);
    const required = listAt(own, 'required')
      .map(String)
      .flatMap(name => {
        // One that is not declared at all stays required, so that nothing is valid.
        if (!(name in properties)) return [name];
        const isAddition = objectAt(properties, name)['x-served'] === 'only';
        return isAddition ? [] : [names.get(name) ?? []].flat();
      });
    return {
      additionalProperties: false,
      ...seen,
      properties: Object.fromEntries(
        [...names].map(([name, shown]) => [shown, visit(properties[name], depth + 1)]),
      ),
      required,
    };
  };
  return visit(schema, 0);
}

const texts = new WeakMap<Reader, WeakMap<Json, Map<string, string>>>();

/** The same as text, which stands for the compiled schema; kept as long as the reader is. */
export function worldText(schema: unknown, reader: Reader, dialect: Dialect, direction: Direction): string {
  const own = reader.resolve(schema);
  const ofReader = texts.get(reader) ?? new WeakMap<Json, Map<string, string>>();
  const ofSchema = ofReader.get(own) ?? new Map<string, string>();
  const key = `${dialect} ${direction}`;
  const text = ofSchema.get(key) ?? JSON.stringify(worldOf(own, reader, dialect, direction));
  texts.set(reader, ofReader.set(own, ofSchema.set(key, text)));
  return text;
}

/** The properties that a dialect shows, by their documented names. */
function namesOf(properties: Json, dialect: Dialect, direction: Direction): Map<string, string> {
  const names = new Map<string, string>();
  for (const [name, property] of Object.entries(properties)) {
    const { 'x-served': served, 'x-aliases': aliases } = objectAt(property);
    if (served === (dialect === 'documented' ? 'only' : 'absent')) continue;
    const [alias] = Array.isArray(aliases) ? aliases : [];
    names.set(
      name,
      dialect === 'served' && direction === 'answer' && alias !== undefined ? String(alias) : name,
    );
  }
  return names;
}

const isSchemaList = (keyword: string, value: unknown): value is readonly unknown[] =>
  Array.isArray(value) && /^(oneOf|anyOf|allOf|prefixItems)$/.test(keyword);
