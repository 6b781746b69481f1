import { at, below, type Json, listOf, partOf, partsOf, textsOf } from '../../evidence/json.ts';
import type { Direction, PlacedSchema } from './mutation.ts';

/** Where a walk over schemas begins. */
export interface SchemaRoot {
  readonly system: string;
  readonly at: string;
  readonly direction: Direction;
}

/** All schemas below some roots, each once: those of answers first, so that a shared one counts as an answer's. */
export function placeSchemas(document: Json, roots: readonly SchemaRoot[]): PlacedSchema[] {
  const order: readonly Direction[] = ['answer', 'error', 'request', 'parameter', 'header'];
  const placed = new Map<string, PlacedSchema>();

  const walk = (root: SchemaRoot, property?: PlacedSchema['property']): void => {
    const given = at(document, root.at);
    const isReference = typeof given.$ref === 'string';
    if (placed.has(root.at)) return;
    // A reference is a place of its own only as a property: it can be renamed and left out.
    if (!isReference || property)
      placed.set(root.at, { ...root, schema: given, ...(property && { property }) });
    if (isReference) {
      walk({ ...root, at: String(given.$ref).slice(1) });
      return;
    }
    const inside = (...names: readonly (string | number)[]) => ({ ...root, at: below(root.at, ...names) });
    const required = textsOf(given.required);
    for (const [name] of partsOf(given, 'properties')) {
      walk(inside('properties', name), { of: root.at, name, isRequired: required.includes(name) });
    }
    for (const name of ['items', 'additionalProperties']) {
      if (partOf(given, name) !== undefined) walk(inside(name));
    }
    for (const name of ['oneOf', 'anyOf', 'allOf']) {
      for (const index of listOf(given[name]).keys()) walk(inside(name, index));
    }
  };
  for (const direction of order) for (const root of roots) if (root.direction === direction) walk(root);
  return [...placed.values()];
}
