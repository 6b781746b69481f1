import { HttpError } from '../errors/http-error.ts';
import { attempt } from './attempt.ts';
import { deadline } from './deadline.ts';
import { goneOf } from './gone.ts';
import { judge, type Verdict } from './judge.ts';
import { isPage } from './page.ts';
import { mayBeGone, retryStatuses } from './policy.ts';
import { remainingMs, type Task } from './task.ts';

/** Loads ky: at the first failure that may be repeated, or ahead of it. */
export const loadKy = async () => (await import('ky')).default;

/**
 * Hands a failed first attempt to ky as its own first attempt: ky alone then decides when and how often to try again,
 * within the total time. It sees statuses and waits, never a credential, a body or the error itself.
 */
export const retry = async (task: Task, first: Verdict): Promise<Verdict> => {
  const { settings, route } = task;
  let last = first;
  let current = Promise.resolve(first);
  let isReplayed = false;
  let endedAt = performance.now();
  let mayBeDone = false;
  const askedMs = (): number => (last.error instanceof HttpError ? (last.error.retryAfterMs ?? 0) : 0);

  const again = async (): Promise<Verdict> => {
    const { observer } = task;
    observer?.tellRetry(task, performance.now() - endedAt, last.response?.status);
    return judge(task, await (observer?.watch ?? attempt)(task));
  };
  const replay = async (): Promise<Response> => {
    if (isReplayed) current = again();
    isReplayed = true;
    last = await current;
    endedAt = performance.now();
    if (last.committed === 'maybe') mayBeDone = true;
    if (!last.again) return new Response();
    if (!last.response) throw new TypeError('fetch failed');
    return new Response(null, { status: last.response.status });
  };

  // A signal of another realm (a simulated page has its own class) would be refused by the platform's Request.
  const stopper = new AbortController();
  let endWatch = (): void => {};
  const stopped = new Promise<never>((_, reject) => {
    endWatch = deadline(Math.max(1, remainingMs(task)), settings.signal, () => {
      stopper.abort();
      reject();
    });
  });
  try {
    // A file that never comes is waited for no longer than a server.
    const ky = await Promise.race([loadKy(), stopped]);
    await ky(task.url, {
      method: route.method,
      signal: stopper.signal,
      timeout: false,
      totalTimeout: Math.max(1, remainingMs(task)),
      fetch: replay,
      retry: {
        limit: settings.retry,
        methods: [route.method],
        statusCodes: retryStatuses(route.role),
        // What the server asks for, else ky's own steps with full jitter, but never at once.
        delay: count => askedMs() || 300 * 2 ** (count - 1),
        jitter: delay => askedMs() || Math.max(delay / 10, Math.random() * delay),
        // A wait that the total time does not allow fails now. Undefined: ky's own rules decide.
        shouldRetry: () => (askedMs() >= remainingMs(task) ? false : undefined),
      },
    });
  } catch {
    // ky gave up, or could not be loaded: the last verdict says more than it does.
  } finally {
    endWatch();
  }
  const verdict = await current;
  if (settings.signal?.aborted && !verdict.response?.ok) return { error: settings.signal.reason };
  const mayBe = mayBeDone && mayBeGone(route.role, verdict.response?.status);
  // A gateway's page is not the API's word that a key is gone.
  const gone = mayBe && !(verdict.error instanceof HttpError && isPage(verdict.error.body)) && goneOf(task);
  return gone ? { response: verdict.response, body: gone } : verdict;
};
