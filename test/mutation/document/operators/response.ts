import { at, below, type Json, partOf, partsOf, renameKey } from '../../../evidence/json.ts';
import type { DocumentModel, Operator, PlacedResponse } from '../mutation.ts';
import { hasType, onPlaces } from './places.ts';

const responses = ({ responses: list }: DocumentModel) => list;
const mediaOf = (part: Json) => partsOf(part, 'content');
const hasBody = ({ part }: PlacedResponse) => mediaOf(part).length > 0;

/** The root of a success body, references followed. */
function rootOf(document: Json, { part }: PlacedResponse): Json | undefined {
  const schema = partOf(mediaOf(part)[0]?.[1], 'schema');
  return typeof schema?.$ref === 'string' ? at(document, schema.$ref.slice(1)) : schema;
}

/** The one list that a body holds, which could be the body itself. */
function onlyList(document: Json, place: PlacedResponse): Json | undefined {
  const lists = partsOf(rootOf(document, place), 'properties').filter(([, { type }]) => type === 'array');
  return lists.length === 1 ? lists[0]?.[1] : undefined;
}

function changeRoot(document: Json, place: PlacedResponse, change: (schema: Json) => Json): void {
  for (const [, media] of mediaOf(at(document, place.at))) {
    const schema = partOf(media, 'schema');
    if (schema !== undefined) media.schema = change(schema);
  }
}

const isSuccessWithBody = (place: PlacedResponse) => !place.isError && hasBody(place);

function onRoots(
  name: string,
  fits: (document: Json, place: PlacedResponse) => boolean,
  what: string,
  change: (schema: Json, document: Json, place: PlacedResponse) => Json,
): Operator {
  return {
    family: 'response',
    name: `response/${name}`,
    *mutations({ document: model, responses: list }) {
      for (const place of list.filter(each => isSuccessWithBody(each) && fits(model, each))) {
        yield {
          system: place.system,
          at: place.at,
          what,
          apply: document => changeRoot(document, place, schema => change(schema, document, place)),
        };
      }
    },
  };
}

/** The operators on whole bodies. */
export const responseOperators: readonly Operator[] = [
  onRoots(
    'list-in-envelope',
    (document, place) => rootOf(document, place)?.type === 'array',
    'the bare list stands in an object',
    schema => ({ type: 'object', description: 'A page.', required: ['data'], properties: { data: schema } }),
  ),
  onRoots(
    'object-in-envelope',
    (document, place) => hasType(rootOf(document, place) ?? {}, 'object'),
    'the body stands in an object',
    schema => ({ type: 'object', description: 'A body.', required: ['data'], properties: { data: schema } }),
  ),
  onRoots(
    'list-without-envelope',
    (document, place) => onlyList(document, place) !== undefined,
    'the list stands alone, without its object',
    (_, document, place) => structuredClone(onlyList(document, place) ?? {}),
  ),
  onRoots(
    'one-of-list',
    (document, place) => rootOf(document, place)?.type === 'array',
    'the body is one item, not a list of them',
    (schema, document) =>
      partOf(typeof schema.$ref === 'string' ? at(document, schema.$ref.slice(1)) : schema, 'items') ?? {},
  ),
  onPlaces(
    'response',
    'change-media-type',
    responses,
    hasBody,
  )(
    ({ part }) => `${mediaOf(part)[0]?.[0]} becomes application/xml`,
    (document, place) => {
      const response = at(document, place.at);
      renameKey(partOf(response, 'content') ?? {}, mediaOf(response)[0]?.[0] ?? '', 'application/xml');
    },
  ),
  onPlaces(
    'response',
    'remove-body',
    responses,
    hasBody,
  )(
    () => 'there is no body',
    (document, place) => {
      delete at(document, place.at).content;
    },
  ),
  onPlaces(
    'response',
    'add-body',
    responses,
    place => !hasBody(place),
  )(
    () => 'there is a body',
    (document, place) => {
      const schema = {
        type: 'object',
        description: 'A body.',
        required: ['status'],
        properties: { status: { type: 'string', description: 'A word.' } },
      };
      at(document, place.at).content = { 'application/json': { schema, example: { status: 'done' } } };
    },
  ),
  onPlaces(
    'response',
    'remove-second-media-type',
    responses,
    ({ part }) => mediaOf(part).length > 1,
  )(
    ({ part }) => `it is never ${mediaOf(part)[1]?.[0]}`,
    (document, place) => {
      const content = partOf(at(document, place.at), 'content') ?? {};
      delete content[Object.keys(content)[1] ?? ''];
    },
  ),
  onPlaces(
    'response',
    'add-media-type',
    responses,
    hasBody,
  )(
    () => 'it may be text/html as well',
    (document, place) => {
      const content = partOf(at(document, place.at), 'content') ?? {};
      content['text/html'] = { schema: { type: 'string', description: 'A page.' }, example: '<p>a page</p>' };
    },
  ),
];

/** The operators on headers of answers. */
export const headerOperators: readonly Operator[] = [
  onPlaces(
    'header',
    'flip-required',
    ({ headers }) => headers,
  )(
    ({ part }) => `it ${part.required === true ? 'may be left out' : 'is always there'}`,
    (document, place) => {
      const header = at(document, place.at);
      header.required = header.required !== true;
    },
  ),
  {
    family: 'header',
    name: 'header/remove',
    *mutations({ responses: list }) {
      for (const { system, at: place, part } of list) {
        for (const [name] of partsOf(part, 'headers')) {
          yield {
            system,
            at: below(place, 'headers', name),
            what: `the header ${name} is not there`,
            apply: document => delete partOf(at(document, place), 'headers')?.[name],
          };
        }
      }
    },
  },
  {
    family: 'header',
    name: 'header/rename',
    *mutations({ responses: list }) {
      for (const { system, at: place, part } of list) {
        for (const [name] of partsOf(part, 'headers')) {
          yield {
            system,
            at: below(place, 'headers', name),
            what: `the header ${name} is called ${name}-2`,
            apply: document => renameKey(partOf(at(document, place), 'headers') ?? {}, name, `${name}-2`),
          };
        }
      }
    },
  },
  {
    family: 'header',
    name: 'header/add',
    *mutations({ responses: list }) {
      for (const { system, at: place } of list) {
        yield {
          system,
          at: place,
          what: 'there is a header that nobody sends',
          apply(document) {
            const response = at(document, place);
            const schema = { type: 'string' };
            const header = { description: 'A header.', required: true, schema, example: 'a' };
            response.headers = { ...partOf(response, 'headers'), 'X-Header-Of-Nobody': header };
          },
        };
      }
    },
  },
];
