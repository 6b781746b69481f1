import type { Operation, SystemTable } from '@keyloom/types';

/** A JSON Schema (2020-12) with all references resolved, our annotations kept. */
export interface Schema {
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly default?: unknown;
  readonly 'x-secret'?: string;
  readonly 'x-key-id'?: boolean;
  readonly 'x-time-unit'?: string;
  readonly 'x-served'?: 'absent' | 'only';
  readonly 'x-aliases'?: readonly string[];
  readonly [keyword: string]: unknown;
}

/** Which system a twin shows: the published one, or the real server where it differs. */
export type Dialect = 'documented' | 'served';

/** One documented answer of an operation. */
export interface TwinResponse {
  readonly description: string;
  readonly evidence: readonly string[];
  /** Set when only the real server sends it, never the documented dialect. */
  readonly served?: 'only';
  /** Content type of the body; absent when there is none. */
  readonly type?: string;
  readonly schema?: Schema;
  /** Shape of the body as the real server sends it, where that is another. */
  readonly servedSchema?: Schema;
  readonly example?: unknown;
  /** An example of the body as the real server sends it, where that is another. */
  readonly servedExample?: unknown;
}

/** An operation with what a twin needs besides the call itself. */
export interface TwinOperation extends Operation {
  readonly summary: string;
  /** Path, query and header parameters as one object schema. */
  readonly parameters: Schema;
  readonly input?: Schema;
  /** The least that a call needs, by the document's own examples: required parameters by name, and the body. */
  readonly exampleCall: { readonly parameters: Readonly<Record<string, unknown>>; readonly body?: unknown };
  readonly rateLimits?: readonly {
    readonly limit: number;
    readonly windowSeconds: number;
    readonly per: string;
  }[];
  /** By status, `default` included. */
  readonly responses: Readonly<Record<string, TwinResponse>>;
}

/** A system's part of the document, as generated for its twin. */
export interface TwinDocument extends SystemTable {
  readonly operations: Readonly<Record<string, TwinOperation>>;
}

/** One way in which a value breaks its schema. */
export interface SchemaIssue {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** A validator compiled at generation time: it leaves its findings on itself. */
export interface Validate {
  (value: unknown): boolean;
  errors?: readonly SchemaIssue[] | null;
}

/** The validators of one operation. `parameters` also turns texts into numbers and fills in documented defaults. */
export interface OperationValidators {
  readonly parameters: Validate;
  readonly body?: Validate;
  /** By status; closed world: what is not declared is refused. */
  readonly responses: Readonly<
    Record<string, { readonly documented?: Validate; readonly served?: Validate }>
  >;
}
