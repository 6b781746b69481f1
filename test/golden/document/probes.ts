import type { Dialect } from '@keyloom/mocks';
import type { Facts } from '../notation/contract.ts';
import { type Field, fieldOf, itemOf } from '../notation/field.ts';
import { type Kind, kindOf } from '../notation/kinds.ts';
import { type Direction, modelOf, shown } from './shape.ts';

/** A value, and whether the pages allow it in its place. */
export interface Probe {
  readonly value: unknown;
  readonly isRight: boolean;
  readonly why: string;
  /** Whether a field that the model does not have is all that is wrong with it. */
  readonly isForeign?: boolean;
}

/** Where probes are taken: everything that decides how a model looks. */
export interface World {
  readonly facts: Facts;
  readonly dialect: Dialect;
  readonly direction: Direction;
}

/** One value of each JSON type. */
const samples: Readonly<Record<string, readonly unknown[]>> = {
  string: ['text'],
  integer: [7],
  number: [1.5],
  boolean: [true],
  null: [null],
  object: [{}],
  array: [[]],
};

/** All values that show what a type line allows, and that it allows no more: the paired negatives. */
export function probesOf(line: string, world: World): readonly Probe[] {
  return probesOfField(fieldOf(line), world);
}

function probesOfField(field: Field, world: World): readonly Probe[] {
  const probes = field.types.flatMap(type => probesOfType(type, field, world));
  const jsonTypes = new Set(field.types.flatMap(type => jsonTypesOf(type, world)));
  if (jsonTypes.has('any')) return probes;
  const strange = Object.entries(samples).flatMap(([type, values]) =>
    jsonTypes.has(type) ? [] : values.map(value => ({ value, isRight: false, why: `is ${typeWord(type)}` })),
  );
  return [...probes, ...strange];
}

function jsonTypesOf(type: string, { facts }: World): readonly string[] {
  if (type.endsWith('[]')) return ['array'];
  if (modelOf(facts, type)) return ['object'];
  const { type: json } = kind(type);
  return json === 'number' ? ['number', 'integer'] : [json];
}

function probesOfType(type: string, field: Field, world: World): readonly Probe[] {
  if (type.endsWith('[]')) return probesOfList(itemOf(type), field, world);
  const model = modelOf(world.facts, type);
  if (model) return probesOfModel(type, world);
  const { right, wrong } = kind(type);
  return [
    ...inRange(type, field).map(value => ({ value, isRight: true, why: `${type} ${written(value)}` })),
    ...wrong.map(value => ({ value, isRight: false, why: `no ${type}: ${written(value)}` })),
    ...outOfRange(field, right[0]).map(value => ({
      value,
      isRight: false,
      why: `out of range: ${written(value)}`,
    })),
  ];
}

function probesOfList(item: string, field: Field, world: World): readonly Probe[] {
  const plain = fieldOf(item);
  const sample = sampleOf(plain, world);
  const isUnique = field.flags.has('unique');
  return [
    { value: [sample], isRight: true, why: 'one item' },
    { value: [], isRight: true, why: 'no item' },
    { value: [sample, sample], isRight: !isUnique, why: 'the same item twice' },
    ...probesOfField(plain, world).map(({ value, ...rest }) => ({
      ...rest,
      value: [value],
      why: `item ${rest.why}`,
    })),
  ];
}

function probesOfModel(name: string, world: World): readonly Probe[] {
  const model = modelOf(world.facts, name) ?? {};
  const fields = shown(model, world.dialect, world.direction);
  const whole = Object.fromEntries(fields.map(field => [field.name, sampleOf(field, world)]));
  const without = (isLeft: (field: (typeof fields)[number]) => boolean) =>
    Object.fromEntries(fields.filter(field => !isLeft(field)).map(field => [field.name, whole[field.name]]));
  // Those of the other dialect too.
  const others = new Set([...secretNames(world), ...Object.keys(model), 'unheard_of']);
  const foreign = [...others].filter(other => !(other in whole));
  return [
    { value: whole, isRight: true, why: `${name} with every field` },
    { value: without(field => !field.isRequired), isRight: true, why: `${name} with required fields only` },
    ...fields.map(field => ({
      value: without(other => other === field),
      isRight: !field.isRequired,
      why: `${name} without ${field.name}`,
    })),
    ...fields.flatMap(field =>
      probesOfField(field, world).map(({ value, isRight, why }) => ({
        value: { ...whole, [field.name]: value },
        isRight,
        why: `${name}.${field.name} ${why}`,
      })),
    ),
    ...foreign.map(other => ({
      value: { ...whole, [other]: 'x' },
      isRight: false,
      isForeign: true,
      why: `${name} with ${other}, which it does not have`,
    })),
  ];
}

/** Names under which secrets are shown somewhere: none may turn up anywhere else. */
function secretNames({ facts }: World): ReadonlySet<string> {
  return new Set(
    Object.values(facts.models).flatMap(fields =>
      Object.entries(fields).flatMap(([name, line]) => {
        const { types, flags } = fieldOf(line);
        return types.some(type => kindOf(type)?.secret)
          ? [name, ...(flags.get('aka')?.split(',') ?? [])]
          : [];
      }),
    ),
  );
}

function sampleOf(field: Field, world: World): unknown {
  const [type = ''] = field.types;
  if (type.endsWith('[]')) return [sampleOf(fieldOf(itemOf(type)), world)];
  const model = modelOf(world.facts, type);
  if (!model) return inRange(type, field)[0];
  const fields = shown(model, world.dialect, world.direction);
  return Object.fromEntries(fields.map(inner => [inner.name, sampleOf(inner, world)]));
}

function sizeOf(value: unknown): number {
  return typeof value === 'string' ? [...value].length : Number(value);
}

function inRange(type: string, { range }: Field): readonly unknown[] {
  const { right } = kind(type);
  const { low, high, isOpen } = range;
  const fits = (value: unknown) =>
    sizeOf(value) >= low && sizeOf(value) <= high && !(isOpen && sizeOf(value) === low);
  const isBounded = type !== 'null' && (Number.isFinite(low) || Number.isFinite(high));
  const ends = isBounded
    ? [low, high].filter(Number.isFinite).map(end => sized(right[0], isOpen ? end + 0.001 : end))
    : [];
  return isBounded ? [...right.filter(fits), ...ends] : right;
}

function outOfRange({ range: { low, high, isOpen } }: Field, like: unknown): readonly unknown[] {
  if (like === null) return [];
  return [
    ...(Number.isFinite(low) ? [sized(like, isOpen ? low : low - 1)] : []),
    ...(Number.isFinite(high) ? [sized(like, high + 1)] : []),
  ];
}

/** A value of the same type and another size. */
const sized = (like: unknown, size: number): unknown =>
  typeof like === 'string' ? like.slice(0, size).padEnd(size, 'w') : size;

function kind(name: string): Kind {
  const found = kindOf(name);
  if (!found) throw new TypeError(`There is neither a kind nor a model ${name}.`);
  return found;
}

const typeWord = (type: string) => (/^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`);
const written = (value: unknown) => JSON.stringify(value)?.slice(0, 60);
