import type { Dialect } from '@keyloom/mocks';
import { isObject, operations, type ResponseObject, resolve } from '../contract/support/document.ts';

interface Schema {
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly required?: readonly string[];
  readonly items?: unknown;
  readonly 'x-secret'?: string;
  readonly 'x-served'?: 'absent' | 'only';
  readonly 'x-served-schema'?: unknown;
}

/** An answer that the document knows. */
export interface Answer {
  readonly system: string;
  /** Name of the operation. */
  readonly operation: string | undefined;
  readonly status: number;
  readonly dialect: Dialect;
}

/**
 * Whether the document lets an answer come both with a field and without it. A secret that is missing is missed, whatever
 * the document says: it is shown once.
 *
 * @param place - Names of fields from the root; the items of a list are `[]`.
 */
export function isOptional(
  { system, operation, status, dialect }: Answer,
  place: readonly string[],
): boolean {
  const documented = operations.find(({ tag, name }) => tag === system && name === operation);
  const responses = documented?.operation.responses ?? {};
  const { content = {} } = resolve<Partial<ResponseObject> | undefined>(responses[status]) ?? {};
  const media = Object.values(content).find(isObject);
  const isServed = dialect === 'served';
  let schema = schemaOf(isServed ? (media?.['x-served-schema'] ?? media?.schema) : media?.schema);
  for (const name of place.slice(0, -1)) schema = inside(schema, name);
  const field = inside(schema, place.at(-1) ?? '');
  if (field === undefined || field['x-secret'] !== undefined) return false;
  const isRequired = schema?.required?.includes(place.at(-1) ?? '') === true;
  const served = field['x-served'];
  return isServed ? !isRequired || served === 'absent' : !isRequired && served !== 'only';
}

function inside(schema: Schema | undefined, name: string): Schema | undefined {
  if (name === '[]') return schemaOf(schema?.items);
  const { properties = {} } = schema ?? {};
  return Object.hasOwn(properties, name) ? schemaOf(properties[name]) : undefined;
}

const schemaOf = (value: unknown): Schema | undefined => {
  const found = resolve<unknown>(value);
  return isObject(found) ? found : undefined;
};
