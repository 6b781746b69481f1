/** A JSON Schema as the document writes it: references by name, our annotations beside the keywords. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly prefixItems?: readonly Schema[];
  readonly additionalProperties?: boolean | Schema;
  readonly allOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly not?: Schema;
  readonly enum?: readonly unknown[];
  readonly default?: unknown;
  readonly 'x-secret'?: string;
  readonly 'x-key-id'?: boolean;
  readonly 'x-time-unit'?: string;
  readonly 'x-served'?: 'absent' | 'only';
  readonly 'x-served-pattern'?: string;
  readonly 'x-aliases'?: readonly string[];
  readonly [keyword: string]: unknown;
}

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header' | 'cookie';
  readonly required?: boolean;
  readonly description?: string;
  readonly schema?: Schema;
  readonly [key: string]: unknown;
}

export interface MediaType {
  readonly schema?: Schema;
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, { readonly value?: unknown }>>;
  readonly 'x-served'?: 'only';
  readonly 'x-served-schema'?: Schema;
  readonly 'x-served-at'?: string;
}

export interface Response {
  readonly description?: string;
  readonly content?: Readonly<Record<string, MediaType>>;
  readonly 'x-evidence'?: readonly string[];
  readonly 'x-served'?: 'only';
}

export interface RequestBody {
  readonly required?: boolean;
  readonly content?: Readonly<Record<string, MediaType>>;
}

export interface RateLimit {
  readonly limit: number;
  readonly windowSeconds: number;
  readonly per: string;
}

export interface DocumentOperation {
  readonly operationId?: string;
  readonly tags?: readonly string[];
  readonly summary?: string;
  readonly description?: string;
  readonly security?: readonly Readonly<Record<string, unknown>>[];
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: RequestBody;
  readonly responses?: Readonly<Record<string, Response>>;
  readonly 'x-role'?: string;
  readonly 'x-evidence'?: readonly string[];
  readonly 'x-rate-limit'?: RateLimit | readonly RateLimit[];
  readonly 'x-pagination'?: Readonly<Record<string, unknown>>;
  readonly [key: string]: unknown;
}

export interface SecuritySchemeObject {
  readonly type?: string;
  readonly in?: string;
  readonly name?: string;
  readonly scheme?: string;
}

export interface Server {
  readonly url: string;
  readonly variables?: Readonly<Record<string, { readonly default?: string }>>;
}

export interface PathItem {
  readonly servers?: readonly Server[];
  readonly parameters?: readonly Parameter[];
  readonly [method: string]: unknown;
}

export interface OpenApiDocument {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string };
  readonly tags?: readonly { readonly name: string }[];
  readonly servers?: readonly Server[];
  readonly security?: DocumentOperation['security'];
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components?: {
    readonly schemas?: Readonly<Record<string, Schema>>;
    readonly securitySchemes?: Readonly<Record<string, SecuritySchemeObject>>;
  };
}

/** The methods that an operation may have. */
export const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** A 64-bit number that is an id: JavaScript cannot hold it, so it is a decimal string (times are numbers). */
export function isInt64Id(schema: Schema): boolean {
  return schema.format === 'int64' && schema['x-time-unit'] === undefined;
}

/** The types of a schema as a list; empty when it names none. */
export function typesOf(schema: Schema): readonly string[] {
  if (schema.type === undefined) return [];
  return typeof schema.type === 'string' ? [schema.type] : schema.type;
}

/** The documented body of a content map, with its media type: the first that servers do not add on their own. */
export function documentedMedia(
  content: Readonly<Record<string, MediaType>> = {},
): readonly [type: string, media: MediaType & { readonly schema: Schema }] | readonly [] {
  for (const [type, media] of Object.entries(content)) {
    if (media.schema && !media['x-served']) return [type, { ...media, schema: media.schema }];
  }
  return [];
}
