import type {
  Annotated,
  Body,
  Exemplified,
  Operation,
  Parameter,
  PathItem,
  Reference,
  Root,
  Schema,
} from './document.ts';

/** A place in the document, as Redocly's engine hands it to a rule. `key()` points at the name instead of the value. */
export interface Location {
  readonly pointer: string;
  child(keys: string | number | ReadonlyArray<string | number>): Location;
  key(): Location;
}

/** What Redocly's engine passes to a visitor beside the node. `location` follows references, `rawLocation` does not. */
export interface Context {
  readonly location: Location;
  readonly rawLocation: Location;
  readonly key: string | number;
  readonly parent: unknown;
  readonly type: { readonly name: string; readonly extensionsPrefix?: string };
  report(problem: { message: string; location: Location }): void;
  resolve<Node extends object>(node: Node | Reference): { node?: Node; location?: Location };
}

export type Visit<Node> = (node: Node, context: Context) => void;

/** The node types that our rules visit; inside `RequestBody` or `Response`, only the schemas below one. */
export interface Visitors {
  Root?: Visit<Root>;
  Tag?: Visit<Annotated>;
  PathItem?: Visit<PathItem>;
  Operation?: Visit<Operation>;
  Parameter?: Visit<Parameter>;
  Header?: Visit<Exemplified>;
  RequestBody?: { Schema: Visit<Schema> };
  Response?: Visit<Body> | { Schema: Visit<Schema> };
  MediaType?: Visit<Exemplified>;
  Schema?: Visit<Schema>;
  SchemaProperties?: Visit<Readonly<Record<string, Schema | Reference>>>;
  SecurityScheme?: Visit<Annotated>;
  NamedSchemas?: Visit<Readonly<Record<string, Schema | Reference>>>;
  NamedResponses?: Visit<Readonly<Record<string, unknown>>>;
  NamedParameters?: Visit<Readonly<Record<string, unknown>>>;
  NamedSecuritySchemes?: Visit<Readonly<Record<string, unknown>>>;
  any?: { enter: Visit<object> };
}

/** One rule: called once per document, so that it may keep state in its closure. */
export type Rule = () => Visitors;
