import type { TwinDefinition } from '@keyloom/mocks';
import { isSame } from '../document/same.ts';
import { modelOf } from '../document/shape.ts';
import type { Facts } from '../notation/contract.ts';
import { type Field, fieldOf, itemOf } from '../notation/field.ts';
import { kindOf } from '../notation/kinds.ts';

type Schema = NonNullable<TwinDefinition['document']['operations'][string]['input']>;

/** How the fields of a body differ from its model, by name and mark; which values they take is a validator's business. */
export function differencesOf(schema: Schema, type: string, facts: Facts): readonly string[] {
  if (type.endsWith('[]')) return differencesOf(schema.items ?? {}, itemOf(type), facts);
  const fields = modelOf(facts, type);
  const { properties } = schema;
  // What may be one of several has no fields of its own.
  if (fields === undefined || properties === undefined) return [];
  const names = Object.keys(fields);
  if (!isSame(Object.keys(properties), names))
    return [`${type} has ${Object.keys(properties)}, not ${names}`];
  return names.flatMap(name => {
    const property = properties[name] ?? {};
    const field = fieldOf(fields[name] ?? '');
    const marks = marksOf(property);
    const wanted = wantedMarks(field, facts);
    return [
      ...(isSame(marks, wanted)
        ? []
        : [`${type}.${name}: ${JSON.stringify(marks)}, not ${JSON.stringify(wanted)}`]),
      ...field.types.flatMap(each => differencesOf(property, each, facts)),
    ];
  });
}

const marksOf = (schema: Schema) => ({
  unit: schema['x-time-unit'],
  secret: schema['x-secret'],
  isKeyId: schema['x-key-id'] === true,
  aliases: schema['x-aliases'],
  served: schema['x-served'],
});

function wantedMarks({ types, flags }: Field, facts: Facts): ReturnType<typeof marksOf> {
  const kinds = types.map(kindOf);
  const isServedModel = types.some(type => facts.served?.includes(type));
  const served = flags.get('served') ?? (isServedModel ? 'only' : undefined);
  return {
    unit: kinds.find(kind => kind?.unit)?.unit,
    secret: kinds.find(kind => kind?.secret)?.secret,
    isKeyId: flags.has('key-id'),
    aliases: flags.get('aka')?.split(','),
    served: served === 'absent' || served === 'only' ? served : undefined,
  };
}
