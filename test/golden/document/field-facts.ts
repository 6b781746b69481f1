import type { Facts } from '../notation/contract.ts';
import { type Field, fieldOf, itemOf } from '../notation/field.ts';
import { type Kind, kindOf } from '../notation/kinds.ts';
import { checkKeys } from './known-keys.ts';
import { isObject, type Json, listAt, objectAt, type Reader } from './reader.ts';
import { modelOf } from './shape.ts';

/** Tells a complaint of the document. */
export type Tell = (where: string, problem: string) => void;

/** Holds what a validator cannot see of fields against the pages: annotations, names and their order, texts. */
export function createFieldFacts(facts: Facts, reader: Reader, tell: Tell) {
  const seen = new Map<Json, Set<string>>();
  return { check };

  /** @param around - What is said of the field beside its schema: by its parameter or header. */
  function check(where: string, node: unknown, line: string, around: Json = {}): void {
    const field = fieldOf(line);
    const own = reader.resolve(node);
    checkKeys('schema', own, where, tell);
    // What a whole model is marked with belongs to the model, not to the field that refers to it.
    const served = isReference(node) ? servedMark(node) : field.flags.get('served');
    expect(where, 'x-served', own['x-served'] ?? around['x-served'], served);
    checkAnnotations(where, own, around, field);
    for (const type of field.types) {
      if (type.endsWith('[]')) check(`${where} item`, own.items, itemOf(type));
      else if (modelOf(facts, type)) checkModel(where, branchOf(own, node, type), type);
    }
  }

  function checkAnnotations(where: string, own: Json, around: Json, { types, flags, words }: Field): void {
    const kinds = types.map(kindOf).filter(kind => kind !== undefined);
    const one = (name: keyof Kind) => kinds.map(kind => kind[name]).find(value => value !== undefined);
    const said = (name: string) => own[name] ?? around[name];
    // Types of models and lists show in the values that are let through.
    if (kinds.length === types.length && !types.includes('any')) {
      const jsonTypes = kinds.map(({ type }) => type);
      expect(where, 'type', [own.type].flat(), jsonTypes);
    }
    const units = [own['x-time-unit'], around['x-time-unit']].filter(unit => unit !== undefined);
    if (new Set(units).size > 1) tell(where, `has two units: ${units.join(', ')}`);
    expect(where, 'x-time-unit', units[0], one('unit'));
    expect(where, 'format', own.format, one('format'));
    expect(where, 'x-secret', own['x-secret'], one('secret'));
    expect(where, 'x-key-id', said('x-key-id'), flags.has('key-id') ? true : undefined);
    expect(where, 'x-aliases', own['x-aliases'], flags.get('aka')?.split(','));
    expect(where, 'default', own.default, parsed(flags.get('default')));
    if (flags.has('served-kind') !== (own['x-served-pattern'] !== undefined)) tell(where, 'x-served-pattern');
    const description = `${around.description ?? ''} ${own.description ?? ''}`;
    if (words !== undefined && !description.includes(words)) tell(where, `does not say "${words}"`);
  }

  function checkModel(where: string, node: unknown, name: string): void {
    const own = reader.resolve(node);
    const isInPlace = /^[a-z]/.test(name);
    const wanted = `#/components/schemas/${facts.system}${name}`;
    if (!isInPlace && objectAt(node).$ref !== wanted) tell(where, `is not the model ${name}`);
    const names = seen.get(own) ?? new Set();
    if (names.has(name)) return;
    seen.set(own, names.add(name));
    const fields = modelOf(facts, name) ?? {};
    const properties = objectAt(own, 'properties');
    expect(where, 'properties', Object.keys(properties), Object.keys(fields));
    const closed = facts.closed?.includes(name) ? false : undefined;
    expect(where, 'additionalProperties', own.additionalProperties, closed);
    for (const required of listAt(own, 'required'))
      if (!(String(required) in fields)) tell(where, `requires ${required}, which it does not have`);
    for (const [field, line] of Object.entries(fields)) {
      const inner = properties[field];
      check(`${name}.${field}`, inner, line);
      if (!isReference(inner) && !reader.resolve(inner).description)
        tell(`${name}.${field}`, 'has no description');
    }
  }

  function servedMark(node: unknown): string | undefined {
    const name = String(objectAt(node).$ref).slice(`#/components/schemas/${facts.system}`.length);
    return facts.served?.includes(name) ? 'only' : undefined;
  }

  /** Where a model is one of several types, the branch that is the model. */
  function branchOf(own: Json, node: unknown, name: string): unknown {
    const branches = listAt(own, 'oneOf').filter(branch => isObject(reader.resolve(branch).properties));
    return branches.find(branch => String(objectAt(branch).$ref).endsWith(name)) ?? branches[0] ?? node;
  }

  function expect(where: string, what: string, found: unknown, wanted: unknown): void {
    if (!isSame(found, wanted))
      tell(where, `${what} is ${JSON.stringify(found)}, not ${JSON.stringify(wanted)}`);
  }
}

/** Whether two JSON values are the same; the order of names does not count. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, index) => isSame(item, b[index]));
  if (!isObject(a) || !isObject(b)) return a === b;
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every(name => name in b && isSame(a[name], b[name]));
}

const isReference = (value: unknown): boolean => isObject(value) && typeof value.$ref === 'string';
const parsed = (text: string | undefined): unknown => (text === undefined ? undefined : JSON.parse(text));
