import { createNormaliser } from './normalise.ts';

/** A way to a system or to its twin. */
export interface Door {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Without a slash at the end. */
  readonly baseUrl: string;
  readonly credential: string;
  /** Moves the system's time on, where that is in hand; what needs it is left out otherwise. */
  readonly advance?: (span: { readonly days?: number; readonly seconds?: number }) => void;
  /** The name to give to a key that the scenario calls so. @default the same */
  readonly mark?: (name: string) => string;
  /** Whose keys the scenario makes: `own`, unless the system knows others by that role. */
  readonly owner?: (role: string, own: string) => string;
  /** Is told of each step as it was, with all its ids. A door that judges gets no error for an unexpected status. */
  readonly judge?: (step: Step) => void;
}

/** One request and its answer, with ids, secrets, times and cursors replaced by names. */
export interface Step {
  readonly step: string;
  readonly method: string;
  readonly path: string;
  readonly request: string | undefined;
  readonly status: number;
  readonly contentType: string | null;
  readonly body: string;
}

export type Transcript = readonly Step[];

/** A system's whole conversation, the same through every door. */
export type Scenario = (door: Door) => Promise<Transcript>;

/** What a step may set beside method and path. */
export interface Said {
  /** Sent as JSON; a text is sent as it is. */
  readonly body?: unknown;
  /** A header of `undefined` is left out. */
  readonly headers?: Readonly<Record<string, string | undefined>>;
  /** Signs in with this instead of the door's credential; `null` not at all. */
  readonly as?: string | null;
}

export interface Heard {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: scenarios read bodies of many shapes
  readonly body: any;
}

/** Says one thing after the other to a door, and keeps what was said and answered. */
export interface Conversation {
  /**
   * @param expected - The status, or those of both dialects.
   * @throws Error when another status comes.
   */
  say(
    step: string,
    expected: number | readonly number[],
    method: string,
    path: string,
    said?: Said,
  ): Promise<Heard>;
  /** Names a value that differs from twin to twin, so that transcripts show the name. */
  name(value: string, name: string): void;
  /** The name of a key, with what the door marks its keys with. */
  mark(name: string): string;
  /** Whose keys these are: what the door says, else the scenario's own. */
  owner(role: string, own: string): string;
  readonly transcript: Transcript;
}

/** @param signIn - The headers that a credential is sent in. */
export function converse(
  door: Door,
  signIn: (credential: string) => Readonly<Record<string, string>>,
): Conversation {
  const steps: Step[] = [];
  const normaliser = createNormaliser(door.baseUrl);
  return {
    async say(step, expected, method, path, { body, headers, as = door.credential } = {}) {
      const request = body === undefined || typeof body === 'string' ? body : JSON.stringify(body);
      const all = {
        ...(request !== undefined && { 'content-type': 'application/json' }),
        ...(as !== null && signIn(as)),
        ...headers,
      };
      const response = await door.fetch(door.baseUrl + path, {
        method,
        headers: Object.fromEntries(
          Object.entries(all).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
        ),
        ...(request !== undefined && { body: request }),
      });
      const text = await response.text();
      const { status } = response;
      const said = {
        step,
        method,
        path,
        request,
        status,
        contentType: response.headers.get('content-type'),
        body: text,
      };
      steps.push(said);
      if (door.judge !== undefined) {
        door.judge(said);
        return { status, body: Object(parse(text) ?? {}) };
      }
      if (![expected].flat().includes(status)) {
        throw new Error(`${step}: ${method} ${path} was answered with ${status}, not ${expected}: ${text}`);
      }
      return { status, body: parse(text) };
    },
    name: normaliser.name,
    mark: name => door.mark?.(name) ?? name,
    owner: (role, own) => door.owner?.(role, own) ?? own,
    get transcript() {
      return normaliser.normalise(steps);
    },
  };
}

/** JSON with integers that a number cannot hold as their digits; `undefined` for what is no JSON. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text.replaceAll(/:(\d{16,})/g, ':"$1"'));
  } catch {
    return undefined;
  }
}
