import type { Sent } from '../errors/keyloom-error.ts';
import { headersOf } from './headers.ts';
import { answered, failed, type Outcome } from './outcome.ts';
import { remainingMs, type Task } from './task.ts';

/** Makes one request with one deadline. Never rejects: what went wrong is in the outcome. */
export const attempt = async (task: Task): Promise<Outcome> => {
  const { context, route, settings } = task;
  const { signal } = settings;
  if (signal?.aborted) return { error: signal.reason };
  const controller = new AbortController();
  const timeoutMs = Math.min(settings.timeoutMs, remainingMs(task));
  let sent: Sent = 'no';
  let response: Response | undefined;
  let isLate = false;
  let stop = (): void => {};
  let timer: ReturnType<typeof setTimeout> | undefined;

  const exchange = async (): Promise<Outcome> => {
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
    // Looked up now, so that interception started after the client works.
    const send = settings.fetch ?? globalThis.fetch;
    sent = 'maybe';
    task.attempts++;
    task.response = task.requestId = undefined;
    response = task.response = await send(task.url, init);
    task.sent = 'yes';
    const text = await response.text();
    clearTimeout(timer);
    return answered(task, response, text);
  };

  try {
    return await new Promise<Outcome>((resolve, reject) => {
      // Rejects by itself too, for a fetch that ignores its signal.
      stop = () => {
        reject();
        controller.abort();
      };
      timer = setTimeout(() => {
        isLate = true;
        stop();
      }, timeoutMs);
      signal?.addEventListener('abort', stop);
      exchange().then(resolve, reject);
    });
  } catch (error) {
    if (signal?.aborted) return { error: signal.reason };
    // The body of an error, or one that nobody documented, is not worth a failure of its own.
    if (response && (!response.ok || route.answer === 'none')) return answered(task, response, '');
    return failed(task, response ? 'yes' : sent, error, isLate ? timeoutMs : undefined);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  }
};
