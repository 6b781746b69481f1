import type { Twin } from '@keyloom/mocks';
import type { Call } from '@keyloom/runtime';

/** One call of the demo, as it went over the wire. */
export interface Row {
  readonly system: string;
  readonly operation: string;
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly ms: number;
  readonly result: string;
}

/** Makes a call, notes it, and gives its answer. `tell` puts the answer into one line; secrets print as `[redacted]`. */
export type Step = <T>(operation: string, call: () => Call<T>, tell: (data: T) => string) => Promise<T>;

/** A key's life in one system. */
export interface Story {
  readonly twin: Twin;
  live(settings: { baseUrl: string; auth: string; fetch: typeof fetch }, step: Step): Promise<void>;
}

/** A call of the demo that failed. */
export class WalkError extends Error {
  override readonly name = 'WalkError';
}

/** Serves a system's twin over HTTP, walks its story through the generated client, and hands over each row as it comes. */
export async function walk({ twin, live }: Story, onRow: (row: Row) => void): Promise<void> {
  const running = await twin.serve();
  let seen = { method: '', path: '', status: 0 };
  const recordingFetch: typeof fetch = async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input);
    const response = await fetch(input, init);
    seen = { method: init?.method ?? 'GET', path: url.pathname + url.search, status: response.status };
    return response;
  };
  const step: Step = async (operation, call, tell) => {
    const startedAt = performance.now();
    try {
      const data = await call();
      const ms = performance.now() - startedAt;
      onRow({ system: twin.system, operation, ...seen, ms: Math.round(ms * 10) / 10, result: tell(data) });
      return data;
    } catch (error) {
      throw new WalkError(
        `${twin.system} ${operation} failed: ${error instanceof Error ? error.message : String(error)}`,
        {
          cause: error,
        },
      );
    }
  };
  try {
    await live({ baseUrl: running.url, auth: twin.credential, fetch: recordingFetch }, step);
  } finally {
    await running.close();
  }
}
