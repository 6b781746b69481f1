import { KeyloomError, type Sent } from '../errors/keyloom-error.ts';
import { deadline } from './deadline.ts';
import { type Facts, factsOf, type Task } from './task.ts';

type Loader = Facts & Pick<Task, 'settings' | 'response'>;

/** A part of the runtime, or the promise of it while it is being loaded for the first time. */
export type Loading<Part> = Part | Promise<Part>;

/** Loads once. What could not be loaded may be tried again. */
const part = <Part>(load: () => Promise<Part>): (() => Loading<Part>) => {
  let loading: Loading<Part> | undefined;
  return () => {
    loading ??= load().then(
      loaded => {
        loading = loaded;
        return loaded;
      },
      error => {
        loading = undefined;
        throw error;
      },
    );
    return loading;
  };
};

/** What a page does without until something needs it. */
export const failures = /* @__PURE__ */ part(() => import('../parts/failures.ts'));
export const lists = /* @__PURE__ */ part(() => import('../parts/lists.ts'));
export const wireFacts = /* @__PURE__ */ part(() => import('../parts/facts.ts'));
export const observers = /* @__PURE__ */ part(() => import('../parts/watch.ts'));
export const customCalls = /* @__PURE__ */ part(() => import('../parts/request.ts'));

const waited = async <Part>(task: Loader, loading: Promise<Part>, sent: Sent): Promise<Part> => {
  const { settings, response } = task;
  try {
    return await new Promise<Part>((resolve, reject) => {
      loading
        .then(resolve, reject)
        .finally(deadline(Math.min(settings.timeoutMs, settings.totalTimeoutMs), settings.signal, reject));
    });
  } catch {
    settings.signal?.throwIfAborted?.();
    // In a browser that lost its network. Whoever sees this has no key: a create has not left yet.
    throw new KeyloomError('a file is missing', { ...factsOf(task), sent }, { status: response?.status });
  }
};

/** A part, at once when it is there. It is waited for no longer than one attempt may take. */
export const partFor = <Part>(task: Loader, loading: Loading<Part>, sent = task.sent): Loading<Part> =>
  loading instanceof Promise ? waited(task, loading, sent) : loading;
