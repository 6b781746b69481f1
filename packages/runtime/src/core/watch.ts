import type { AttemptResult, AttemptView, Hooks } from '../client/hooks.ts';
import { KeyloomError } from '../errors/keyloom-error.ts';
import { attempt, type Outcome } from './attempt.ts';
import { judge } from './judge.ts';
import { redact } from './redact.ts';
import { requestIdOf } from './request-id.ts';
import type { Task } from './task.ts';
import { retryAfterOf } from './wait.ts';

let calls = 0;
const numbers = new WeakMap<Task, number>();

const numberOf = (task: Task): number => {
  const known = numbers.get(task);
  if (known !== undefined) return known;
  numbers.set(task, ++calls);
  return calls;
};

const quietly = (use: () => unknown): void => void (async () => use())().catch(() => {});

/** Calls observers; what they throw or reject with is their own affair. */
const tell = (task: Task, use: (hooks: Hooks) => unknown): void => {
  const { hooks = [] } = task.settings;
  for (const each of [hooks].flat()) quietly(() => use(each));
};

/** The attempt that is about to leave. */
const viewOf = (task: Task): AttemptView => ({
  call: numberOf(task),
  system: task.context.system,
  operation: task.name,
  method: task.route.method,
  template: task.route.path,
  url: redact(task.url.replace(/\?.*/s, ''), task.known),
  attempt: task.attempts + 1,
});

const line = ({
  system,
  operation,
  method,
  url,
  attempt,
  status,
  durationMs,
  requestId,
  error,
}: AttemptResult) =>
  [
    `keyloom ${system} ${operation} #${attempt}: ${method} ${url} ->`,
    status ?? error?.name ?? 'no answer',
    `${Math.round(durationMs)} ms`,
    requestId && `request ${requestId}`,
  ]
    .filter(Boolean)
    .join(' ');

/** Tells that a repeat is about to leave. */
export const tellRetry = (task: Task, waitedMs: number, afterStatus: number | undefined): void => {
  const view = { ...viewOf(task), waitedMs, afterStatus };
  tell(task, hooks => hooks.onRetry?.(view));
};

const errorOf = (task: Task, outcome: Outcome): AttemptResult['error'] => {
  const { error } = outcome.response?.ok && outcome.text !== undefined ? {} : judge(task, outcome);
  if (error === undefined) return;
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  return { name, message: error instanceof KeyloomError ? message : redact(message, task.known) };
};

/** As `attempt`, seen by the hooks and the debug log. */
export const watch = async (task: Task): Promise<Outcome> => {
  const { debug } = task.settings;
  const sent: AttemptView[] = [];
  let startedAt = 0;
  const outcome = await attempt(task, () => {
    // Not before now: the credential is known, and is replaced wherever it stands.
    const view = viewOf(task);
    startedAt = performance.now();
    sent.push(view);
    tell(task, each => each.onRequest?.(view));
  });
  const [view] = sent;
  if (!view) return outcome;
  const { response } = outcome;
  const result: AttemptResult = {
    ...view,
    status: response?.status,
    durationMs: performance.now() - startedAt,
    requestId: response && requestIdOf(task, response.headers),
    retryAfterMs: response && retryAfterOf(response.status, response.headers),
    error: errorOf(task, outcome),
  };
  tell(task, each => each.onResponse?.(result));
  if (debug) quietly(() => (typeof debug === 'function' ? debug : console.debug)(line(result)));
  return outcome;
};

/** What a call with hooks or a debug log has at hand. */
export interface Observer {
  readonly watch: typeof watch;
  readonly tellRetry: typeof tellRetry;
}
