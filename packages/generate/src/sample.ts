import { type Schema, typesOf } from './openapi.ts';

/** What stands for a text of which the document says nothing. */
export const ANY_TEXT = 'text';

/** The least value that a resolved schema takes, by its own examples where it has some. */
export function sampleOf(schema: Schema): unknown {
  const { example, examples, const: fixed, enum: choices, default: usual, oneOf, anyOf } = schema;
  if (example !== undefined) return example;
  if (Array.isArray(examples)) return examples[0];
  if (fixed !== undefined) return fixed;
  if (usual !== undefined) return usual;
  if (choices?.[0] !== undefined) return choices[0];
  const [branch] = oneOf ?? anyOf ?? [];
  if (branch !== undefined) return sampleOf(branch);
  const types = typesOf(schema);
  if (types.includes('object') || schema.properties) return sampleObject(schema);
  if (types.includes('null')) return null;
  if (types.includes('array')) return [];
  if (types.includes('boolean')) return false;
  if (types.includes('integer') || types.includes('number')) return Math.max(0, Number(schema.minimum ?? 0));
  const text = FORMATS[schema.format ?? ''] ?? ANY_TEXT;
  return text.padEnd(Number(schema.minLength ?? 0), '-0').slice(0, Number(schema.maxLength ?? Infinity));
}

function sampleObject({ properties = {}, required = [] }: Schema): unknown {
  return Object.fromEntries(required.map(name => [name, sampleOf(properties[name] ?? {})]));
}

const FORMATS: Readonly<Record<string, string>> = {
  'date-time': '2030-01-01T00:00:00Z',
  date: '2030-01-01',
  uuid: '00000000-0000-4000-8000-000000000000',
  uri: 'https://example.com/',
  email: 'nobody@example.com',
};
