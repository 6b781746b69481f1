import type { FetchResponse } from '../call/call-options.ts';
import { ConfigError } from '../errors/config-error.ts';
import { KeyloomError, type Sent } from '../errors/keyloom-error.ts';
import { NetworkError } from '../errors/network-error.ts';
import { ParseError } from '../errors/parse-error.ts';
import { RedirectError } from '../errors/redirect-error.ts';
import { SecretMissingError } from '../errors/secret-missing-error.ts';
import { TimeoutError } from '../errors/timeout-error.ts';
import type { Outcome } from './attempt.ts';
import { httpErrorOf } from './error-body.ts';
import { isObject, type Json } from './json.ts';
import { lineOf } from './line.ts';
import { hasNotLeft, isAmbiguous, isRedirect, retryStatuses } from './policy.ts';
import { noSecret, read } from './read.ts';
import type { Body } from './read-plain.ts';
import { redact } from './redact.ts';
import { requestIdOf } from './request-id.ts';
import { isOnce } from './role.ts';
import { factsOf, type Task } from './task.ts';

/** What an attempt means. */
export interface Verdict {
  readonly response?: FetchResponse | undefined;
  /** Success. */
  readonly body?: Body;
  /** What to throw if this was the last attempt; an abort leaves its own reason here. */
  readonly error?: unknown;
  /** Whether the policy allows another attempt. */
  readonly again?: boolean;
  /** Whether the operation has taken effect all the same. */
  readonly committed?: Sent;
}

/** An answer arrived: success, or the error that it stands for. */
const answered = (task: Task, response: FetchResponse, text: string): Verdict => {
  const { status, ok } = response;
  if (!ok) {
    const error = isRedirect(status)
      ? new RedirectError(factsOf(task), status)
      : httpErrorOf(task, response, text);
    const again = retryStatuses(task.route.role).includes(status);
    return { response, error, again, committed: isAmbiguous(status) ? 'maybe' : 'no' };
  }
  try {
    const body = read(task, status, text);
    if (typeof body !== 'string') return { response, body };
    task.requestId = requestIdOf(task, response.headers);
    if (body === noSecret) return { response, error: new SecretMissingError(factsOf(task), task.keyId) };
    return { response, error: new ParseError(body, factsOf(task), status), committed: 'yes' };
  } catch (error) {
    return { response, error };
  }
};

/** What was thrown and its causes, the outermost first; a chain may bite its own tail. */
const causesOf = (thrown: unknown): Json[] => {
  const causes: Json[] = [];
  for (let each = thrown; isObject(each) && causes.length < 9; each = each.cause) causes.push(each);
  return causes;
};

const codeOf = (thrown: unknown): string | undefined =>
  causesOf(thrown)
    .map(({ code }) => lineOf(code))
    .find(Boolean);

/** Platforms say `fetch failed`, and hide why in the cause. */
const reasonOf = (thrown: unknown): string =>
  causesOf(thrown)
    .map(({ message }) => lineOf(message))
    .findLast(Boolean) ?? String(thrown);

/** No answer, or only the head of one. */
const failed = (task: Task, { sent, response, thrown, lateMs }: Outcome): Verdict => {
  if (thrown instanceof KeyloomError) return { error: thrown };
  if (response) {
    task.requestId = requestIdOf(task, response.headers);
    if (thrown === undefined && lateMs === undefined) {
      const text = 'the answer is longer than maxResponseBytes allows';
      return { response, error: new ParseError(text, factsOf(task), response.status), committed: 'yes' };
    }
  }
  const code = codeOf(thrown);
  const committed = hasNotLeft(code) ? 'no' : sent;
  if (task.sent === 'no') task.sent = committed;
  const facts = factsOf(task);
  // A cut or stalled answer is not asked for again: nobody knows how often it would be.
  const again = committed === 'no' || (committed === 'maybe' && !isOnce(task.route.role));
  if (lateMs !== undefined) return { error: new TimeoutError(facts, lateMs), again, committed };
  const reason = lineOf(redact(reasonOf(thrown), task.known));
  // Only functions of the configuration, or a fetch that refuses its options, can throw before anything is sent.
  if (sent === 'no') return { error: new ConfigError(`auth, headers or fetch failed: ${reason}`, facts) };
  const also = code && !reason?.includes(code) ? ` (${code})` : '';
  const text = `${response ? 'the answer was cut' : 'no answer'}: ${reason}${also}`;
  return { error: new NetworkError(text, facts, { code }), again, committed };
};

/** Decides what an attempt means: done, an error, another attempt. */
export const judge = (task: Task, outcome: Outcome): Verdict => {
  const { response, text } = outcome;
  const { signal } = task.settings;
  // An abort comes too late for an answer that is whole: it may hold a one-time secret.
  if (signal?.aborted && !(response?.ok && text !== undefined)) return { error: signal.reason };
  // The body of an error, or one that nobody documented, is not worth a failure of its own.
  const isEnough = response && (text !== undefined || !response.ok || task.route.answer === 'none');
  return isEnough ? answered(task, response, text ?? '') : failed(task, outcome);
};
