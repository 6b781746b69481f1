import type { InputPlace, Operation, Role } from '@keyloom/types';
import { readAnswer, readInt64Names } from './answer.ts';
import { readGone } from './gone.ts';
import {
  type DocumentOperation,
  documentedMedia,
  isInt64Id,
  type Parameter,
  type Response,
  type Schema,
  typesOf,
} from './openapi.ts';
import { toPagination } from './pagination.ts';
import type { Resolve } from './resolve.ts';
import type { SliceOperation } from './slice.ts';

/** The values of `x-role`: what an operation does to a key. */
export const ROLES: readonly string[] = [
  'create',
  'list',
  'get',
  'update',
  'revoke',
  'delete',
  'reveal',
  'verify',
  'rotate',
  'dormant',
] satisfies readonly Role[];
const HTTP_METHODS = { get: 'GET', post: 'POST', put: 'PUT', patch: 'PATCH', delete: 'DELETE' } as const;

/** The row of the operation table: everything about one call, as data. */
export function toRow(target: SliceOperation, resolve: Resolve): Operation {
  const { operation, fail } = target;
  const role = operation['x-role'];
  if (!isRole(role)) return fail(role === undefined ? 'needs an x-role' : `${role} is not an x-role`);

  const answers = successes(operation.responses).map(([status, response]) => ({
    status,
    kind: kindOf(response, resolve, message => fail(message, ['responses', status])),
    media: documentedMedia(response.content)[1],
  }));
  const [answer, ...others] = answers;
  if (!answer) return fail('documents no success status', ['responses']);
  if (others.some(other => other.kind !== answer.kind))
    fail('its success answers are of different kinds', ['responses']);

  const schemas = answers.flatMap(({ media }) => (media ? [resolve(media.schema)] : []));
  const served = answers.flatMap(({ media }) =>
    media?.['x-served-schema'] ? [resolve(media['x-served-schema'])] : [],
  );
  const refuse = (message: string) => fail(message, ['responses']);
  const { secrets, aliases, keyIds } = readAnswer({ oneOf: schemas }, refuse);
  if (keyIds.length > 1) refuse(`its answer has x-key-id at ${keyIds.join(' and ')}`);
  const int64 = readInt64Names([...schemas, ...served], refuse);
  const servedAt = answers.map(({ media }) => media?.['x-served-at']).find(pointer => pointer !== undefined);
  const [keyId] = keyIds;
  const pages = toPagination(target);
  const keyParameter = operation.parameters?.find(parameter => parameter['x-key-id'])?.name;
  const gone = readGone(role, schemas[0], keyParameter);

  return {
    method: HTTP_METHODS[target.method],
    path: target.path,
    role,
    in: inputPlaces(target, resolve),
    ...(operation.requestBody && { body: operation.requestBody.required ? 'required' : 'optional' }),
    success: answers.map(({ status }) => Number(status)),
    answer: answer.kind,
    ...(int64.length > 0 && { int64 }),
    ...(secrets.length > 0 && { secrets }),
    ...(Object.keys(aliases).length > 0 && { aliases }),
    ...(keyId !== undefined && { keyId }),
    ...(servedAt !== undefined && { servedAt }),
    ...(gone && { gone }),
    ...(pages && { pages }),
  };
}

/** The documented success answers, by status. */
export function successes(responses: Readonly<Record<string, Response>> = {}): readonly [string, Response][] {
  return Object.entries(responses).filter(
    ([status, response]) => /^2\d\d$/.test(status) && !response['x-served'],
  );
}

/** The schemas of the documented success bodies, resolved. */
export function successSchemas({ responses }: DocumentOperation, resolve: Resolve): readonly Schema[] {
  return successes(responses).flatMap(([, { content }]) => {
    const schema = documentedMedia(content)[1]?.schema;
    return schema === undefined ? [] : [resolve(schema)];
  });
}

/** The fields of a JSON body whose schema is resolved, those of all its alternatives. */
export function fieldsOf(schema: Schema): readonly [string, Schema][] {
  const branches = [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])];
  return [...Object.entries(schema.properties ?? {}), ...branches.flatMap(fieldsOf)];
}

function inputPlaces(target: SliceOperation, resolve: Resolve): Record<string, InputPlace> {
  const places = new Map<string, InputPlace>();
  const inTemplate = new Set([...target.path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name));
  for (const parameter of target.operation.parameters ?? []) {
    const place = parameterPlace(parameter, resolve);
    if (!place) continue;
    if (places.has(parameter.name)) target.fail(`two parameters are named ${parameter.name}`, ['parameters']);
    if (parameter.in === 'path' && !inTemplate.delete(parameter.name)) {
      target.fail(`the path has no {${parameter.name}}`, ['parameters']);
    }
    places.set(parameter.name, place);
  }
  for (const name of inTemplate) target.fail(`the path parameter ${name} is not declared`);

  const parameters = new Set(places.keys());
  const body = documentedMedia(target.operation.requestBody?.content)[1]?.schema;
  for (const [name, field] of body ? fieldsOf(resolve(body)) : []) {
    if (parameters.has(name))
      target.fail(`a parameter and a body field are both named ${name}`, ['requestBody']);
    places.set(
      name,
      isInt64Id(field) ? 'body:int64' : field.format === 'secret-input' ? 'body:secret' : 'body',
    );
  }
  return Object.fromEntries(places);
}

function parameterPlace(parameter: Parameter, resolve: Resolve): InputPlace | undefined {
  if (parameter.in !== 'path' && parameter.in !== 'query') return undefined;
  const schema: Schema = { ...resolve(parameter.schema ?? {}), ...timeUnit(parameter) };
  return isInt64Id(schema) ? `${parameter.in}:int64` : parameter.in;
}

function timeUnit(parameter: Parameter): Schema {
  const unit = parameter['x-time-unit'];
  return typeof unit === 'string' ? { 'x-time-unit': unit } : {};
}

function kindOf(response: Response, resolve: Resolve, fail: (message: string) => never): Operation['answer'] {
  const documented = documentedMedia(response.content)[1]?.schema;
  if (!documented) return 'none';
  const schema = resolve(documented);
  const types = typesOf(schema);
  if (types.includes('array')) return 'array';
  if (types.includes('object') || schema.properties || schema.oneOf || schema.anyOf) return 'object';
  return fail('a success body must be an object or an array');
}

/** Whether a word is one of the roles. */
export function isRole(role: string | undefined): role is Role {
  return role !== undefined && ROLES.includes(role);
}
