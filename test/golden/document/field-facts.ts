import type { Facts } from '../notation/contract.ts';
import { fieldOf, itemOf } from '../notation/field.ts';
import { kindOf } from '../notation/kinds.ts';
import { checkAnnotations } from './annotations.ts';
import { checkKeys } from './known-keys.ts';
import { isObject, type Json, listAt, objectAt, type Reader } from './reader.ts';
import { isSame } from './same.ts';
import { modelOf } from './shape.ts';

/** Tells a complaint of the document. */
export type Tell = (where: string, problem: string) => void;

/** Holds what a validator cannot see of fields against the pages: annotations, names and their order, texts. */
export function createFieldFacts(facts: Facts, reader: Reader, tell: Tell) {
  const seen = new Map<Json, Set<string>>();
  return { check };

  /** @param around - The parameter or header that the schema belongs to: what annotates the field is said there. */
  function check(where: string, node: unknown, line: string, around?: Json): void {
    const field = fieldOf(line);
    const own = reader.resolve(node);
    checkKeys('schema', own, where, tell);
    checkAnnotations(where, own, around ?? {}, field, tell);
    // What a whole model is marked with belongs to the model, not to the field that refers to it.
    const served = nameOf(node) === undefined ? field.flags.get('served') : servedMark(nameOf(node));
    expect(where, 'x-served', around ? around['x-served'] : own['x-served'], served);
    if (around) expect(where, 'x-served of the schema', own['x-served'], undefined);
    const branches = listAt(own, 'oneOf');
    if (branches.length > 0) expect(where, 'alternatives', branches.length, field.types.length);
    for (const type of field.types) {
      if (type.endsWith('[]')) check(`${where} item`, own.items, itemOf(type));
      else if (modelOf(facts, type)) checkModel(where, branches.find(isModel(type)) ?? node, type);
      else if (branches.length > 0) check(`${where} ${type}`, branches.find(isKind(type)), type);
    }
  }

  function checkModel(where: string, node: unknown, name: string): void {
    const own = reader.resolve(node);
    const isInPlace = /^[a-z]/.test(name);
    if (!isInPlace) expect(where, 'model', nameOf(node), name);
    const names = seen.get(own) ?? new Set();
    if (names.has(name)) return;
    seen.set(own, names.add(name));
    checkKeys('schema', own, where, tell);
    if (!isInPlace) expect(name, 'x-served', own['x-served'], servedMark(name));
    expect(name, 'default', own.default, undefined);
    const fields = modelOf(facts, name) ?? {};
    const properties = objectAt(own, 'properties');
    expect(where, 'properties', Object.keys(properties), Object.keys(fields));
    const closed = facts.closed?.includes(name) ? false : undefined;
    expect(where, 'additionalProperties', own.additionalProperties, closed);
    const required = Object.keys(fields).filter(field => fieldOf(fields[field] ?? '').isRequired);
    expect(where, 'required', [...listAt(own, 'required')].sort(), required.sort());
    for (const [field, line] of Object.entries(fields)) {
      const inner = properties[field];
      check(`${name}.${field}`, inner, line);
      if (nameOf(inner) === undefined && !reader.resolve(inner).description)
        tell(`${name}.${field}`, 'has no description');
    }
  }

  /** The name of the model that a reference means. */
  function nameOf(node: unknown): string | undefined {
    const { $ref: reference } = objectAt(node);
    return reference === undefined
      ? undefined
      : String(reference).replace(`#/components/schemas/${facts.system}`, '');
  }

  function servedMark(name: string | undefined): string | undefined {
    return name !== undefined && facts.served?.includes(name) ? 'only' : undefined;
  }

  /** Of several types, the one that is a model. */
  function isModel(name: string) {
    const isNamed = /^[A-Z]/.test(name);
    return (branch: unknown) =>
      isNamed ? nameOf(branch) === name : isObject(reader.resolve(branch).properties);
  }

  function isKind(type: string) {
    return (branch: unknown) => reader.resolve(branch).type === kindOf(type)?.type;
  }

  function expect(where: string, what: string, found: unknown, wanted: unknown): void {
    if (!isSame(found, wanted))
      tell(where, `${what} is ${JSON.stringify(found)}, not ${JSON.stringify(wanted)}`);
  }
}
