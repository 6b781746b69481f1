import type { TwinDocument } from '@keyloom/mocks';
import type { SystemTable } from '@keyloom/types';
import {
  documentedMedia,
  type MediaType,
  type Parameter,
  type RateLimit,
  type Response,
  type Schema,
} from './openapi.ts';
import { mapSchemas, type Resolve } from './resolve.ts';
import type { Slice, SliceOperation } from './slice.ts';

type TwinOperation = TwinDocument['operations'][string];
type TwinResponse = TwinOperation['responses'][string];
type TwinSchema = TwinOperation['parameters'];

/** A system's part of the document as its twin reads it: the table, and all schemas and examples in place. */
export function toTwinDocument(slice: Slice, table: SystemTable, resolve: Resolve): TwinDocument {
  const operations = slice.operations.map(target => {
    const row = table.operations[target.id] ?? target.fail('is not in the table');
    return [target.id, { ...row, ...toTwinOperation(target, resolve) }] as const;
  });
  return { ...table, operations: Object.fromEntries(operations) };
}

function toTwinOperation(
  { operation }: SliceOperation,
  resolve: Resolve,
): Pick<TwinOperation, 'summary' | 'parameters' | 'input' | 'rateLimits' | 'responses' | 'exampleCall'> {
  const media = documentedMedia(operation.requestBody?.content)[1];
  const body = media?.schema;
  const limits = operation['x-rate-limit'];
  return {
    summary: operation.summary ?? '',
    parameters: asTwinInput(parametersSchema(operation.parameters ?? [], resolve)),
    ...(body && { input: asTwinInput(resolve(body)) }),
    ...(limits && {
      rateLimits: (isList(limits) ? limits : [limits]).map(({ limit, windowSeconds, per }) => ({
        limit,
        windowSeconds,
        per,
      })),
    }),
    exampleCall: exampleCall(operation.parameters ?? [], media),
    responses: Object.fromEntries(
      Object.entries(operation.responses ?? {}).map(([status, response]) => [
        status,
        toResponse(response, resolve),
      ]),
    ),
  };
}

/** The least that a call needs, by the document's own examples. */
function exampleCall(
  parameters: readonly Parameter[],
  media: MediaType | undefined,
): TwinOperation['exampleCall'] {
  const body = media?.example ?? Object.values(media?.examples ?? {})[0]?.value;
  const required = parameters.filter(parameter => parameter.required);
  return {
    parameters: Object.fromEntries(required.map(({ name, example }) => [name, example])),
    ...(body !== undefined && { body }),
  };
}

function toResponse(response: Response, resolve: Resolve): TwinResponse {
  // A body that the document lacks altogether is the real server's own.
  const [type, media] = Object.entries(response.content ?? {})[0] ?? [];
  const schema = documentedMedia(response.content)[1]?.schema;
  const served = media?.['x-served-schema'] ?? (schema ? undefined : media?.schema);
  const example = media?.example ?? Object.values(media?.examples ?? {})[0]?.value;
  const servedExample = media?.examples?.served?.value ?? exampleOf(served && schema && resolve(served));
  return {
    description: response.description ?? '',
    evidence: response['x-evidence'] ?? [],
    ...(response['x-served'] && { served: response['x-served'] }),
    ...(type !== undefined && { type }),
    ...(schema && { schema: asTwinSchema(resolve(schema)) }),
    ...(served && { servedSchema: asTwinSchema(resolve(served)) }),
    ...(example !== undefined && { example }),
    ...(servedExample !== undefined && { servedExample }),
  };
}

function exampleOf(schema: Schema | undefined): unknown {
  return schema?.example ?? (Array.isArray(schema?.examples) ? schema.examples[0] : undefined);
}

/** Path, query and header parameters as one object schema; a parameter's own annotations go to its schema. */
export function parametersSchema(parameters: readonly Parameter[], resolve: Resolve): Schema {
  const shown = parameters.filter(parameter => parameter.in !== 'cookie');
  const required = shown.filter(parameter => parameter.required).map(parameter => parameter.name);
  return {
    type: 'object',
    properties: Object.fromEntries(
      shown.map(parameter => [
        parameter.name,
        { ...resolve(parameter.schema ?? {}), ...annotations(parameter) },
      ]),
    ),
    ...(required.length > 0 && { required }),
  };
}

function annotations(parameter: Parameter): Schema {
  return Object.fromEntries(
    Object.entries(parameter).filter(([key]) => key === 'description' || key.startsWith('x-')),
  );
}

function isList(limits: RateLimit | readonly RateLimit[]): limits is readonly RateLimit[] {
  return Array.isArray(limits);
}

/** What twins read of a schema. Values are held against the validators, which are made of the whole of it. */
const READ = new Set([
  ...['type', 'format', 'properties', 'required', 'items', 'enum', 'const', 'default', 'example', 'examples'],
  ...['x-secret', 'x-key-id', 'x-time-unit', 'x-served', 'x-aliases'],
]);

/** A resolved schema has no reference and no `allOf` left; with what twins read, that is all that tells the two types apart. */
function asTwinSchema(resolved: Schema): TwinSchema {
  const own = mapSchemas(resolved, asTwinSchema);
  return Object.fromEntries(Object.entries(own).filter(([keyword]) => READ.has(keyword)));
}

/** What a caller may give is the same in both dialects. */
function asTwinInput(resolved: Schema): TwinSchema {
  const { 'x-served': _, ...own } = asTwinSchema(mapSchemas(resolved, asTwinInput));
  return own;
}
