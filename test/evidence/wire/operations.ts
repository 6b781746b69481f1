import { at, isObject, type Json, listOf, partOf, partsOf, textsOf } from '../json.ts';
import type { Exchange } from './exchange.ts';

/** An operation as the document has it, references in it followed as far as its parameters, body and answers. */
export interface Operation {
  readonly system: string;
  /** As in `createApiKey`. */
  readonly name: string;
  readonly method: string;
  /** Paths with the base of each server before them. */
  readonly paths: readonly (readonly string[])[];
  readonly parameters: readonly Json[];
  readonly body: Json | undefined;
  readonly responses: ReadonlyMap<string, Json>;
  readonly security: readonly (readonly Json[])[];
  readonly item: Json;
}

const methods = ['get', 'put', 'post', 'patch', 'delete', 'options', 'head', 'trace'];

/** The operations of one system. */
export function operationsOf(document: Json, system: string): readonly Operation[] {
  const follow = (value: unknown): Json => {
    if (!isObject(value)) return {};
    return typeof value.$ref === 'string' ? follow(at(document, value.$ref.slice(1))) : value;
  };
  const schemes = partOf(partOf(document, 'components'), 'securitySchemes');
  return partsOf(document, 'paths').flatMap(([path, item]) =>
    methods.flatMap(method => {
      const operation = partOf(item, method);
      if (operation === undefined || !textsOf(operation.tags).includes(system)) return [];
      const bases = listOf(item.servers).map(server => new URL(String(follow(server).url)).pathname);
      const given = String(operation.operationId).slice(system.length);
      return [
        {
          system,
          name: given.charAt(0).toLowerCase() + given.slice(1),
          method: method.toUpperCase(),
          paths: bases.map(base => (base.replace(/\/$/, '') + path).split('/')),
          parameters: listOf(operation.parameters).map(follow),
          body: operation.requestBody === undefined ? undefined : follow(operation.requestBody),
          responses: new Map(
            partsOf(operation, 'responses').map(([status, value]) => [status, follow(value)]),
          ),
          security: listOf(operation.security).map(needed =>
            Object.keys(Object(needed)).map(name => partOf(schemes, name) ?? {}),
          ),
          item,
        },
      ];
    }),
  );
}

/** The operation that an exchange is of, and what stands in its path; a fixed word wins over a parameter. */
export function findOperation(
  operations: readonly Operation[],
  { method, url }: Exchange,
): { readonly operation: Operation; readonly inPath: ReadonlyMap<string, string> } | undefined {
  const segments = url.pathname.replace(/(?<=.)\/$/, '').split('/');
  const fitting = operations.flatMap(operation => {
    if (operation.method !== method) return [];
    const template = operation.paths.find(
      path =>
        path.length === segments.length &&
        path.every((word, index) => word.startsWith('{') || word === segments[index]),
    );
    return template === undefined ? [] : [{ operation, template }];
  });
  const openness = (template: readonly string[]) => template.filter(word => word.startsWith('{')).length;
  const [found] = fitting.sort((a, b) => openness(a.template) - openness(b.template));
  if (found === undefined) return undefined;
  const named = found.template.flatMap((word, index) =>
    word.startsWith('{') ? [[word.slice(1, -1), decodeURIComponent(segments[index] ?? '')] as const] : [],
  );
  return { operation: found.operation, inPath: new Map(named) };
}
