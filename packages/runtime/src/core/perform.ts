import { ParseError } from '../errors/parse-error.ts';
import { UnknownOutcomeError } from '../errors/unknown-outcome-error.ts';
import { isSecret } from '../secret.ts';
import { attempt } from './attempt.ts';
import { later } from './load.ts';
import type { Outcome } from './outcome.ts';
import { isOnce } from './policy.ts';
import { prepare } from './prepare.ts';
import { type Body, read } from './read.ts';
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
  return new UnknownOutcomeError(factsOf(task), { committed, lookFor: Object.fromEntries(shown) }, cause);
};

const settle = (task: Task, { response, text = '', error, committed = 'no', gone }: Outcome): Answer => {
  const once = isOnce(task.route.role);
  if (gone && response) return { ...gone, response, task };
  if (error === undefined && response) {
    try {
      return { ...read(task, response.status, text), response, task };
    } catch (unreadable) {
      throw once && unreadable instanceof ParseError ? lost(task, 'yes', unreadable) : unreadable;
    }
  }
  throw once && committed !== 'no' && error instanceof Error ? lost(task, committed, error) : error;
};

/** Runs a call: one plain attempt; only a failure that the policy may repeat is handed on. */
export const perform = async (task: Task): Promise<Answer> => {
  prepare(task);
  const first = await attempt(task);
  const mayRepeat = first.again && task.settings.retry > 0 && remainingMs(task) > 0;
  const outcome = mayRepeat
    ? await later().then(
        ({ retry }) => retry(task, first),
        () => first,
      )
    : first;
  const answer = settle(task, outcome);
  task.context.warm?.();
  return answer;
};
