import { at, below, isObject, type Json, partOf, renameKey } from '../../../evidence/json.ts';
import type { DocumentedOperation, DocumentModel, Mutation, Operator } from '../mutation.ts';
import { onPlaces } from './places.ts';

type Change = (document: Json, operation: DocumentedOperation) => void;

function onOperations(
  name: string,
  what: (operation: DocumentedOperation) => string,
  change: Change,
  fits: (operation: DocumentedOperation, model: DocumentModel) => boolean = () => true,
): Operator {
  return {
    family: 'operation',
    name: `operation/${name}`,
    *mutations(model) {
      for (const operation of model.operations.filter(each => fits(each, model))) {
        const mutation: Mutation = {
          at: operation.at,
          what: what(operation),
          apply: document => change(document, operation),
        };
        yield { system: operation.system, ...mutation };
      }
    },
  };
}

const pathOf = (document: Json, { path }: DocumentedOperation) =>
  partOf(partOf(document, 'paths'), path) ?? {};
const otherMethods: Readonly<Record<string, string>> = {
  get: 'post',
  post: 'put',
  put: 'post',
  patch: 'put',
  delete: 'post',
};
const otherMethod = ({ method }: DocumentedOperation, item: Json) =>
  [otherMethods[method] ?? 'post', 'put', 'patch'].find(other => item[other] === undefined) ?? 'trace';

/** Moves one operation to another path; the others on its path stay. */
function move(document: Json, operation: DocumentedOperation, path: string): void {
  const item = pathOf(document, operation);
  const { servers } = item;
  const moved = item[operation.method];
  remove(document, operation);
  const paths = partOf(document, 'paths') ?? {};
  paths[path] = { servers, [operation.method]: moved };
}

function remove(document: Json, operation: DocumentedOperation): void {
  const item = pathOf(document, operation);
  delete item[operation.method];
  // What is left is a list: of servers, or of parameters.
  if (Object.values(item).every(Array.isArray)) delete partOf(document, 'paths')?.[operation.path];
}

/** The other operation of the system whose id would fit: the next one. */
function nextOf(model: DocumentModel, operation: DocumentedOperation): DocumentedOperation | undefined {
  const own = model.operations.filter(({ system }) => system === operation.system);
  return own[own.indexOf(operation) + 1];
}

/** The operators on whole operations. */
export const operationOperators: readonly Operator[] = [
  onOperations(
    'change-path',
    ({ path }) => `the path is ${path}/v2`,
    (document, operation) => move(document, operation, `${operation.path}/v2`),
  ),
  onOperations(
    'change-case-of-path',
    ({ path }) => `the path ${path} has another spelling`,
    (document, operation) =>
      move(
        document,
        operation,
        operation.path.replace(/api([-_])keys?/, found =>
          found.replace(/[-_]/, dash => (dash === '-' ? '_' : '-')),
        ),
      ),
  ),
  onOperations(
    'change-method',
    ({ method }) => `the method is no longer ${method}`,
    (document, operation) => {
      const item = pathOf(document, operation);
      renameKey(item, operation.method, otherMethod(operation, item));
    },
  ),
  onOperations('remove', () => 'there is no such operation', remove),
  onOperations(
    'add',
    () => 'there is one like it at another path',
    (document, operation) => {
      const copy: unknown = structuredClone(operation.operation);
      const { servers } = pathOf(document, operation);
      const added = { ...(isObject(copy) && copy), operationId: `${operation.operation.operationId}Again` };
      const paths = partOf(document, 'paths') ?? {};
      paths[`${operation.path}/again`] = { servers, [operation.method]: added };
    },
  ),
  onOperations(
    'rename',
    ({ name }) => `${name} is called ${name}2`,
    (document, operation) => {
      at(document, operation.at).operationId = `${operation.operation.operationId}2`;
    },
  ),
  onOperations(
    'deprecate',
    () => 'it is deprecated',
    (document, operation) => {
      at(document, operation.at).deprecated = true;
    },
  ),
  {
    family: 'operation',
    name: 'operation/swap-ids',
    *mutations(model) {
      for (const operation of model.operations) {
        const next = nextOf(model, operation);
        if (next === undefined) continue;
        yield {
          system: operation.system,
          at: operation.at,
          what: `${operation.name} and ${next.name} have each other's id`,
          apply(document) {
            at(document, operation.at).operationId = next.operation.operationId;
            at(document, next.at).operationId = operation.operation.operationId;
          },
        };
      }
    },
  },
  {
    family: 'operation',
    name: 'operation/swap-path-parameters',
    *mutations({ operations }) {
      for (const path of new Set(operations.map(operation => operation.path))) {
        const [first, second] = [...path.matchAll(/\{\w+\}/g)].map(([name]) => name);
        const system = operations.find(operation => operation.path === path)?.system ?? '';
        if (first === undefined || second === undefined) continue;
        yield {
          system,
          at: below('/paths', path),
          what: `${first} and ${second} have each other's place`,
          apply: document =>
            renameKey(
              partOf(document, 'paths') ?? {},
              path,
              path.replace(/\{\w+\}/g, name => (name === first ? second : first)),
            ),
        };
      }
    },
  },
];

/** The operators on request bodies as such. */
export const bodyOperators: readonly Operator[] = [
  onPlaces(
    'request',
    'flip-body-required',
    ({ bodies }) => bodies,
  )(
    ({ part }) => `the body ${part.required === true ? 'may be left out' : 'must be there'}`,
    (document, place) => {
      const body = at(document, place.at);
      body.required = body.required !== true;
    },
  ),
  onPlaces(
    'request',
    'change-content-type',
    ({ bodies }) => bodies,
  )(
    () => 'the body is a form',
    (document, place) => {
      const content = partOf(at(document, place.at), 'content') ?? {};
      renameKey(content, Object.keys(content)[0] ?? '', 'application/x-www-form-urlencoded');
    },
  ),
  {
    family: 'request',
    name: 'request/remove-body',
    *mutations({ bodies }) {
      for (const { system, at: place } of bodies) {
        const holder = place.replace(/\/requestBody$/, '');
        yield {
          system,
          at: place,
          what: 'there is no body',
          apply: document => delete at(document, holder).requestBody,
        };
      }
    },
  },
  {
    family: 'request',
    name: 'request/add-body',
    *mutations({ operations }) {
      for (const { system, at: place, operation } of operations) {
        if (operation.requestBody !== undefined) continue;
        yield {
          system,
          at: place,
          what: 'there is a body, which must be sent',
          apply(document) {
            const properties = { reason_of_nobody: { type: 'string', description: 'A text.' } };
            const schema = {
              type: 'object',
              description: 'A body.',
              required: ['reason_of_nobody'],
              properties,
            };
            const content = { 'application/json': { schema, example: { reason_of_nobody: 'a' } } };
            at(document, place).requestBody = { description: 'A body.', required: true, content };
          },
        };
      }
    },
  },
];
