/** The parts of an OpenAPI 3.1 document that the rules read. `struct` checks that a document has this shape. */
export interface Annotated {
  readonly [annotation: `x-${string}`]: unknown;
}

export interface Reference {
  readonly $ref: string;
}

export interface Schema extends Annotated {
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly description?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema | Reference>>;
  readonly additionalProperties?: boolean | Schema | Reference;
  readonly items?: Schema | Reference;
  readonly allOf?: ReadonlyArray<Schema | Reference>;
  readonly oneOf?: ReadonlyArray<Schema | Reference>;
  readonly anyOf?: ReadonlyArray<Schema | Reference>;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly example?: unknown;
  readonly examples?: readonly unknown[];
}

/** What a media type, a parameter and a header have in common: a schema and examples of it. */
export interface Exemplified extends Annotated {
  readonly schema?: Schema | Reference;
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, { readonly value?: unknown } | Reference>>;
}

export interface Parameter extends Exemplified {
  readonly name: string;
  readonly in: string;
}

export interface Body extends Annotated {
  readonly content?: Readonly<Record<string, Exemplified>>;
}

export interface PathItem {
  readonly parameters?: ReadonlyArray<Parameter | Reference>;
}

export interface Operation extends Annotated {
  readonly tags?: readonly string[];
  readonly operationId?: string;
  readonly parameters?: ReadonlyArray<Parameter | Reference>;
  readonly requestBody?: Body | Reference;
  readonly responses?: Readonly<Record<string, Body | Reference>>;
}

export interface Root {
  readonly tags?: ReadonlyArray<{ readonly name: string }>;
  readonly components?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}
