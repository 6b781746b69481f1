/**
 * A connection that broke. To a caller of a twin's `fetch` it is what a broken network is to any `fetch`, a `TypeError`;
 * the HTTP server destroys the socket on it, msw answers `Response.error()`.
 */
export class LostConnection extends TypeError {
  override readonly name = 'TypeError';

  constructor(code: 'ECONNRESET' | 'ECONNREFUSED') {
    super('fetch failed', { cause: Object.assign(new Error(`${code}, ordered as a fault`), { code }) });
  }
}

/** Waits real time; ends early, with the signal's reason, when the request is aborted. */
export function wait(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, ms);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
}

/** Never ends, unless the request is aborted. */
export function hang(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    else signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}

/** The first half of a text, and then a broken connection. */
export function cutBody(text: string): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  let isSent = false;
  return new ReadableStream({
    async pull(controller) {
      if (!isSent) controller.enqueue(bytes.subarray(0, Math.ceil(bytes.length / 2)));
      // Bytes that are still on their way would be lost with the connection.
      else await new Promise(resolve => setTimeout(resolve, 20));
      if (isSent) controller.error(new LostConnection('ECONNRESET'));
      isSent = true;
    },
  });
}

/** A text byte by byte, with real time between. */
export function slowBody(text: string, msBetween: number, signal: AbortSignal): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  let sent = 0;
  return new ReadableStream({
    async pull(controller) {
      if (sent > 0) await wait(msBetween, signal);
      controller.enqueue(bytes.subarray(sent, sent + 1));
      sent++;
      if (sent >= bytes.length) controller.close();
    },
  });
}
