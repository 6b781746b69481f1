import { at, below, isObject, type Json, listOf, partOf, partsOf, textsOf } from '../../../evidence/json.ts';
import type { DocumentModel, Family, Mutation, Operator, PlacedSchema } from '../mutation.ts';
import { ofDirection, onSchemas } from './places.ts';

const family: Family = 'annotation';
const roles = [
  ...['create', 'list', 'get', 'update', 'revoke', 'delete', 'reveal', 'verify', 'rotate', 'dormant'],
];

function operator(
  name: string,
  mutations: (model: DocumentModel) => Iterable<Mutation & { system: string }>,
): Operator {
  return { family, name: `annotation/${name}`, mutations };
}

/** On what operations are annotated with. */
const onOperations = (
  name: string,
  what: (operation: Json) => string | undefined,
  change: (operation: Json) => void,
): Operator =>
  operator(name, function* ({ operations }) {
    for (const { system, at: place, operation } of operations) {
      const text = what(operation);
      if (text === undefined) continue;
      yield { system, at: place, what: text, apply: document => change(at(document, place)) };
    }
  });

const nextRole = (role: unknown) => roles[(roles.indexOf(String(role)) + 1) % roles.length] ?? '';

/** What another unit would be, of the same kind of value. */
const otherUnits: Readonly<Record<string, string>> = {
  ms: 's',
  s: 'ms',
  min: 's',
  days: 'min',
  'date-time': 'iso-utc-no-zone',
  'iso-utc-no-zone': 'date-time',
};

const has =
  (keyword: string) =>
  ({ schema }: PlacedSchema) =>
    schema[keyword] !== undefined;
const inSchema = (change: (schema: Json) => void) => (document: Json, place: PlacedSchema) =>
  change(at(document, place.at));
const isInBody = ofDirection('answer', 'error', 'request');

