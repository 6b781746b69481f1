import type { Field } from '../notation/field.ts';
import { type Kind, kindOf } from '../notation/kinds.ts';
import type { Tell } from './field-facts.ts';
import type { Json } from './reader.ts';
import { isSame } from './same.ts';

/** Keywords that bound a value, by the end of a range that they stand for. */
const bounds = {
  low: ['minimum', 'exclusiveMinimum', 'minLength', 'minItems', 'minProperties'],
  high: ['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems', 'maxProperties'],
} as const;

/** Holds the keywords of one schema against its field; what is inside it is left alone. */
export function checkAnnotations(
  where: string,
  own: Json,
  around: Json,
  { types, flags, words, range }: Field,
  tell: Tell,
): void {
  const kinds = types.map(kindOf).filter(kind => kind !== undefined);
  const one = (name: keyof Kind) => kinds.map(kind => kind[name]).find(value => value !== undefined);
  const expect = (what: string, found: unknown, wanted: unknown) => {
    if (!isSame(found, wanted))
      tell(where, `${what} is ${JSON.stringify(found)}, not ${JSON.stringify(wanted)}`);
  };
  // Types of models and lists show in the values that are let through.
  if (kinds.length === types.length && !types.includes('any')) {
    const jsonTypes = kinds.map(({ type }) => type);
    expect('type', [own.type].flat(), jsonTypes);
  }
  const units = [own['x-time-unit'], around['x-time-unit']].filter(unit => unit !== undefined);
  if (new Set(units).size > 1) tell(where, `has two units: ${units.join(', ')}`);
  expect('x-time-unit', units[0], one('unit'));
  expect('format', own.format, one('format'));
  expect('x-secret', own['x-secret'], one('secret'));
  expect('x-key-id', own['x-key-id'] ?? around['x-key-id'], flags.has('key-id') ? true : undefined);
  expect('x-aliases', own['x-aliases'], flags.get('aka')?.split(','));
  expect('default', own.default, parsed(flags.get('default')));
  expect('values', 'const' in own ? [own.const] : own.enum, one('only'));
  expect('whether it has a pattern', own.pattern !== undefined, one('isPattern') ?? false);
  expect('whether it has a served pattern', own['x-served-pattern'] !== undefined, flags.has('served-kind'));
  for (const end of ['low', 'high'] as const) {
    const found = bounds[end].filter(keyword => keyword in own);
    expect(`number of bounds (${found})`, found.length, Number.isFinite(range[end]) ? 1 : 0);
  }
  const description = `${around.description ?? ''} ${own.description ?? ''}`;
  if (words !== undefined && !description.includes(words)) tell(where, `does not say "${words}"`);
}

const parsed = (text: string | undefined): unknown => (text === undefined ? undefined : JSON.parse(text));
