import { Hole } from './hole.ts';

/** The first place at which a value is not as expected; nothing when there is none. */
export function difference(actual: unknown, expected: unknown, place = ''): string | undefined {
  if (expected instanceof Hole)
    return expected.accepts(actual) ? undefined : `${at(place)} is ${shown(actual)}, not ${expected.what}`;
  if (Array.isArray(expected)) return differenceOfLists(actual, expected, place);
  if (isObject(expected)) return differenceOfObjects(actual, expected, place);
  return Object.is(actual, expected) ? undefined : `${at(place)} is ${shown(actual)}, not ${shown(expected)}`;
}

function differenceOfLists(actual: unknown, expected: readonly unknown[], place: string) {
  if (!Array.isArray(actual)) return `${at(place)} is ${shown(actual)}, not a list`;
  for (const [index, item] of expected.entries()) {
    if (index >= actual.length) break;
    const found = difference(actual[index], item, `${place}/${index}`);
    if (found !== undefined) return found;
  }
  const { length } = expected;
  return actual.length === length ? undefined : `${at(place)} has ${actual.length} items, not ${length}`;
}

function differenceOfObjects(actual: unknown, expected: Readonly<Record<string, unknown>>, place: string) {
  if (!isObject(actual)) return `${at(place)} is ${shown(actual)}, not an object`;
  for (const [name, value] of Object.entries(expected)) {
    if (!Object.hasOwn(actual, name)) return `${at(`${place}/${name}`)} is missing`;
    const found = difference(actual[name], value, `${place}/${name}`);
    if (found !== undefined) return found;
  }
  const extra = Object.keys(actual).find(name => !Object.hasOwn(expected, name));
  return extra === undefined
    ? undefined
    : `${at(`${place}/${extra}`)} should not be there; it is ${shown(actual[extra])}`;
}

/** A list whose order does not count. */
export function inAnyOrder(expected: readonly unknown[]): Hole {
  return new Hole(`in any order ${shown(expected)}`, value => {
    if (!Array.isArray(value) || value.length !== expected.length) return false;
    const left = [...value];
    return expected.every(item => {
      const index = left.findIndex(found => difference(found, item) === undefined);
      return index >= 0 && left.splice(index, 1).length === 1;
    });
  });
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const at = (place: string) => (place === '' ? 'the whole' : place);

/** A value in few words. */
export function shown(value: unknown): string {
  const text =
    JSON.stringify(value, (_, inner) =>
      inner instanceof Hole ? `<${inner.what}>` : typeof inner === 'bigint' ? `${inner}n` : inner,
    ) ?? String(value);
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}
