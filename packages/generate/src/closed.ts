import type { Dialect } from '@keyloom/mocks';
import { isInt64Id, type Schema, typesOf } from './openapi.ts';
import { mapSchemas } from './resolve.ts';

/**
 * The schema of an answer in one dialect, as a closed world: an object has the declared properties and no others.
 * In `served`, the real server's own properties are added, those that it leaves out are gone, and an aliased property
 * goes by its first alias. A wider pattern of the real server's takes the place of the documented one.
 *
 * @param schema - A resolved schema.
 */
export function closeAnswer(schema: Schema, dialect: Dialect): Schema {
  const inner = mapSchemas(schema, part => closeAnswer(part, dialect));
  const servedPattern = dialect === 'served' ? schema['x-served-pattern'] : undefined;
  if (!schema.properties)
    return toPlain(servedPattern === undefined ? inner : { ...inner, pattern: servedPattern });

  const names = new Map<string, string>();
  for (const [name, { 'x-served': served, 'x-aliases': aliases }] of Object.entries(schema.properties)) {
    if (served === (dialect === 'documented' ? 'only' : 'absent')) continue;
    names.set(name, dialect === 'served' ? (aliases?.[0] ?? name) : name);
  }
  const properties = Object.entries(inner.properties ?? {}).flatMap(([name, property]) => {
    const shown = names.get(name);
    return shown === undefined ? [] : [[shown, property] as const];
  });
  const required = (schema.required ?? []).flatMap(name => {
    // In a body of the server's own all is its own, and required is what says so.
    const isAddition = schema['x-served'] !== 'only' && schema.properties?.[name]?.['x-served'] === 'only';
    const shown = names.get(name);
    return shown === undefined || isAddition ? [] : [shown];
  });
  return toPlain({
    ...inner,
    properties: Object.fromEntries(properties),
    required,
    additionalProperties: inner.additionalProperties ?? false,
  });
}

/** A resolved schema as the validator of requests wants it: as documented, the real server's own fields included. */
export function openRequest(schema: Schema): Schema {
  return toPlain(mapSchemas(schema, openRequest));
}

/** The schema of parameters, which arrive as texts: a 64-bit id stays one, as no number holds it. */
export function textParameters(schema: Schema): Schema {
  return toPlain(
    mapSchemas(schema, parameter => {
      if (!isInt64Id(parameter)) return openRequest(parameter);
      const type = typesOf(parameter).includes('null') ? ['string', 'null'] : 'string';
      return { type, pattern: '^-?\\d+$' };
    }),
  );
}

/** Keeps the keywords that validate, so that our annotations are no business of the validator's. */
function toPlain(schema: Schema): Schema {
  return Object.fromEntries(
    Object.entries(schema).filter(([keyword]) => !keyword.startsWith('x-') && !NOTES.has(keyword)),
  );
}

const NOTES = new Set([
  'description',
  'title',
  'example',
  'examples',
  'deprecated',
  'externalDocs',
  'readOnly',
  'writeOnly',
  '$comment',
]);
