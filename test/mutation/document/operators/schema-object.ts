import { at, isObject, type Json, partOf, partsOf, renameKey, textsOf } from '../../../evidence/json.ts';
import type { DocumentModel, Operator, PlacedSchema } from '../mutation.ts';
import { familyOf, hasType, ofDirection, onSchemas } from './places.ts';

const isProperty = ({ property }: PlacedSchema) => property !== undefined;
const ownerOf = (document: Json, { property }: PlacedSchema) => at(document, property?.of ?? '');
const nameOf = ({ property }: PlacedSchema) => property?.name ?? '';

function setRequired(owner: Json, name: string, isRequired: boolean): void {
  const others = textsOf(owner.required).filter(other => other !== name);
  const names = isRequired ? [...others, name] : others;
  if (names.length > 0) owner.required = names;
  else delete owner.required;
}

function remove(document: Json, place: PlacedSchema): void {
  const owner = ownerOf(document, place);
  delete partOf(owner, 'properties')?.[nameOf(place)];
  setRequired(owner, nameOf(place), false);
}

function rename(owner: Json, name: string, other: string): void {
  renameKey(partOf(owner, 'properties') ?? {}, name, other);
  if (Array.isArray(owner.required))
    owner.required = owner.required.map(required => (required === name ? other : required));
}

const added: Json = { type: 'string', description: 'A field that nobody sends.' };

function add(owner: Json, name: string, schema: Json, isRequired: boolean): void {
  owner.properties = { ...partOf(owner, 'properties'), [name]: schema };
  if (isRequired) setRequired(owner, name, true);
}

const isObjectSchema = ({ schema }: PlacedSchema) => isObject(schema.properties);
const isInAnswer = (place: PlacedSchema) => place.direction === 'answer' || place.direction === 'error';
/** Parameters and headers are no objects, and have operators of their own. */
const isInBody = (place: PlacedSchema) => isInAnswer(place) || place.direction === 'request';

/** The operators on objects and their fields. */
export const objectOperators: readonly Operator[] = (['response', 'request'] as const).flatMap(family => {
  const own = (place: PlacedSchema) => isInBody(place) && familyOf(place) === family;
  const properties = (name: string, fits: (place: PlacedSchema) => boolean) =>
    onSchemas(family, name, place => own(place) && isProperty(place) && fits(place));
  const objects = (name: string, fits: (place: PlacedSchema) => boolean = () => true) =>
    onSchemas(family, name, place => own(place) && isObjectSchema(place) && fits(place));
  const always = () => true;
  return [
    properties('rename-property', always)(
      place => `${nameOf(place)} is called ${nameOf(place)}_2`,
      (document, place) => rename(ownerOf(document, place), nameOf(place), `${nameOf(place)}_2`),
    ),
    properties('remove-property', always)(place => `${nameOf(place)} is not there`, remove),
    properties('drop-required', ({ property }) => property?.isRequired === true)(
      place => `${nameOf(place)} may be left out`,
      (document, place) => setRequired(ownerOf(document, place), nameOf(place), false),
    ),
    properties('add-required', ({ property }) => property?.isRequired === false)(
      place => `${nameOf(place)} must be there`,
      (document, place) => setRequired(ownerOf(document, place), nameOf(place), true),
    ),
    properties('turn-direction', always)(
      place => `${nameOf(place)} is ${isInAnswer(place) ? 'writeOnly' : 'readOnly'}`,
      (document, place) => {
        at(document, place.at)[isInAnswer(place) ? 'writeOnly' : 'readOnly'] = true;
      },
    ),
    objects('add-property')(
      () => 'it has one field more, which may be left out',
      (document, place) => add(at(document, place.at), 'field_of_nobody', { ...added }, false),
    ),
    objects('add-required-property')(
      () => 'it has one field more, which must be there',
      (document, place) => add(at(document, place.at), 'field_of_nobody', { ...added }, true),
    ),
    objects('flip-additional-properties')(
      ({ schema }) =>
        `fields that are not named are ${schema.additionalProperties === false ? 'allowed' : 'refused'}`,
      (document, place) => {
        const schema = at(document, place.at);
        schema.additionalProperties = schema.additionalProperties === false;
      },
    ),
    swapProperties(family, own),
  ];
});

/** Neighbours of one type change their names: only what they mean tells them apart. */
function swapProperties(family: 'response' | 'request', own: (place: PlacedSchema) => boolean): Operator {
  const shapeOf = ({ description: _, ...schema }: Json) => JSON.stringify(schema);
  function* mutations({ schemas }: DocumentModel) {
    for (const place of schemas.filter(own)) {
      const properties = partsOf(place.schema, 'properties');
      const required = textsOf(place.schema.required);
      for (const [index, [name, schema]] of properties.entries()) {
        const [other, otherSchema] = properties[index + 1] ?? [];
        if (other === undefined || otherSchema === undefined) continue;
        if (shapeOf(schema) !== shapeOf(otherSchema)) continue;
        if (required.includes(name) !== required.includes(other)) continue;
        yield {
          system: place.system,
          at: `${place.at}/properties/${name}`,
          what: `${name} and ${other} have each other's description and place`,
          apply(document: Json) {
            const held = partOf(at(document, place.at), 'properties') ?? {};
            const [first, second] = [held[name], held[other]];
            held[name] = second;
            held[other] = first;
          },
        };
      }
    }
  }
  return { family, name: `${family}/swap-properties`, mutations };
}

/** A secret turns up in answers that show none. */
export const addSecret: Operator = onSchemas(
  'response',
  'add-secret',
  place =>
    ofDirection('answer')(place) &&
    isObjectSchema(place) &&
    hasType(place.schema, 'object') &&
    !partsOf(place.schema, 'properties').some(([, property]) => property['x-secret'] !== undefined),
)(
  () => 'it shows a secret',
  (document, place) =>
    add(
      at(document, place.at),
      'secret_of_nobody',
      { type: 'string', format: 'secret', 'x-secret': 'one-time', description: 'A secret.' },
      false,
    ),
);
