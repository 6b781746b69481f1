import { HttpError } from '../errors/http-error.ts';
import { ParseError } from '../errors/parse-error.ts';
import { UnknownOutcomeError } from '../errors/unknown-outcome-error.ts';
import { isSecret } from '../secret.ts';
import { attempt } from './attempt.ts';
import type { Outcome } from './outcome.ts';
import { isOnce, isRemoval } from './policy.ts';
import { prepare } from './prepare.ts';
import { type Body, read } from './read.ts';
import { retry } from './retry.ts';
import { factsOf, remainingMs, type Task } from './task.ts';

/** A finished call. */
export interface Answer extends Body {
  readonly response: Response;
  readonly task: Task;
}

const lost = (task: Task, committed: 'maybe' | 'yes', cause: Error): UnknownOutcomeError => {
  const shown = Object.entries(task.input).filter(
    ([name, value]) => value !== undefined && !isSecret(value) && task.route.in[name] !== 'body:secret',
  );
  return new UnknownOutcomeError(factsOf(task), committed, Object.fromEntries(shown), cause);
};

/** A repeated removal that finds nothing: done, where the documented body carries no facts. */
const goneOf = ({ route, input }: Task): Body | undefined => {
  if (route.answer === 'none') return { data: undefined, served: undefined };
  if (!route.gone) return;
  const data = Object.fromEntries(
    Object.entries(route.gone).map(([name, value]) => [
      name,
      typeof value === 'string' ? value.replace(/^\{(\w+)\}$/, (_, key) => String(input[key])) : value,
    ]),
  );
  return { data, served: data };
};

const settle = (task: Task, { response, text = '', error, committed = 'no' }: Outcome): Answer => {
  const once = isOnce(task.route.role);
  if (error === undefined && response) {
    try {
      return { ...read(task, response.status, text), response, task };
    } catch (unreadable) {
      throw once && unreadable instanceof ParseError ? lost(task, 'yes', unreadable) : unreadable;
    }
  }
  const gone = task.mayBeDone && isRemoval(task.route.role) && response?.status === 404 && goneOf(task);
  if (gone && response) return { ...gone, response, task };
  throw once && committed !== 'no' && error instanceof Error ? lost(task, committed, error) : error;
};

/** Runs a call: one plain attempt; only a failure that the policy may repeat is handed on. */
export const perform = async (task: Task): Promise<Answer> => {
  prepare(task);
  const first = await attempt(task);
  const mayRepeat = first.again && task.settings.retry > 0 && remainingMs(task) > 0;
  const outcome = mayRepeat ? await retry(task, first) : first;
  const answer = settle(task, outcome);
  task.context.warm?.();
  return answer;
};
