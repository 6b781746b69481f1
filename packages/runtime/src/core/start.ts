import type { CallOptions } from '../call/call-options.ts';
import { callOptions, settingsOf } from '../client/settings.ts';
import { KeyloomError, type Sent } from '../errors/keyloom-error.ts';
import { attempt } from './attempt.ts';
import { later } from './load.ts';
import { prepare } from './prepare.ts';
import { type Body, readPlain } from './read-plain.ts';
import { isOnce, isRemoval } from './role.ts';
import { type Context, factsOf, type Route, refuse, type Task } from './task.ts';

/** A finished call. */
export interface Answer extends Body {
  readonly response: Response;
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
    deadline: 0,
    known: [...context.known],
    url: '',
    attempts: 0,
    sent: 'no',
  };
  const fail = (text: string): never => refuse(task, text);
  if (options) task.settings = settingsOf(options, callOptions, context.settings, fail);
  const { totalTimeoutMs, hooks, debug, signal } = task.settings;
  task.deadline = performance.now() + totalTimeoutMs;
  prepare(task);
  const once = isOnce(route.role);
  if (once || isRemoval(route.role)) context.changes++;
  const rest = (sent: Sent) =>
    later().catch(() => {
      signal?.throwIfAborted();
      // In a browser that lost its network. Whoever sees this has no key: a create has not left yet.
      const text = `a file is missing (HTTP ${task.response?.status})`;
      throw new KeyloomError(text, { ...factsOf(task), sent });
    });
  // What tells of a lost create must be at hand before the create leaves.
  const ready = once || hooks || debug ? await rest('no') : undefined;
  const first = await (ready ? ready.watch(task) : attempt(task));
  const { response, text } = first;
  const plain = response?.ok && text !== undefined && readPlain(task, response.status, text);
  if (plain) {
    context.warm?.();
    return { ...plain, response, task };
  }
  return (ready ?? (await rest(first.sent))).recover(task, first);
};
