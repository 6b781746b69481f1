import { ConfigError } from '../errors/config-error.ts';
import type { Sent } from '../errors/keyloom-error.ts';
import { NetworkError } from '../errors/network-error.ts';
import { RedirectError } from '../errors/redirect-error.ts';
import { TimeoutError } from '../errors/timeout-error.ts';
import { httpErrorOf } from './error-body.ts';
import { isObject } from './json.ts';
import { hasNotLeft, isAmbiguous, isOnce, retryStatuses } from './policy.ts';
import { redact } from './redact.ts';
import { factsOf, type Task } from './task.ts';

/** How one attempt ended. */
export interface Outcome {
  readonly response?: Response;
  readonly text?: string;
  /** What to throw if this was the last attempt; an abort leaves its own reason here. */
  readonly error?: unknown;
  /** Whether the policy allows another attempt. */
  readonly again?: boolean;
  /** Whether the operation has taken effect all the same. */
  readonly committed?: 'no' | 'maybe' | 'yes';
}

/** An answer arrived: success, or the error that it stands for. */
export const answered = (task: Task, response: Response, text: string): Outcome => {
  const { status, ok, type } = response;
  task.sent = 'yes';
  if (ok) return { response, text };
  // Browsers hide the status of a redirect that is not followed: 0.
  if (status < 400 || type === 'opaqueredirect')
    return { response, error: new RedirectError(factsOf(task), status) };
  const error = httpErrorOf(task, response, text);
  const again = retryStatuses(task.route.role).includes(status);
  return { response, error, again, committed: isAmbiguous(status) ? 'maybe' : 'no' };
};

const codeOf = (error: unknown): string | undefined => {
  if (!isObject(error)) return;
  return typeof error.code === 'string' ? error.code : codeOf(error.cause);
};

/** No answer, or only the head of one (`sent: 'yes'`). `lateMs` is set when time ran out. */
export const failed = (task: Task, sent: Sent, thrown: unknown, lateMs: number | undefined): Outcome => {
  if (thrown instanceof ConfigError) return { error: thrown };
  const code = codeOf(thrown);
  const left = hasNotLeft(code) ? 'no' : sent;
  if (left === 'yes' || task.sent === 'no') task.sent = left;
  const facts = factsOf(task);
  const again = left === 'no' || (left === 'maybe' && !isOnce(task.route.role));
  if (lateMs !== undefined) return { error: new TimeoutError(facts, lateMs), again, committed: left };
  const reason = redact(thrown instanceof Error ? thrown.message : String(thrown), task.known);
  // Nothing but functions of the configuration runs before the request.
  if (sent === 'no') return { error: new ConfigError(`auth or headers failed: ${reason}`, facts) };
  const text = `the connection failed: ${reason}${code ? ` (${redact(code, task.known)})` : ''}`;
  return { error: new NetworkError(text, facts, code), again, committed: left };
};
