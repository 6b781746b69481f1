import { UnknownOutcomeError } from '../errors/unknown-outcome-error.ts';
import { isSecret } from '../is-secret.ts';
import type { Outcome } from './attempt.ts';
import { tellDrift } from './drift.ts';
import { judge, type Verdict } from './judge.ts';
import { redact } from './redact.ts';
import { retry } from './retry.ts';
import { isOnce } from './role.ts';
import type { Answer } from './start.ts';
import { factsOf, remainingMs, type Task } from './task.ts';

const lost = (task: Task, committed: 'maybe' | 'yes', cause: Error): UnknownOutcomeError => {
  const shown = Object.entries(task.input).flatMap(([name, value]) =>
    value === undefined || isSecret(value) || task.route.in[name] === 'body:secret'
      ? []
      : [[name, typeof value === 'string' ? redact(value, task.known) : value]],
  );
  const sentAt = new Date(task.sentAt ?? 0);
  return new UnknownOutcomeError(
    factsOf(task),
    { committed, sentAt, lookFor: Object.fromEntries(shown) },
    cause,
  );
};

const settle = (task: Task, { response, body, error, committed = 'no' }: Verdict): Answer => {
  if (response && body) {
    if (task.drift) tellDrift(task);
    task.context.warm?.();
    return { ...body, response, task };
  }
  throw isOnce(task.route.role) && committed !== 'no' && error instanceof Error
    ? lost(task, committed, error)
    : error;
};

/**
 * Goes on after a first attempt that is no plain success: reads it in full, tries again where the policy allows, or
 * throws. No promise for success, since a create comes this way.
 */
export const recover = (task: Task, first: Outcome): Answer | Promise<Answer> => {
  const verdict = judge(task, first);
  const mayRepeat = verdict.again && task.settings.retry > 0 && remainingMs(task) > 0;
  return mayRepeat ? retry(task, verdict).then(last => settle(task, last)) : settle(task, verdict);
};
