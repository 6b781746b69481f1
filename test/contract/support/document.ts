import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** The part of a response object that these tests read. */
export interface ResponseObject {
  readonly description: string;
  readonly 'x-evidence'?: readonly string[];
  readonly 'x-served'?: 'only';
  readonly content?: Readonly<Record<string, { readonly schema?: unknown }>>;
}

/** One operation of the document, found by tests on their own: nothing generated is asked. */
export interface DocumentedOperation {
  readonly tag: string;
  /** Name of the client's method. */
  readonly name: string;
  readonly method: string;
  readonly path: string;
  /** JSON Pointer of the operation in the document. */
  readonly pointer: string;
  readonly operation: {
    readonly operationId: string;
    readonly parameters?: readonly unknown[];
    readonly requestBody?: { readonly content: Readonly<Record<string, unknown>> };
    readonly responses: Readonly<Record<string, unknown>>;
  };
}

type Json = Record<string, unknown>;

export const document: Json = parse(
  readFileSync(new URL('../../../spec/openapi.yaml', import.meta.url), 'utf8'),
);

/** Follows references until there is none. */
export function resolve<T>(value: unknown): T {
  let at = value;
  while (isObject(at) && typeof at.$ref === 'string') at = lookUp(at.$ref.slice(1));
  return at as T;
}

export function lookUp(pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .map(segment => segment.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>(
      (at, segment) => (isObject(at) || Array.isArray(at) ? (at as Json)[segment] : undefined),
      document,
    );
}

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const methods = ['get', 'put', 'post', 'delete', 'patch'];

export const operations: readonly DocumentedOperation[] = Object.entries(document.paths as Json).flatMap(
  ([path, item]) =>
    methods.flatMap(method => {
      const operation = (item as Json)[method] as
        | (DocumentedOperation['operation'] & { tags: string[] })
        | undefined;
      if (operation === undefined) return [];
      const [tag = ''] = operation.tags;
      const rest = operation.operationId.slice(tag.length);
      const name = rest.charAt(0).toLowerCase() + rest.slice(1);
      return [
        {
          tag,
          name,
          method: method.toUpperCase(),
          path,
          pointer: `/paths/${pointerSegment(path)}/${method}`,
          operation,
        },
      ];
    }),
);

export function pointerSegment(segment: string): string {
  return segment.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** The statuses of an operation that the vendor documents, in the seed page or the published spec. */
export function documentedStatuses({ operation }: DocumentedOperation): string[] {
  return Object.keys(operation.responses).filter(status => {
    const response = resolve<ResponseObject>(operation.responses[status]);
    const evidence = response['x-evidence'] ?? [];
    return (
      response['x-served'] === undefined &&
      evidence.some(word => word === 'seed' || word === 'published spec')
    );
  });
}
