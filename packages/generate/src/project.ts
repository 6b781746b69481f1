import { SCHEMAS } from './copy.ts';
import { documentedMedia, isInt64Id, type Response, type Schema, typesOf } from './openapi.ts';
import { mapSchemas } from './resolve.ts';
import { successes } from './row.ts';
import type { Slice, SliceOperation } from './slice.ts';
import { withTimeUnit } from './time-unit.ts';

/** An OpenAPI document of one system as a client's types see it. */
export interface TypesDocument {
  openapi: '3.1.0';
  info: { title: string; version: string };
  servers: { url: string }[];
  paths: Record<string, Record<string, object>>;
  components: { schemas: Record<string, Schema> };
}

/**
 * Projects a slice to what types say: 64-bit ids are texts, what the real server leaves out is optional, and its own
 * success answers count only where they have the documented shape. Both type generators read this.
 */
export function projectTypes(slice: Slice): TypesDocument {
  const schemas: Record<string, Schema> = {};
  const reach = (schema: Schema): Schema => {
    const name = schema.$ref?.slice(SCHEMAS.length);
    if (name !== undefined && !(name in schemas)) {
      // Taken before its copy is made, so that a model which refers to itself ends here.
      schemas[name] = {};
      schemas[name] = reach(slice.schemas[name] ?? {});
    }
    return mapSchemas(projectSchema(schema), reach);
  };

  const paths: Record<string, Record<string, object>> = {};
  for (const target of slice.operations) {
    paths[target.path] = { ...paths[target.path], [target.method]: projectOperation(target, reach) };
  }
  const inOrder = Object.keys(slice.schemas).flatMap(name => {
    const schema = schemas[name];
    return schema ? [[name, schema] as const] : [];
  });
  return toOwn({
    openapi: '3.1.0',
    info: { title: slice.tag, version: '0.0.0' },
    servers: slice.servers.map(url => ({ url })),
    paths,
    components: { schemas: Object.fromEntries(inOrder) },
  });
}

/** A copy that shares nothing, as hey-api writes into its input. Descriptions become comments, so none may end one. */
function toOwn(document: TypesDocument): TypesDocument {
  const json = JSON.stringify(document, (key, value: unknown) =>
    typeof value === 'string' && (key === 'description' || key === 'summary')
      ? value.replaceAll('*/', '*\\/')
      : value,
  );
  return JSON.parse(json) as TypesDocument;
}

/** One schema's own keywords; what is inside it is left alone. */
function projectSchema(given: Schema): Schema {
  const description = withTimeUnit(given.description, given['x-time-unit']);
  const schema = description === given.description ? given : { ...given, description };
  const projected = isInt64Id(schema) ? toText(schema) : schema;
  if (!projected.required) return projected;
  const required = projected.required.filter(
    name => projected.properties?.[name]?.['x-served'] === undefined,
  );
  return { ...projected, required };
}

function toText({ minimum: _, maximum: __, ...schema }: Schema): Schema {
  const types = typesOf(schema).map(type => (type === 'integer' ? 'string' : type));
  return { ...schema, type: types.length === 1 ? 'string' : types };
}

function projectOperation(target: SliceOperation, reach: (schema: Schema) => Schema): object {
  const { summary, description, requestBody, responses = {}, parameters } = target.operation;
  const content = (body: { content?: Response['content'] }) => {
    const [type, media] = documentedMedia(body.content);
    return type !== undefined && media && { content: { [type]: { schema: reach(media.schema) } } };
  };
  const documented = successes(responses).map(([, response]) => shapeOf(response));
  const kept = Object.entries(responses).filter(
    ([status, response]) =>
      !(status.startsWith('2') && response['x-served']) || documented.includes(shapeOf(response)),
  );
  return {
    operationId: target.id,
    summary,
    description,
    ...(parameters && {
      parameters: parameters.map(
        ({ name, in: place, required, description, schema, 'x-time-unit': unit }) => ({
          name,
          in: place,
          required: required ?? false,
          description: withTimeUnit(description, unit),
          // Of the two comments the generators take the schema's.
          schema: reach({ ...schema, ...(typeof unit === 'string' && { description, 'x-time-unit': unit }) }),
        }),
      ),
    }),
    ...(requestBody && { requestBody: { required: requestBody.required ?? false, ...content(requestBody) } }),
    responses: Object.fromEntries(
      kept.map(([status, response]) => [
        status,
        { description: response.description ?? '', ...content(response) },
      ]),
    ),
  };
}

function shapeOf(response: Response): string {
  return JSON.stringify(documentedMedia(response.content)[1]?.schema ?? null);
}
