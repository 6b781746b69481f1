import { HttpError } from '../errors/http-error.ts';
import { attempt } from './attempt.ts';
import { goneOf } from './gone.ts';
import type { Outcome } from './outcome.ts';
import { isRemoval, retryStatuses } from './policy.ts';
import { remainingMs, type Task } from './task.ts';

/** Loads ky: at the first failure that may be repeated, or ahead of it. */
export const loadKy = async () => (await import('ky')).default;

/**
 * Hands a failed first attempt to ky as its own first attempt: ky alone then decides when and how often to try again,
 * within the total time. It sees statuses and `Retry-After`, never a credential, a body or the error itself.
 */
export const retry = async (task: Task, first: Outcome): Promise<Outcome> => {
  let last = first;
  let current = Promise.resolve(first);
  let isReplayed = false;

  const replay = async (): Promise<Response> => {
    if (isReplayed) current = attempt(task);
    isReplayed = true;
    last = await current;
    if (last.committed === 'maybe') task.mayBeDone = true;
    if (!last.again) return new Response();
    if (!last.response) throw new TypeError('fetch failed');
    const wait = last.error instanceof HttpError ? last.error.retryAfterMs : undefined;
    return new Response(null, {
      status: last.response.status,
      headers: wait === undefined ? {} : { 'retry-after': `${Math.ceil(wait / 1000)}` },
    });
  };

  try {
    const ky = await loadKy();
    const statusCodes = retryStatuses(task.route.role);
    await ky(task.url, {
      method: task.route.method,
      signal: task.settings.signal ?? null,
      timeout: false,
      totalTimeout: Math.max(1, remainingMs(task)),
      fetch: replay,
      retry: {
        limit: task.settings.retry,
        methods: [task.route.method],
        statusCodes,
        afterStatusCodes: statusCodes,
        // Full jitter, but never at once.
        jitter: delay => Math.max(delay / 10, Math.random() * delay),
        // A wait that the total time does not allow fails now. Undefined: ky's own rules decide.
        shouldRetry: () =>
          last.error instanceof HttpError && (last.error.retryAfterMs ?? 0) >= remainingMs(task)
            ? false
            : undefined,
      },
    });
  } catch {
    // ky gave up, or could not be loaded: the last outcome says more than it does.
  }
  const { signal } = task.settings;
  if (signal?.aborted) return { error: signal.reason };
  const outcome = await current;
  const isGone = task.mayBeDone && isRemoval(task.route.role) && outcome.response?.status === 404;
  return isGone ? { ...outcome, gone: goneOf(task) } : outcome;
};