/** The operators on `x-` annotations that code goes by. */
export const annotationOperators: readonly Operator[] = [
  onOperations(
    'change-role',
    ({ 'x-role': role }) => `${role} becomes ${nextRole(role)}`,
    operation => {
      operation['x-role'] = nextRole(operation['x-role']);
    },
  ),
  onOperations(
    'change-rate-limit',
    ({ 'x-rate-limit': limit }) => (limit === undefined ? undefined : 'ten times as many calls are allowed'),
    operation => {
      const limit = partOf(operation, 'x-rate-limit') ?? {};
      limit.limit = Number(limit.limit) * 10;
    },
  ),
  onOperations(
    'remove-rate-limit',
    ({ 'x-rate-limit': limit }) => (limit === undefined ? undefined : 'the number of calls is not limited'),
    operation => {
      delete operation['x-rate-limit'];
    },
  ),
  onSchemas(
    family,
    'remove-secret',
    has('x-secret'),
  )(
    () => 'it is no secret',
    inSchema(schema => {
      delete schema['x-secret'];
      delete schema.format;
    }),
  ),
  onSchemas(
    family,
    'change-secret',
    has('x-secret'),
  )(
    ({ schema }) => `it is ${schema['x-secret'] === 'one-time' ? 'shown again' : 'shown once'}`,
    inSchema(schema => {
      schema['x-secret'] = schema['x-secret'] === 'one-time' ? 'revealable' : 'one-time';
    }),
  ),
  onSchemas(
    family,
    'remove-key-id',
    has('x-key-id'),
  )(
    () => 'it is not the id of the key',
    inSchema(schema => {
      delete schema['x-key-id'];
    }),
  ),
  onSchemas(
    family,
    'remove-aliases',
    has('x-aliases'),
  )(
    () => 'it has no other name',
    inSchema(schema => {
      delete schema['x-aliases'];
    }),
  ),
  onSchemas(
    family,
    'rename-alias',
    has('x-aliases'),
  )(
    ({ schema }) => `its first other name is ${textsOf(schema['x-aliases'])[0]}_2`,
    inSchema(schema => {
      const [first, ...others] = textsOf(schema['x-aliases']);
      schema['x-aliases'] = [`${first}_2`, ...others];
    }),
  ),
  onSchemas(
    family,
    'remove-last-alias',
    ({ schema }) => textsOf(schema['x-aliases']).length > 1,
  )(
    ({ schema }) => `it is never called ${textsOf(schema['x-aliases']).at(-1)}`,
    inSchema(schema => {
      schema['x-aliases'] = textsOf(schema['x-aliases']).slice(0, -1);
    }),
  ),
  onSchemas(
    family,
    'change-time-unit',
    has('x-time-unit'),
  )(
    ({ schema }) => `its unit is ${otherUnits[String(schema['x-time-unit'])]}`,
    inSchema(schema => {
      schema['x-time-unit'] = otherUnits[String(schema['x-time-unit'])];
    }),
  ),
  onSchemas(
    family,
    'remove-time-unit',
    has('x-time-unit'),
  )(
    () => 'it has no unit',
    inSchema(schema => {
      delete schema['x-time-unit'];
    }),
  ),
  onSchemas(
    family,
    'remove-served',
    place => isInBody(place) && has('x-served')(place),
  )(
    ({ schema }) => (schema['x-served'] === 'only' ? 'it is documented too' : 'the real server sends it'),
    inSchema(schema => {
      delete schema['x-served'];
    }),
  ),
  onSchemas(
    family,
    'served-only',
    place => isInBody(place) && !!place.property && !has('x-served')(place),
  )(
    () => 'only the real server sends it',
    inSchema(schema => {
      schema['x-served'] = 'only';
    }),
  ),
  onSchemas(
    family,
    'served-absent',
    place => ofDirection('answer', 'error')(place) && !!place.property && !has('x-served')(place),
  )(
    () => 'the real server leaves it out',
    inSchema(schema => {
      schema['x-served'] = 'absent';
    }),
  ),
  onSchemas(
    family,
    'remove-served-pattern',
    has('x-served-pattern'),
  )(
    () => 'the real server keeps to the documented pattern',
    inSchema(schema => {
      delete schema['x-served-pattern'];
    }),
  ),
  operator('change-served-response', function* ({ responses }) {
    for (const { system, at: place, part } of responses) {
      const isServed = part['x-served'] !== undefined;
      const what = isServed ? 'the documented server sends it too' : 'only the real server sends it';
      yield {
        system,
        at: place,
        what,
        apply(document) {
          const response = at(document, place);
          if (isServed) delete response['x-served'];
          else response['x-served'] = 'only';
        },
      };
    }
  }),
  operator('remove-served-schema', function* ({ responses }) {
    for (const { system, at: place, part } of responses) {
      for (const [type, media] of partsOf(part, 'content')) {
        if (media['x-served-schema'] === undefined || media.schema === undefined) continue;
        const pointer = below(place, 'content', type);
        yield {
          system,
          at: pointer,
          what: 'the real server’s body has the documented shape',
          apply(document) {
            const held = at(document, pointer);
            delete held['x-served-schema'];
            delete held['x-served-at'];
          },
        };
      }
    }
  }),
  operator('remove-served-at', function* ({ responses }) {
    for (const { system, at: place, part } of responses) {
      for (const [type, media] of partsOf(part, 'content')) {
        if (media['x-served-at'] === undefined) continue;
        const pointer = below(place, 'content', type);
        yield {
          system,
          at: pointer,
          what: 'the documented body is not inside the real server’s',
          apply: document => delete at(document, pointer)['x-served-at'],
        };
      }
    }
  }),
  operator('change-key-parameter', function* ({ parameters }) {
    for (const { system, at: place, part } of parameters) {
      if (part['x-key-id'] === undefined) continue;
      yield {
        system,
        at: place,
        what: 'it is not the id of the key',
        apply: document => delete at(document, place)['x-key-id'],
      };
    }
  }),
  operator('change-unit-of-parameter', function* ({ parameters }) {
    for (const { system, at: place, part } of parameters) {
      const unit = part['x-time-unit'];
      if (typeof unit !== 'string') continue;
      yield {
        system,
        at: place,
        what: `its unit is ${otherUnits[unit]}`,
        apply(document) {
          const parameter = at(document, place);
          parameter['x-time-unit'] = otherUnits[unit];
          if (isObject(parameter.schema) && 'x-time-unit' in parameter.schema)
            parameter.schema['x-time-unit'] = otherUnits[unit];
        },
      };
    }
  }),
  operator('change-pagination', function* ({ operations }) {
    for (const { system, at: place, operation } of operations) {
      const pages = partOf(operation, 'x-pagination');
      for (const [name, value] of Object.entries(pages ?? {})) {
        const pointer = below(place, 'x-pagination', name);
        const other = otherPaging(value);
        yield {
          system,
          at: pointer,
          what: `${name} is ${JSON.stringify(other)}`,
          apply(document) {
            at(document, below(place, 'x-pagination'))[name] = other;
          },
        };
      }
    }
  }),
  operator('remove-pagination', function* ({ operations }) {
    for (const { system, at: place, operation } of operations) {
      if (operation['x-pagination'] === undefined) continue;
      yield {
        system,
        at: below(place, 'x-pagination'),
        what: 'the list has no pages',
        apply: document => delete at(document, place)['x-pagination'],
      };
    }
  }),
];

function otherPaging(value: unknown): unknown {
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'number') return value + 1;
  if (Array.isArray(value)) return listOf(value).slice(1);
  const styles: Readonly<Record<string, string>> = { none: 'offset', offset: 'cursor', cursor: 'none' };
  return styles[String(value)] ?? (value === '' ? '/data' : `${value}_2`);
}
