import { ConfigError } from '../errors/config-error.ts';
import { HttpError } from '../errors/http-error.ts';
import type { Sent } from '../errors/keyloom-error.ts';
import { NetworkError } from '../errors/network-error.ts';
import { RedirectError } from '../errors/redirect-error.ts';
import { TimeoutError } from '../errors/timeout-error.ts';
import { isObject } from './json.ts';
import { later } from './load.ts';
import { hasNotLeft, isAmbiguous, isOnce, retryStatuses } from './policy.ts';
import type { Body } from './read.ts';
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
  readonly committed?: Sent;
  /** Stands for the answer where a repeated removal finds nothing: done. */
  readonly gone?: Body | undefined;
}

/** An answer arrived: success, or the error that it stands for. */
export const answered = async (task: Task, response: Response, text: string): Promise<Outcome> => {
  const { status, ok } = response;
  // Browsers hide the status of a redirect that is not followed: 0.
  if (ok || status < 400)
    return { response, text, error: ok ? undefined : new RedirectError(factsOf(task), status) };
  const error = await later().then(
    ({ httpErrorOf }) => httpErrorOf(task, response, text),
    () => new HttpError(`HTTP ${status}`, factsOf(task), { status }),
  );
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
  const committed = hasNotLeft(code) ? 'no' : sent;
  if (task.sent === 'no') task.sent = committed;
  const facts = factsOf(task);
  const again = committed === 'no' || (committed === 'maybe' && !isOnce(task.route.role));
  if (lateMs !== undefined) return { error: new TimeoutError(facts, lateMs), again, committed };
  const reason = redact(thrown instanceof Error ? thrown.message : String(thrown), task.known);
  // Nothing but functions of the configuration runs before the request.
  if (sent === 'no') return { error: new ConfigError(`auth or headers failed: ${reason}`, facts) };
  return {
    error: new NetworkError(`no connection: ${reason} (${code ?? 'no code'})`, facts, { code }),
    again,
    committed,
  };
};
