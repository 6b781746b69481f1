import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Json } from '../json.ts';

const ajv = new Ajv2020({ allErrors: false, strict: false, allowUnionTypes: true });
addFormats.default(ajv);
for (const format of ['secret', 'secret-input', 'int32', 'int64']) ajv.addFormat(format, true);

/** Kept over calls: nearly all of a changed document is as it was. */
const known = new Map<string, ValidateFunction | string>();

/** What is wrong with a value by a schema without references; `undefined` when nothing is. */
export function problemOf(schema: Json, value: unknown): string | undefined {
  const text = JSON.stringify(schema);
  const validate = known.get(text) ?? compiled(schema);
  if (known.size > 20_000) known.clear();
  known.set(text, validate);
  if (typeof validate === 'string') return validate;
  if (validate(value)) return undefined;
  const [error] = validate.errors ?? [];
  return `${error?.instancePath || '/'} ${error?.message} ${JSON.stringify(error?.params)}`;
}

function compiled(schema: Json): ValidateFunction | string {
  try {
    return ajv.compile(schema);
  } catch (error) {
    return `is no schema: ${error instanceof Error ? error.message : error}`;
  }
}
