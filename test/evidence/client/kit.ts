import type * as Runtime from '@keyloom/runtime';
import type * as Telemetry from '@keyloom/runtime/opentelemetry';
import type * as Strict from '@keyloom/runtime/strict';
import type { Secret, SystemTable } from '@keyloom/types';
import { credential, type Example, table as shared } from '../../behaviour/runtime/example.ts';

/** The runtime that is looked at: the published one, or one with a mistake in it. */
export interface RuntimeSubject {
  readonly runtime: typeof Runtime;
  readonly strict: typeof Strict;
  readonly telemetry: typeof Telemetry;
}

/** A request as it left. */
export interface Sent {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  readonly init: RequestInit;
  readonly at: number;
}

/** What answers a request: an answer, an error to throw, or what makes one of them. */
export type Reply = Response | Error | ((sent: Sent) => Response | Error | Promise<Response>);

export type Config = Partial<Runtime.ClientConfig>;
export type Client = Runtime.Client<
  Example & {
    replaceKey: Runtime.Method<{ path: { id: string }; body: { secret: string | Secret } }, { 200: object }>;
  }
>;

/** The example of the runtime's own tests, and a change that is given a secret. */
const table: SystemTable = {
  ...shared,
  operations: {
    ...shared.operations,
    replaceKey: {
      method: 'PUT',
      path: '/keys/{id}',
      role: 'update',
      in: { id: 'path', secret: 'body:secret' },
      body: 'required',
      success: [200],
      answer: 'object',
    },
  },
};

/** What checks are made with. */
export interface Kit extends RuntimeSubject {
  /** A client of a system that does not exist, whose requests are answered in turn, the last reply for ever. */
  client(replies: readonly Reply[], config?: Config): { readonly client: Client; readonly sent: Sent[] };
}

/** One thing that must hold; it throws when it does not. */
export interface Check {
  readonly name: string;
  /** Whether it changes something that all share for a while, so that nothing may run beside it. */
  readonly isAlone?: boolean;
  run(kit: Kit): Promise<void>;
}

export { credential };

/** More than any check needs. */
const maxRequests = 500;

export const base = 'https://api.example.test/v1';

export function kitOf(subject: RuntimeSubject): Kit {
  return {
    ...subject,
    client(replies, config = {}) {
      const sent: Sent[] = [];
      const fetch = async (url: string, init: RequestInit): Promise<Response> => {
        const { method = 'GET', headers, body } = init;
        const request: Sent = {
          url,
          method,
          headers: Object.fromEntries(new Headers(headers)),
          body: typeof body === 'string' ? body : undefined,
          init,
          at: performance.now(),
        };
        sent.push(request);
        // A walk in circles would never end: replies that are given for ever come at once.
        if (sent.length > maxRequests) throw new Error('it makes requests without end');
        const reply = replies[Math.min(sent.length, replies.length) - 1];
        const made = typeof reply === 'function' ? await reply(request) : reply;
        if (made instanceof Error) throw made;
        // A body is read once; the last reply is given for ever.
        return made === reply && made !== undefined ? made.clone() : (made ?? new Response());
      };
      return {
        client: subject.runtime.createClient<Client>(table, { auth: credential, fetch, ...config }),
        sent,
      };
    },
  };
}

/** An answer with a JSON body, given as a value or as a text. */
export const json = (
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Response =>
  new Response(typeof body === 'string' ? body : JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json', ...headers },
  });

export const empty = (status: number, headers: Readonly<Record<string, string>> = {}): Response =>
  new Response(null, { status, headers });

/** Asks to be called again in a moment. */
export const soon = { 'retry-after-ms': '5' };

/** A connection that broke, as Node tells it. */
export const broken = (code: string, message = code): Error =>
  new TypeError('fetch failed', { cause: Object.assign(new Error(message), { code }) });

/** Never answers, until the request is given up. */
export const hang = ({ init: { signal } }: Sent): Promise<Response> =>
  new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));

/** An answer whose body breaks off. */
export const cut = (status: number, text: string): Response =>
  new Response(
    new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode(text));
      },
      pull(controller) {
        controller.error(broken('ECONNRESET', 'terminated'));
      },
    }),
    { status, headers: { 'content-type': 'application/json' } },
  );

/** What a failure tells, whatever class it is of. */
export type Failure = Error & Readonly<Record<string, unknown>>;

/** The error that a call ends in. */
export async function failureOf(call: PromiseLike<unknown>): Promise<Failure> {
  try {
    await call;
  } catch (error) {
    // The parse boundary: checks look at fields by name.
    return error as Failure;
  }
  throw new Error('the call did not fail');
}

export const wait = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms));

/** A timer that was set, and from where. */
export interface Timer {
  readonly ms: number;
  readonly stack: string;
}

/** The timers that are set during a call. */
export async function timersOf(call: () => PromiseLike<unknown>): Promise<readonly Timer[]> {
  const { setTimeout: real } = globalThis;
  const timers: Timer[] = [];
  Reflect.set(globalThis, 'setTimeout', (run: () => void, ms: number) => {
    timers.push({ ms, stack: new Error().stack ?? '' });
    return real(run, ms);
  });
  try {
    await call();
  } finally {
    Reflect.set(globalThis, 'setTimeout', real);
  }
  return timers;
}
