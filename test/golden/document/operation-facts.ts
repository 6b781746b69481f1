import { evidenceOf } from '../notation/answer.ts';
import type { Facts, OperationFacts } from '../notation/contract.ts';
import { checkAnswer } from './answer-facts.ts';
import type { createFieldFacts, Tell } from './field-facts.ts';
import { checkKeys } from './known-keys.ts';
import { checkParameters } from './parameter-facts.ts';
import { isObject, objectAt, type Place, type Reader } from './reader.ts';
import { isSame } from './same.ts';

/** What the facts of one operation are checked with. */
export interface Check {
  readonly facts: Facts;
  readonly reader: Reader;
  readonly fields: ReturnType<typeof createFieldFacts>;
  readonly tell: Tell;
}

/** Holds one operation against the pages. */
export function checkOperation(
  name: string,
  wanted: OperationFacts,
  { operation }: Place,
  check: Check,
): void {
  const { facts, tell } = check;
  const where = `${facts.system} ${name}`;
  const expect = (what: string, found: unknown, right: unknown) => {
    if (!isSame(found, right))
      tell(where, `${what} is ${JSON.stringify(found)}, not ${JSON.stringify(right)}`);
  };
  checkKeys('operation', operation, where, tell);
  expect('tags', operation.tags, [facts.system]);
  expect('operationId', operation.operationId, facts.prefix + name.charAt(0).toUpperCase() + name.slice(1));
  expect('x-published-id', operation['x-published-id'], wanted.publishedId);
  expect('x-role', operation['x-role'], wanted.role);
  expect('x-evidence', operation['x-evidence'], evidenceOf(wanted.by));
  expect('x-rate-limit', rateOf(operation['x-rate-limit']), wanted.rate);
  expect('x-pagination', operation['x-pagination'], wanted.pages);
  expect('summary', operation.summary, wanted.summary);
  if (wanted.description !== undefined) expect('description', operation.description, wanted.description);
  else if (!operation.description) tell(where, 'has no description');
  const schemes = Object.keys(facts.security).map(scheme => ({ [schemeName(facts, scheme)]: [] }));
  expect('security', operation.security, schemes);
  checkParameters(where, operation, wanted.parameters ?? {}, check);
  if (wanted.body === undefined) expect('requestBody', operation.requestBody, undefined);
  else checkBody(where, operation.requestBody, wanted.body, check);
  const answers = objectAt(operation, 'responses');
  expect('statuses', Object.keys(answers).sort(), Object.keys(wanted.answers).sort());
  for (const [status, line] of Object.entries(wanted.answers))
    checkAnswer(`${where} ${status}`, answers[status], line, check);
}

function checkBody(where: string, node: unknown, line: string, { reader, fields, tell }: Check): void {
  const body = reader.resolve(node);
  checkKeys('body', body, where, tell);
  if ((body.required === true) !== line.endsWith('!')) tell(where, `the body's required is ${body.required}`);
  const types = Object.keys(objectAt(body, 'content'));
  if (!isSame(types, ['application/json'])) tell(where, `the body is ${types}`);
  const media = objectAt(body, 'content', 'application/json');
  checkKeys('media', media, `${where} body`, tell);
  fields.check(`${where} body`, media.schema, line);
}

/** The name of a security scheme in the one document. */
export const schemeName = ({ prefix }: Facts, scheme: string): string =>
  prefix + scheme.charAt(0).toUpperCase() + scheme.slice(1);

function rateOf(value: unknown): string | undefined {
  if (!isObject(value)) return undefined;
  const { limit, windowSeconds, per, ...others } = value;
  return [`${limit} in ${windowSeconds} s per ${per}`, ...Object.keys(others)].join(' ');
}
