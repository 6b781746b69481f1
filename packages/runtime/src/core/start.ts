import type { CallOptions, FetchResponse } from '../call/call-options.ts';
import { callOptions, settingsOf } from '../client/settings.ts';
import { attempt } from './attempt.ts';
import { failures, observers, partFor } from './load.ts';
import { prepare } from './prepare.ts';
import { type Body, readPlain } from './read-plain.ts';
import { isOnce, isRemoval } from './role.ts';
import { type Context, type Route, refuse, type Task } from './task.ts';

/** A finished call. */
export interface Answer extends Body {
  readonly response: FetchResponse;
  readonly task: Task;
}

/** Starts a call at once; what is wrong with it rejects. Success takes one plain attempt and nothing else. */
export const start = async (
  context: Context,
  name: string,
  route: Route,
  input: Readonly<Record<string, unknown>> = {},
  options?: CallOptions,
): Promise<Answer> => {
  const task: Task = {
    context,
    name,
    route,
    input,
    settings: context.settings,
    deadline: performance.now(),
    known: [],
    url: context.base,
    attempts: 0,
    sent: 'no',
  };
  if (options) task.settings = settingsOf(options, callOptions, context.settings, text => refuse(task, text));
  const { totalTimeoutMs, hooks, debug } = task.settings;
  task.deadline += totalTimeoutMs;
  prepare(task);
  const once = isOnce(route.role);
  if (once || isRemoval(route.role)) context.changes++;
  // What tells of a lost create must be at hand before the create leaves. Bodies are written there too.
  const loading = (once || route.body) && (await partFor(task, failures())).writeBody(task);
  if (loading) await loading;
  if (hooks || debug) task.observer = await partFor(task, observers());
  const first = await (task.observer?.watch ?? attempt)(task);
  const { response, text } = first;
  const plain = response?.ok && text !== undefined && readPlain(task, response.status, text);
  if (plain) {
    context.warm?.();
    return { ...plain, response, task };
  }
  return (await partFor(task, failures(), first.sent)).recover(task, first);
};
