/** What a body is made of: names and types, never values. */
export type Shape =
  | 'nothing'
  | 'text'
  | 'null'
  | 'string'
  | 'number'
  | 'boolean'
  | { readonly items: Shape | undefined }
  | { readonly fields: Readonly<Record<string, Field>> };

interface Field {
  readonly shape: Shape;
  /** Some of the objects that stand in one list do not have it. */
  readonly isOptional: boolean;
}

/** The shape of a body: JSON as a value, or what is no JSON as its text. */
export function shapeOf(body: unknown): Shape {
  if (body === '') return 'nothing';
  return typeof body === 'string' ? 'text' : shapeOfJson(body);
}

function shapeOfJson(value: unknown): Shape {
  if (value === null) return 'null';
  if (Array.isArray(value)) {
    const [first, ...others] = value.map(shapeOfJson);
    return { items: first && others.reduce(together, first) };
  }
  if (typeof value === 'object') {
    const fields = Object.entries(value).map(([name, inner]) => [
      name,
      { shape: shapeOfJson(inner), isOptional: false },
    ]);
    return { fields: Object.fromEntries(fields) };
  }
  if (typeof value === 'boolean') return 'boolean';
  return typeof value === 'string' ? 'string' : 'number';
}

/** One shape for two of a kind: what only one of them has is optional. */
export function together(left: Shape, right: Shape): Shape {
  if (typeof left === 'string' || typeof right === 'string') return left === 'null' ? right : left;
  if ('items' in left || 'items' in right) return 'items' in left && left.items ? left : right;
  const names = new Set([...Object.keys(left.fields), ...Object.keys(right.fields)]);
  const fields = [...names].map(name => {
    const [one, two] = [left.fields[name], right.fields[name]];
    const shape = one && two ? together(one.shape, two.shape) : (one ?? two)?.shape;
    return [name, { shape, isOptional: !(one && two) || one.isOptional || two.isOptional }];
  });
  return { fields: Object.fromEntries(fields) };
}

/** One way in which a shape is not as expected. */
export interface Difference {
  /** Names of fields from the root; the items of a list are `[]`. */
  readonly place: readonly string[];
  readonly what: string;
  /** The field is there or not there, as opposed to another type. */
  readonly isPresence: boolean;
}

/** Where a shape is not as expected. Null, and a list without items, tell nothing of what else may stand there. */
export function differencesOf(
  expected: Shape,
  seen: Shape,
  place: readonly string[] = [],
): readonly Difference[] {
  if (expected === 'null' || seen === 'null') return [];
  const isRoot = place.length === 0;
  const [expectedKind, seenKind] = [kindOf(expected, isRoot), kindOf(seen, isRoot)];
  if (expectedKind !== seenKind)
    return [{ place, what: `is ${seenKind}, not ${expectedKind}`, isPresence: false }];
  if (typeof expected === 'string' || typeof seen === 'string') return [];
  if ('items' in expected || 'items' in seen) {
    const [one, two] = ['items' in expected && expected.items, 'items' in seen && seen.items];
    return one && two ? differencesOf(one, two, [...place, '[]']) : [];
  }
  const absent = Object.entries(expected.fields)
    .filter(([name, { isOptional }]) => !isOptional && !Object.hasOwn(seen.fields, name))
    .map(([name]) => ({ place: [...place, name], what: 'is absent', isPresence: true }));
  const others = Object.entries(seen.fields).flatMap(([name, { shape }]) => {
    const known = Object.hasOwn(expected.fields, name) ? expected.fields[name] : undefined;
    return known === undefined
      ? [{ place: [...place, name], what: 'is new', isPresence: true }]
      : differencesOf(known.shape, shape, [...place, name]);
  });
  return [...absent, ...others];
}

/** A difference in words. */
export const wordsOf = ({ place, what }: Difference): string =>
  `${place.length === 0 ? 'the body' : place.join('.').replaceAll('.[]', '[]')} ${what}`;

/** Whether a whole answer is empty is told apart: some systems say so that there is nothing. */
function kindOf(shape: Shape, isRoot: boolean): string {
  if (typeof shape === 'string') return shape;
  if ('items' in shape) return 'a list';
  return isRoot && Object.keys(shape.fields).length === 0 ? 'an empty object' : 'an object';
}
