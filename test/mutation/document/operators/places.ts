import { type Json, textsOf } from '../../../evidence/json.ts';
import type { Direction, Family, Operator, Placed, PlacedSchema } from '../mutation.ts';

/** Makes an operator of what it says of a place, and of what it does there. */
type Make<Place> = (
  what: (place: Place) => string,
  apply: (document: Json, place: Place) => void,
) => Operator;

/** An operator on the schemas that fit. */
export function onSchemas(
  family: Family,
  name: string,
  fits: (place: PlacedSchema) => boolean,
): Make<PlacedSchema> {
  return (what, apply) => ({
    family,
    name: `${family}/${name}`,
    *mutations({ schemas }) {
      for (const place of schemas) {
        if (!fits(place)) continue;
        const { system, at } = place;
        yield { system, at, what: what(place), apply: document => apply(document, place) };
      }
    },
  });
}

/** An operator on the parameters, responses, bodies or headers that fit. */
export function onPlaces<Place extends Placed>(
  family: Family,
  name: string,
  list: (model: Parameters<Operator['mutations']>[0]) => readonly Place[],
  fits: (place: Place) => boolean = () => true,
): Make<Place> {
  return (what, apply) => ({
    family,
    name: `${family}/${name}`,
    *mutations(model) {
      for (const place of list(model)) {
        if (!fits(place)) continue;
        const { system, at } = place;
        yield { system, at, what: what(place), apply: document => apply(document, place) };
      }
    },
  });
}

const families: Readonly<Record<Direction, Family>> = {
  answer: 'response',
  error: 'response',
  request: 'request',
  parameter: 'parameter',
  header: 'header',
};

export const familyOf = ({ direction }: PlacedSchema): Family => families[direction];

export const ofDirection =
  (...directions: readonly Direction[]) =>
  ({ direction }: PlacedSchema): boolean =>
    directions.includes(direction);

export const hasType = ({ type }: Json, name: string): boolean => textsOf(type).includes(name);
