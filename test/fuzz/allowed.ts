import type { Dialect } from '@keyloom/mocks';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import {
  type DocumentedOperation,
  document,
  isObject,
  pointerSegment,
  type ResponseObject,
  resolve,
} from '../contract/support/document.ts';

/** A response as it came, read to the end. */
export interface Came {
  readonly status: number;
  readonly contentType: string | null;
  readonly text: string;
}

/** What the document does not allow of a response in a dialect; nothing generated is asked. */
export type Allowed = (operation: DocumentedOperation, came: Came) => string[];

export function allowedIn(dialect: Dialect): Allowed {
  const spoken = structuredClone(document);
  speak(spoken, dialect);
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  for (const format of ['secret', 'secret-input', 'int64']) ajv.addFormat(format, true);
  ajv.addSchema({ ...spoken, $id: 'document' });
  const compiled = new Map<string, ValidateFunction>();

  function complaints(pointer: string, value: unknown): string[] {
    const validate = compiled.get(pointer) ?? ajv.compile({ $ref: `document#${encodeURI(pointer)}` });
    compiled.set(pointer, validate);
    if (validate(value)) return [];
    return (validate.errors ?? []).map(
      error => `body${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`,
    );
  }

  return ({ operation, pointer }, { status, contentType, text }) => {
    const declared = String(status) in operation.responses ? String(status) : 'default';
    const reference = operation.responses[declared];
    const response = resolve<ResponseObject | undefined>(reference);
    if (response === undefined) return [`status ${status} is not declared`];
    if (dialect === 'documented' && response['x-served'] === 'only')
      return [`status ${status} is served only`];
    const place =
      isObject(reference) && typeof reference.$ref === 'string'
        ? reference.$ref.slice(1)
        : `${pointer}/responses/${declared}`;
    const content = Object.entries(response.content ?? {}) as [string, Media][];
    const [type = ''] = contentType?.split(';') ?? [];
    const media = content.find(([name]) => name === type)?.[1];
    if (text === '') {
      const isNeeded = content.some(([, { schema }]) => schema !== undefined);
      return isNeeded ? ['the body is missing'] : contentType === null ? [] : [`no body, but ${contentType}`];
    }
    const schemaName =
      dialect === 'served' && media?.['x-served-schema'] !== undefined ? 'x-served-schema' : 'schema';
    if (media?.[schemaName] === undefined) return [`a body of ${contentType} is not declared for ${status}`];
    const value: unknown = /json/.test(type) ? parsed(text) : text;
    if (value === undefined) return ['the body is no JSON'];
    return complaints(`${place}/content/${pointerSegment(type)}/${schemaName}`, value);
  };
}

interface Media {
  readonly schema?: unknown;
  readonly 'x-served-schema'?: unknown;
}

/** Makes the document say what one dialect says, and closes its objects: what is not named is a mistake. */
function speak(value: unknown, dialect: Dialect): void {
  if (Array.isArray(value)) for (const item of value) speak(item, dialect);
  if (!isObject(value)) return;
  const { properties } = value;
  if (isObject(properties)) {
    const marked = (mark: string) =>
      Object.keys(properties).filter(
        name => (properties[name] as Record<string, unknown>)['x-served'] === mark,
      );
    if (dialect === 'documented') for (const name of marked('only')) delete properties[name];
    else allowServed(value, properties, marked('absent'));
    value.additionalProperties ??= false;
  }
  if (dialect === 'served' && value['x-served-pattern'] !== undefined)
    value.pattern = value['x-served-pattern'];
  for (const child of Object.values(value)) speak(child, dialect);
}

/** The real server leaves fields out, and sends others under another name. */
function allowServed(
  schema: Record<string, unknown>,
  properties: Record<string, unknown>,
  absent: readonly string[],
): void {
  const required = new Set(Array.isArray(schema.required) ? (schema.required as string[]) : []);
  for (const name of absent) required.delete(name);
  for (const [name, property] of Object.entries(properties)) {
    const aliases = (property as { 'x-aliases'?: string[] })['x-aliases'];
    if (aliases === undefined) continue;
    for (const alias of aliases) properties[alias] = property;
    if (!required.delete(name)) continue;
    const oneOf = [name, ...aliases].map(one => ({ required: [one] }));
    schema.allOf = [...(Array.isArray(schema.allOf) ? schema.allOf : []), { oneOf }];
  }
  schema.required = [...required];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
