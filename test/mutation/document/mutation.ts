import type { Json } from '../../evidence/json.ts';

/** The operators of one kind, as tables count them. */
export type Family =
  | 'response'
  | 'request'
  | 'parameter'
  | 'operation'
  | 'status'
  | 'header'
  | 'security'
  | 'server'
  | 'annotation'
  | 'example';

/** One change of the document. */
export interface Mutation {
  /** JSON Pointer of what is changed; a component counts once, however many refer to it. */
  readonly at: string;
  readonly what: string;
  /** Changes a copy of the document. */
  apply(document: Json): void;
}

/** A way to change the document, and all places where it can. */
export interface Operator {
  readonly family: Family;
  /** Stays as it is: results and equivalents go by it. */
  readonly name: string;
  mutations(model: DocumentModel): Iterable<Mutation & { readonly system: string }>;
}

/** An operation of the document. */
export interface DocumentedOperation {
  readonly system: string;
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly at: string;
  readonly operation: Json;
}

/** Where a schema is used. One that is in answers and in requests counts as an answer's. */
export type Direction = 'answer' | 'error' | 'request' | 'parameter' | 'header';

/** A schema that stands in its place: a component, or one inside another or inside an operation. */
export interface PlacedSchema {
  readonly system: string;
  readonly at: string;
  readonly direction: Direction;
  readonly schema: Json;
  /** Where it is a property: of which object, under which name, and whether that must have it. */
  readonly property?: { readonly of: string; readonly name: string; readonly isRequired: boolean };
}

/** A parameter, response or header in its place, which may be a component. */
export interface Placed {
  readonly system: string;
  readonly at: string;
  readonly part: Json;
}

/** A response, with the operation and the status that it stands at; a component stands at none. */
export interface PlacedResponse extends Placed {
  readonly isError: boolean;
}

/** What operators find their places in. */
export interface DocumentModel {
  readonly document: Json;
  readonly systems: readonly string[];
  readonly operations: readonly DocumentedOperation[];
  readonly schemas: readonly PlacedSchema[];
  readonly parameters: readonly Placed[];
  readonly responses: readonly PlacedResponse[];
  readonly bodies: readonly Placed[];
  readonly headers: readonly Placed[];
}
