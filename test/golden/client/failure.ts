import { isObject } from '../document/reader.ts';
import type { Exchange, GoldenAnswer, GoldenFailure } from '../exchange/exchange.ts';
import type { Facts } from '../notation/contract.ts';
import { asGolden, asRead, differenceOf } from './as-read.ts';

/** What a failure is held against. */
export interface FailureCase {
  readonly facts: Facts;
  readonly exchange: Exchange;
  readonly answer: GoldenAnswer;
  readonly failure: GoldenFailure;
  readonly attempts: number;
  readonly filled: (text: string) => string;
}

/** How the error of a call differs from its golden. */
export function failureProblems(
  thrown: unknown,
  { facts, exchange, answer, failure, attempts, filled }: FailureCase,
): string[] {
  const { system, operations } = facts;
  const { operation } = exchange;
  const { status } = answer;
  const problems: string[] = [];
  const expect = (what: string, found: unknown, wanted: unknown) => {
    const difference = differenceOf(wanted, found);
    if (difference !== undefined) problems.push(`the error's ${what}: ${difference}`);
  };
  if (!isObject(thrown)) return [`does not fail with ${failure.name}`];
  // A create, a rotation or a change whose answer tells nothing may have happened.
  const isOnce = /^(create|rotate|update)$/.test(operations[operation]?.role ?? '');
  const isLost = failure.name === 'ParseError';
  const isUnknown = isOnce && (status === 408 || status >= 500 || isLost);
  expect('name', thrown.name, isUnknown ? 'UnknownOutcomeError' : failure.name);
  for (const [name, text] of Object.entries(failure.more)) expect(name, thrown[name], filled(text));
  if (isUnknown) {
    expect('committed', thrown.committed, isLost ? 'yes' : 'maybe');
    expect('lookFor', asRead(thrown.lookFor), asGolden(filled(exchange.input ?? '{}')));
  }
  if (failure.name !== 'HttpError') return problems;
  const error = isUnknown ? thrown.cause : thrown;
  if (!isObject(error)) return [...problems, `is no HttpError: ${String(error)}`];
  const known = { name: 'HttpError', system, operation, status, attempts, sent: 'yes' };
  for (const [name, wanted] of Object.entries(known)) expect(name, error[name], wanted);
  expect('code', error.code, failure.code === undefined ? undefined : filled(failure.code));
  expect('retryAfterMs', error.retryAfterMs, failure.retryAfterMs);
  expect(
    'requestId',
    error.requestId,
    failure.requestId === undefined ? undefined : filled(failure.requestId),
  );
  const said = String(error.message);
  const start = `${system} ${operation}: HTTP ${status}`;
  if (!said.startsWith(start)) problems.push(`the message does not begin with "${start}": ${said}`);
  const words = failure.message === undefined ? undefined : filled(failure.message);
  if (words !== undefined && !said.includes(` - ${words}`))
    problems.push(`the message does not say "${words}": ${said}`);
  if (words === undefined && said.includes(' - '))
    problems.push(`the message says more than the answer: ${said}`);
  if (Object.keys(error).includes('body')) problems.push('the body is enumerable');
  const isJson = /json/.test(answer.mediaType ?? '');
  expect('body', asRead(error.body), isJson ? asGolden(filled(answer.body)) : answer.body || undefined);
  return problems;
}
