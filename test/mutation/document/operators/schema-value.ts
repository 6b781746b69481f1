import { at, type Json, listOf, textsOf } from '../../../evidence/json.ts';
import type { Family, Operator, PlacedSchema } from '../mutation.ts';
import { familyOf, hasType, onSchemas } from './places.ts';

const families: readonly Family[] = ['response', 'request', 'parameter', 'header'];

/** What another type of the same value would be. */
const otherTypes: Readonly<Record<string, string>> = {
  string: 'integer',
  integer: 'string',
  number: 'string',
  boolean: 'string',
  array: 'string',
  object: 'string',
};

const otherFormats: Readonly<Record<string, string>> = {
  'date-time': 'date',
  uuid: 'uri',
  uri: 'uuid',
  int64: 'int32',
};

/** Bounds, and by how much a tighter one differs. */
const bounds: Readonly<Record<string, 1 | -1>> = {
  minimum: 1,
  exclusiveMinimum: 1,
  minLength: 1,
  maximum: -1,
  maxLength: -1,
};

/** Keywords that mean nothing for another type. */
const typed = ['format', 'pattern', 'items', 'properties', 'required', 'minimum', 'maximum', 'minLength'];

const isMarkedSecret = ({ schema }: PlacedSchema) => schema['x-secret'] !== undefined;
const isNullable = ({ schema }: PlacedSchema) => hasType(schema, 'null');
const mainTypeOf = ({ type }: Json) => textsOf(type).find(name => name !== 'null') ?? '';

function setType(schema: Json, type: string): void {
  schema.type = hasType(schema, 'null') ? [type, 'null'] : type;
  for (const keyword of [
    ...typed,
    'maxLength',
    'exclusiveMinimum',
    'uniqueItems',
    'enum',
    'const',
    'default',
  ]) {
    delete schema[keyword];
  }
}

/** The operators on single values, wherever they are. */
export const valueOperators: readonly Operator[] = families.flatMap(family => {
  const on = (name: string, fits: (place: PlacedSchema) => boolean) =>
    onSchemas(family, name, place => familyOf(place) === family && fits(place));
  const has = (keyword: string) => (place: PlacedSchema) => place.schema[keyword] !== undefined;
  const set =
    (keyword: string, value: (schema: Json) => unknown) => (document: Json, place: PlacedSchema) => {
      const schema = at(document, place.at);
      const given = value(schema);
      if (given === undefined) delete schema[keyword];
      else schema[keyword] = given;
    };
  const dropped = () => undefined;
  return [
    on('change-type', place => mainTypeOf(place.schema) in otherTypes)(
      ({ schema }) => `${mainTypeOf(schema)} becomes ${otherTypes[mainTypeOf(schema)]}`,
      (document, { at: place, schema }) =>
        setType(at(document, place), otherTypes[mainTypeOf(schema)] ?? 'string'),
    ),
    on('add-null', place => place.schema.type !== undefined && !isNullable(place))(
      () => 'it may be null',
      set('type', ({ type }) => [...textsOf(type), 'null']),
    ),
    on('drop-null', isNullable)(
      () => 'it may not be null',
      set('type', ({ type }) => textsOf(type).filter(name => name !== 'null')[0]),
    ),
    on('change-format', ({ schema }) => String(schema.format) in otherFormats)(
      ({ schema }) => `${schema.format} becomes ${otherFormats[String(schema.format)]}`,
      set('format', ({ format }) => otherFormats[String(format)]),
    ),
    on('drop-format', place => has('format')(place) && !isMarkedSecret(place))(
      ({ schema }) => `it need be no ${schema.format}`,
      set('format', dropped),
    ),
    on('id-as-integer', ({ schema }) => schema['x-key-id'] === true && hasType(schema, 'string'))(
      () => 'the id is a 64-bit integer',
      (document, { at: place }) => {
        const schema = at(document, place);
        setType(schema, 'integer');
        schema.format = 'int64';
      },
    ),
    on('time-as-text', ({ schema }) => schema['x-time-unit'] === 'ms')(
      () => 'epoch milliseconds become a date-time',
      (document, { at: place }) => {
        const schema = at(document, place);
        setType(schema, 'string');
        Object.assign(schema, { format: 'date-time', 'x-time-unit': 'date-time' });
      },
    ),
    on('time-as-number', ({ schema }) => schema['x-time-unit'] === 'date-time')(
      () => 'a date-time becomes epoch milliseconds',
      (document, { at: place }) => {
        const schema = at(document, place);
        setType(schema, 'number');
        schema['x-time-unit'] = 'ms';
      },
    ),
    on('drop-pattern', has('pattern'))(() => 'it need fit no pattern', set('pattern', dropped)),
    on('change-pattern', has('pattern'))(
      () => 'it must fit another pattern',
      set('pattern', () => '^other$'),
    ),
    on('add-enum-value', has('enum'))(
      () => 'it has one more value to choose from',
      set('enum', schema => [...listOf(schema.enum), 'value_of_nobody']),
    ),
    on('remove-enum-value', ({ schema }) => listOf(schema.enum).length > 1)(
      ({ schema }) => `it cannot be ${listOf(schema.enum)[0]}`,
      set('enum', schema => listOf(schema.enum).slice(1)),
    ),
    on('change-enum', ({ schema }) => listOf(schema.enum).length === 1)(
      () => 'its one value is another',
      set('enum', schema => [typeof listOf(schema.enum)[0] === 'boolean' ? false : 'value_of_nobody']),
    ),
    on('drop-enum', has('enum'))(() => 'it may have any value', set('enum', dropped)),
    on('change-const', has('const'))(
      () => 'its one value is another',
      set('const', ({ const: value }) => (typeof value === 'number' ? value + 1 : `${value}_2`)),
    ),
    on('drop-const', has('const'))(() => 'it may have any value', set('const', dropped)),
    on('change-default', has('default'))(
      () => 'its default is another',
      set('default', ({ default: value, enum: values }) => otherDefault(value, values)),
    ),
    on('drop-default', has('default'))(() => 'it has no default', set('default', dropped)),
    on('flip-unique-items', ({ schema }) => hasType(schema, 'array'))(
      ({ schema }) => `it may${schema.uniqueItems === true ? '' : ' not'} have an item twice`,
      set('uniqueItems', ({ uniqueItems }) => uniqueItems !== true),
    ),
    ...Object.entries(bounds).flatMap(([keyword, step]) => [
      on(`tighten-${keyword}`, has(keyword))(
        () => `${keyword} is tighter by one`,
        set(keyword, schema => Number(schema[keyword]) + step),
      ),
      on(`loosen-${keyword}`, has(keyword))(
        () => `${keyword} is looser by one`,
        set(keyword, schema => Number(schema[keyword]) - step),
      ),
      on(`drop-${keyword}`, has(keyword))(() => `there is no ${keyword}`, set(keyword, dropped)),
    ]),
  ];
});

function otherDefault(value: unknown, values: unknown): unknown {
  if (Array.isArray(value)) return ['value_of_nobody'];
  if (typeof value === 'number') return value + 1;
  return listOf(values).find(other => other !== value) ?? `${value}_2`;
}
