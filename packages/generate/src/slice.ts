import { createHash } from 'node:crypto';
import { toCase } from '@hey-api/openapi-ts';
import { copyPart, type Place } from './copy.ts';
import { toJson } from './literal.ts';
import {
  type DocumentOperation,
  METHODS,
  type PathItem,
  type Schema,
  type SecuritySchemeObject,
} from './openapi.ts';
import type { Source } from './source.ts';

/** One operation of a slice. Its parameters, bodies and answers stand in place; schemas are still references. */
export interface SliceOperation {
  /** Name of the method: the operationId without the system's prefix, in camelCase. */
  readonly id: string;
  readonly method: (typeof METHODS)[number];
  readonly path: string;
  readonly operation: DocumentOperation;
  /** Refuses the document because of this operation; `inside` are the keys that lead to the culprit. */
  fail(message: string, inside?: Place): never;
}

/** A system's own part of the document, with its prefix off every name. */
export interface Slice {
  readonly tag: string;
  readonly servers: readonly string[];
  readonly operations: readonly SliceOperation[];
  /** The schemas that the operations reach, those of the real server only included. */
  readonly schemas: Readonly<Record<string, Schema>>;
  /** Security schemes by their name in the document. */
  readonly securitySchemes: Readonly<Record<string, SecuritySchemeObject>>;
  /** First 12 hex digits of the SHA-256 of this part alone, so that other systems' changes leave it as it is. */
  readonly hash: string;
  /** Refuses the document because of one of its schemas. */
  failSchema(name: string, message: string): never;
}

/** An operation as it was found in the document. */
export interface Found {
  readonly place: readonly string[];
  readonly path: string;
  readonly method: (typeof METHODS)[number];
  readonly item: PathItem;
  readonly operation: DocumentOperation;
}

/** All operations, in the order of the document. */
export function* findOperations(source: Source): Generator<Found> {
  for (const [path, item] of Object.entries(source.document.paths)) {
    for (const [key, operation] of Object.entries(item ?? {})) {
      const method = METHODS.find(known => known === key);
      if (!method) continue;
      // The parse boundary of one operation.
      yield { place: ['paths', path, method], path, method, item, operation: operation as DocumentOperation };
    }
  }
}

/** What a system is called in its document. */
export interface SystemNames {
  readonly tag: string;
  /** What its operationIds begin with; taken off. */
  readonly operationPrefix: string;
  /** What the names of its schemas begin with; taken off. */
  readonly schemaPrefix: string;
}

/** Cuts a system's operations out of the document, with all that they refer to. */
export function cutSlice(
  source: Source,
  { tag, operationPrefix, schemaPrefix }: SystemNames,
  servers: readonly string[],
  found: readonly Found[],
): Slice {
  const part = copyPart(source, schemaPrefix);
  const taken = new Set<string>();

  const operations = found.map(({ place, path, method, item, operation }): SliceOperation => {
    const published = operation.operationId ?? '';
    const fail: SliceOperation['fail'] = (message, inside = []) =>
      source.fail([...place, ...inside], `operation ${published || `${method} ${path}`}: ${message}`);
    if (!published.startsWith(operationPrefix) || published.length === operationPrefix.length) {
      return fail(`operationId must start with ${operationPrefix}`);
    }
    const id = toCase(published.slice(operationPrefix.length), 'camelCase');
    if (taken.has(id)) fail(`a second operation of ${tag} is named ${id}`);
    taken.add(id);
    const own = part.copy(operation, place);
    const parameters = [
      ...part.copy(item.parameters ?? [], ['paths', path, 'parameters']),
      ...(own.parameters ?? []),
    ];
    return { id, method, path, operation: parameters.length > 0 ? { ...own, parameters } : own, fail };
  });

  const schemas = part.schemas();
  const securitySchemes = pickSchemes(source, operations);
  const bare = operations.map(({ id, method, path, operation }) => ({ id, method, path, operation }));
  const hash = createHash('sha256')
    .update(toJson([tag, servers, bare, schemas, securitySchemes]))
    .digest('hex')
    .slice(0, 12);
  const failSchema: Slice['failSchema'] = (name, message) =>
    source.fail(['components', 'schemas', schemaPrefix + name], `schema ${schemaPrefix}${name}: ${message}`);
  return { tag, servers, operations, schemas, securitySchemes, hash, failSchema };
}

function pickSchemes(source: Source, operations: readonly SliceOperation[]): Slice['securitySchemes'] {
  const all = source.document.components?.securitySchemes ?? {};
  const picked: Record<string, SecuritySchemeObject> = {};
  for (const { operation, fail } of operations) {
    for (const name of (operation.security ?? []).flatMap(requirement => Object.keys(requirement))) {
      picked[name] = all[name] ?? fail(`the security scheme ${name} is not in the document`, ['security']);
    }
  }
  return picked;
}
