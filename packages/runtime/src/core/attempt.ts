import type { Fetch, FetchResponse } from '../call/call-options.ts';
import type { Sent } from '../errors/keyloom-error.ts';
import { bodyTextOf } from './body-text.ts';
import { deadline } from './deadline.ts';
import { headersOf } from './headers.ts';
import { remainingMs, type Task } from './task.ts';

/** How one attempt ended. */
export interface Outcome {
  /** Whether this attempt's request left. */
  sent: Sent;
  response?: FetchResponse;
  /** The body of the answer, once it is whole; undefined without anything thrown when it is too long. */
  text?: string | undefined;
  /** What was thrown instead. */
  thrown?: unknown;
  /** The milliseconds that it had, when it took longer. */
  lateMs?: number;
}

/**
 * Makes one request with one deadline. Never rejects: what went wrong is in the outcome. `onSend` is called when the
 * request is about to leave.
 */
export const attempt = (task: Task, onSend?: () => void): Promise<Outcome> =>
  new Promise(resolve => {
    const { context, route, settings, body } = task;
    const { signal } = settings;
    const outcome: Outcome = { sent: 'no' };
    const controller = new AbortController();
    const timeoutMs = Math.min(settings.timeoutMs, remainingMs(task));
    let isOver = false;
    const end = (): void => {
      isOver = true;
      endWatch();
      // A copy: a body that ignores the abort may still change the original.
      resolve({ ...outcome });
    };
    const endWatch = deadline(timeoutMs, signal, isLate => {
      if (isLate) outcome.lateMs = timeoutMs;
      // Ends by itself too, for a fetch that ignores its signal.
      end();
      controller.abort();
    });

    const exchange = async (): Promise<void> => {
      try {
        signal?.throwIfAborted();
        const made = headersOf(task);
        const headers = made instanceof Promise ? await made : made;
        // The credential may have taken longer than the caller or the deadline waited.
        if (isOver) return;
        task.response = task.requestId = undefined;
        task.sentAt ??= Date.now();
        onSend?.();
        // Looked up now, so that interception started after the client works. What throws here has sent nothing.
        const fetch: Fetch = settings.fetch ?? globalThis.fetch;
        const answer = fetch(task.url, {
          ...context.init,
          method: route.method,
          headers,
          body: body ?? null,
          signal: controller.signal,
        });
        outcome.sent = 'maybe';
        task.attempts++;
        const response = await answer;
        if (isOver) return;
        outcome.response = task.response = response;
        outcome.sent = task.sent = 'yes';
        outcome.text = await bodyTextOf(response, settings.maxResponseBytes);
        // Too long: what is left of it is not waited for.
        if (outcome.text === undefined) controller.abort();
      } catch (error) {
        outcome.thrown = error;
      }
      end();
    };
    exchange();
  });
