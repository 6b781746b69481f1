import type { CallOptions } from '../call/call-options.ts';
import { checkOptions, settingsOf } from '../client/settings.ts';
import { type Answer, perform } from './perform.ts';
import { type Context, type Route, refuse, type Task } from './task.ts';

/** Starts a call at once; what is wrong with it rejects. */
export const start = async (
  context: Context,
  name: string,
  route: Route,
  input: Readonly<Record<string, unknown>> = {},
  options?: CallOptions,
): Promise<Answer> => {
  const settings = options === undefined ? context.defaults : settingsOf(options, context.defaults);
  const task: Task = {
    context,
    name,
    route,
    input,
    settings,
    deadline: performance.now() + settings.totalTimeoutMs,
    known: [...context.known],
    url: '',
    body: undefined,
    attempts: 0,
    sent: 'no',
    response: undefined,
    requestId: undefined,
    mayBeDone: false,
  };
  if (options !== undefined) checkOptions(options, true, text => refuse(task, text));
  return perform(task);
};
