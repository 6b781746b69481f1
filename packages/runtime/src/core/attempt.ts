import type { Sent } from '../errors/keyloom-error.ts';
import { headersOf } from './headers.ts';
import { remainingMs, type Task } from './task.ts';

/** How one attempt ended. */
export interface Outcome {
  /** Whether this attempt's request left. */
  sent: Sent;
  response?: Response;
  /** The body of the answer, once it is whole. */
  text?: string;
  /** What was thrown instead. */
  thrown?: unknown;
  /** The milliseconds that it had, when it took longer. */
  lateMs?: number;
}

/**
 * Makes one request with one deadline. Never rejects: what went wrong is in the outcome. `onSend` is called when the
 * request is about to leave.
 */
export const attempt = async (task: Task, onSend?: () => void): Promise<Outcome> => {
  const { context, route, settings } = task;
  const { signal } = settings;
  const outcome: Outcome = { sent: 'no' };
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stop = (): void => {};

  const exchange = async (): Promise<void> => {
    const headers = headersOf(task);
    const init = {
      ...context.init,
      method: route.method,
      headers: headers instanceof Promise ? await headers : headers,
      body: task.body ?? null,
      signal: controller.signal,
    };
    // The credential may have taken longer than the caller or the deadline waited.
    controller.signal.throwIfAborted();
    task.response = task.requestId = undefined;
    task.sentAt ??= Date.now();
    onSend?.();
    // Looked up now, so that interception started after the client works. What throws here has sent nothing.
    const answer = (settings.fetch ?? globalThis.fetch)(task.url, init);
    outcome.sent = 'maybe';
    task.attempts++;
    outcome.response = task.response = await answer;
    outcome.sent = task.sent = 'yes';
    outcome.text = await outcome.response.text();
  };

  try {
    signal?.throwIfAborted();
    await new Promise<void>((resolve, reject) => {
      // Rejects by itself too, for a fetch that ignores its signal.
      stop = () => {
        reject();
        controller.abort();
      };
      const timeoutMs = Math.min(settings.timeoutMs, remainingMs(task));
      timer = setTimeout(() => {
        outcome.lateMs = timeoutMs;
        stop();
      }, timeoutMs);
      signal?.addEventListener('abort', stop);
      exchange().then(resolve, reject);
    });
  } catch (error) {
    outcome.thrown = error;
  }
  clearTimeout(timer);
  // What is no signal has failed above.
  signal?.removeEventListener?.('abort', stop);
  // A copy: a fetch that ignores its signal may still change the original.
  return { ...outcome };
};
