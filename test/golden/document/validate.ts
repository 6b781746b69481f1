import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const ajv = new Ajv2020({
  allErrors: false,
  strict: false,
  coerceTypes: false,
  validateFormats: true,
  logger: false,
});
addFormats.default(ajv);
for (const format of ['secret', 'secret-input', 'int64']) ajv.addFormat(format, true);

// Kept over calls: of a document that differs in one place nearly every schema is known already.
const compiled = new Map<string, ValidateFunction | string>();

/** What is wrong with a value by a schema without references; nothing when it is valid. */
export function problemOf(schemaText: string, value: unknown): string | undefined {
  const validate = compiled.get(schemaText) ?? compile(schemaText);
  compiled.set(schemaText, validate);
  if (typeof validate === 'string') return validate;
  if (validate(value)) return undefined;
  const [error] = validate.errors ?? [];
  return `${error?.instancePath || '/'} ${error?.message} ${JSON.stringify(error?.params)}`;
}

function compile(schemaText: string): ValidateFunction | string {
  try {
    return ajv.compile(JSON.parse(schemaText));
  } catch (error) {
    return `the schema is none: ${error instanceof Error ? error.message : error}`;
  }
}
