import { at, below, type Json, listOf, partOf, textsOf } from '../../../evidence/json.ts';
import type { DocumentedOperation, DocumentModel, Operator, Placed } from '../mutation.ts';
import { onPlaces } from './places.ts';

const parameters = ({ parameters: list }: DocumentModel) => list;
const is =
  (...places: readonly string[]) =>
  ({ part }: Placed) =>
    places.includes(String(part.in));
const set = (change: (parameter: Json) => void) => (document: Json, place: Placed) =>
  change(at(document, place.at));
const schemaOf = (parameter: Json) => partOf(parameter, 'schema') ?? {};

/** A path parameter is named in the path too. */
function renameInPaths(
  document: Json,
  name: string,
  other: string,
  users: readonly DocumentedOperation[],
): void {
  const paths = partOf(document, 'paths') ?? {};
  for (const path of new Set(users.map(user => user.path))) {
    const item = paths[path];
    delete paths[path];
    paths[path.replace(`{${name}}`, `{${other}}`)] = item;
  }
}

/** The operations that have a parameter, as their own or by reference. */
function usersOf(model: DocumentModel, place: Placed): readonly DocumentedOperation[] {
  return model.operations.filter(({ at: pointer, operation }) =>
    listOf(operation.parameters).some(
      (parameter, index) =>
        below(pointer, 'parameters', index) === place.at ||
        Reflect.get(Object(parameter), '$ref') === `#${place.at}`,
    ),
  );
}

/** The operators on parameters as such; what their values may be is the affair of the operators on values. */
export const parameterOperators: readonly Operator[] = [
  onPlaces(
    'parameter',
    'rename',
    parameters,
    is('query', 'header'),
  )(
    ({ part }) => `${part.name} is called ${part.name}_2`,
    set(parameter => {
      parameter.name = `${parameter.name}_2`;
    }),
  ),
  {
    family: 'parameter',
    name: 'parameter/rename-in-path',
    *mutations(model) {
      for (const place of parameters(model).filter(is('path'))) {
        const name = String(place.part.name);
        const users = usersOf(model, place);
        // Others on the same path name it as well.
        const isWhole = users.every(({ path }) =>
          model.operations.every(other => other.path !== path || users.includes(other)),
        );
        if (!isWhole) continue;
        yield {
          system: place.system,
          at: place.at,
          what: `${name} is called ${name}_2`,
          apply(document) {
            at(document, place.at).name = `${name}_2`;
            renameInPaths(document, name, `${name}_2`, users);
          },
        };
      }
    },
  },
  onPlaces(
    'parameter',
    'query-to-header',
    parameters,
    is('query'),
  )(
    ({ part }) => `${part.name} goes into a header`,
    set(parameter => {
      parameter.in = 'header';
    }),
  ),
  onPlaces(
    'parameter',
    'flip-required',
    parameters,
    is('query'),
  )(
    ({ part }) => `${part.name} ${part.required === true ? 'may be left out' : 'must be there'}`,
    set(parameter => {
      parameter.required = parameter.required !== true;
    }),
  ),
  onPlaces('parameter', 'id-as-integer', parameters, ({ part }) => {
    return part['x-key-id'] === true && textsOf(schemaOf(part).type).includes('string');
  })(
    ({ part }) => `${part.name} is a 64-bit integer`,
    set(parameter => {
      parameter.schema = { type: 'integer', format: 'int64' };
    }),
  ),
  onPlaces(
    'parameter',
    'list-in-one-text',
    parameters,
    ({ part }) => part.explode === true,
  )(
    ({ part }) => `the values of ${part.name} stand in one text`,
    set(parameter => {
      parameter.explode = false;
    }),
  ),
  {
    family: 'parameter',
    name: 'parameter/remove',
    *mutations({ operations }) {
      for (const { system, at: place, operation } of operations) {
        for (const index of listOf(operation.parameters).keys()) {
          yield {
            system,
            at: below(place, 'parameters', index),
            what: 'there is no such parameter',
            apply(document) {
              const held = at(document, place);
              held.parameters = listOf(held.parameters).filter((_, at) => at !== index);
            },
          };
        }
      }
    },
  },
  {
    family: 'parameter',
    name: 'parameter/add-required',
    *mutations({ operations }) {
      for (const { system, at: place } of operations) {
        yield {
          system,
          at: place,
          what: 'there is one query parameter more, which must be there',
          apply(document) {
            const held = at(document, place);
            const schema = { type: 'string' };
            held.parameters = [
              ...listOf(held.parameters),
              {
                name: 'parameter_of_nobody',
                in: 'query',
                description: 'A text.',
                required: true,
                schema,
                example: 'a',
              },
            ];
          },
        };
      }
    },
  },
];
