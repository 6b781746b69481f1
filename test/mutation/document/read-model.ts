import { at, below, isObject, type Json, listOf, partOf, partsOf, textsOf } from '../../evidence/json.ts';
import type { Direction, DocumentedOperation, DocumentModel, Placed, PlacedResponse } from './mutation.ts';
import { placeSchemas, type SchemaRoot } from './place-schemas.ts';

const methods = ['get', 'put', 'post', 'patch', 'delete'];

/** Finds all places of a document, components once. */
export function readModel(document: Json): DocumentModel {
  const systems = listOf(document.tags).flatMap(tag => (isObject(tag) ? textsOf(tag.name) : []));
  const operations = operationsOf(document);
  const seen = new Set<string>();
  /** The part itself, or the component that it refers to; nothing where that has been met already. */
  const standing = (pointer: string): { readonly at: string; readonly part: Json } | undefined => {
    const given = at(document, pointer);
    const place = typeof given.$ref === 'string' ? given.$ref.slice(1) : pointer;
    if (seen.has(place)) return undefined;
    seen.add(place);
    return { at: place, part: at(document, place) };
  };
  const parameters: Placed[] = [];
  const responses: PlacedResponse[] = [];
  const bodies: Placed[] = [];
  const headers: Placed[] = [];
  const roots: SchemaRoot[] = [];

  for (const { system, at: pointer, operation } of operations) {
    const placed = <T extends object>(place: string, list: (Placed & T)[], more: T) => {
      const found = standing(place);
      if (found !== undefined) list.push({ system, ...found, ...more });
      return found;
    };
    for (const index of listOf(operation.parameters).keys()) {
      const found = placed(below(pointer, 'parameters', index), parameters, {});
      if (found) roots.push({ system, at: below(found.at, 'schema'), direction: 'parameter' });
    }
    if (operation.requestBody !== undefined) {
      const found = placed(below(pointer, 'requestBody'), bodies, {});
      if (found) roots.push(...rootsOf(system, found, 'request'));
    }
    for (const [status] of partsOf(operation, 'responses')) {
      const isError = !status.startsWith('2');
      const found = placed(below(pointer, 'responses', status), responses, { isError });
      if (found === undefined) continue;
      roots.push(...rootsOf(system, found, isError ? 'error' : 'answer'));
      for (const [name] of partsOf(found.part, 'headers')) {
        const header = placed(below(found.at, 'headers', name), headers, {});
        if (header) roots.push({ system, at: below(header.at, 'schema'), direction: 'header' });
      }
    }
  }
  const schemas = placeSchemas(document, roots);
  return { document, systems, operations, schemas, parameters, responses, bodies, headers };
}

function rootsOf(
  system: string,
  { at: place, part }: { readonly at: string; readonly part: Json },
  direction: Direction,
): SchemaRoot[] {
  return partsOf(part, 'content').flatMap(([type, media]) =>
    ['schema', 'x-served-schema']
      .filter(name => partOf(media, name) !== undefined)
      .map(name => ({ system, at: below(place, 'content', type, name), direction })),
  );
}

function operationsOf(document: Json): DocumentedOperation[] {
  return partsOf(document, 'paths').flatMap(([path, item]) =>
    methods.flatMap(method => {
      const operation = partOf(item, method);
      if (operation === undefined) return [];
      const [system = ''] = textsOf(operation.tags);
      const id = String(operation.operationId).slice(system.length);
      const name = id.charAt(0).toLowerCase() + id.slice(1);
      return [{ system, name, method, path, at: below('/paths', path, method), operation }];
    }),
  );
}
