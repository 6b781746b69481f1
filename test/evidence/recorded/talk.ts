import { createClock, type Dialect, type Twin, type TwinOptions } from '@keyloom/mocks';
import type { Subject } from '../subject.ts';
import { type Exchange, recorder } from '../wire/exchange.ts';

/** What a system's conversation is held with. */
export interface Talk<Client> {
  readonly dialect: Dialect;
  readonly twin: Twin;
  /** Signs in by the usual way, or by another. */
  readonly client: Client;
  readonly clientOf: (auth: unknown) => Client;
  /** A request that no client makes. */
  readonly say: (method: string, path: string, said?: Said) => Promise<Response>;
}

export interface Said {
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

type Make<Client> = (config: {
  readonly auth: never;
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly retry: number;
}) => Client;

const start = Date.UTC(2026, 0, 1, 12, 30, 15, 120);

/** A system's conversation; with a subject, of that subject's twin and client. */
export type Conversation = (dialect: Dialect, subject?: Subject) => Promise<readonly Exchange[]>;

/** Makes a conversation of what is said in it; it gives all that was on the wire. */
export function conversation<Client>(
  createTwin: (options: TwinOptions) => Twin,
  createClient: Make<Client>,
  hold: (talk: Talk<Client>) => Promise<void>,
): Conversation {
  return async (dialect, subject) => {
    const clock = createClock(start);
    const twin = (subject?.createTwin ?? createTwin)({ dialect, clock });
    const { exchanges, around } = recorder(twin.system, dialect);
    const fetch = around(twin.fetch, true);
    // The parse boundary: a subject's client has the same methods, or the conversation fails.
    const make = (subject?.createClient ?? createClient) as Make<Client>;
    // Without retries each answer is a call of its own; which ways to sign in there are, the conversation knows.
    const clientOf = (auth: unknown) => make({ auth: auth as never, fetch, retry: 0 });
    const raw = around(twin.fetch, false);
    await hold({
      dialect,
      twin,
      client: clientOf(twin.credential),
      clientOf,
      say: (method, path, { body, headers = {} } = {}) =>
        raw(twin.baseUrl + path, {
          method,
          headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
          ...(body !== undefined && { body }),
        }),
    });
    return exchanges;
  };
}

/** Makes calls that are to fail, each with a status that is ordered of the twin. */
export async function orderStatuses(
  { twin }: Pick<Talk<unknown>, 'twin'>,
  calls: Readonly<Record<string, () => PromiseLike<unknown>>>,
  statuses: Readonly<Record<string, readonly number[]>>,
): Promise<void> {
  for (const [operation, ordered] of Object.entries(statuses)) {
    for (const status of ordered) {
      twin.faults.next(operation, status);
      await ends(calls[operation]?.());
    }
  }
}

/** Waits for the end of a call, whatever it is. */
export async function ends(call: PromiseLike<unknown> | undefined): Promise<void> {
  try {
    await call;
  } catch {
    // What came is on record.
  }
}
