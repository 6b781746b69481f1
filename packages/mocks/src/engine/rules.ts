import type { SecurityScheme } from '@keyloom/types';
import type { Clock } from './clock.ts';
import type { Dialect, TwinDocument, TwinOperation } from './document.ts';
import type { Answer, Refusal } from './refusal.ts';
import type { KeyRecord, KeyStore } from './store.ts';

/** What came in with a request to sign in. */
export interface Presented {
  readonly kind: 'apiKey' | 'bearer' | 'cookie';
  readonly value: string;
}

/** Who calls. */
export interface Caller {
  /** The key that signed in; absent for the twin's own administrator. */
  readonly key?: KeyRecord;
}

/** The twin as rules and role handlers see it. */
export interface TwinState {
  readonly document: TwinDocument;
  readonly dialect: Dialect;
  readonly seed: number;
  readonly clock: Clock;
  readonly store: KeyStore;
  /** Requests answered so far. */
  requestCount: number;
}

/** One request that was routed, signed in and found valid. */
export interface Call {
  readonly twin: TwinState;
  /** Name of the operation, for example `createApiKey`. */
  readonly name: string;
  readonly operation: TwinOperation;
  /** All parameters and body fields by wire name; documented defaults filled in. 64-bit integers are exact. */
  readonly input: Readonly<Record<string, unknown>>;
  readonly caller: Caller;
  readonly headers: Headers;
  readonly url: URL;
  /** The base URL that the request came in by, without a slash at the end. */
  readonly baseUrl: string;
  readonly nowMs: number;
}

export type Handler = (call: Call) => Answer | Refusal;

/** What is one system's own. Everything else a twin does by the document and `x-role`. */
export interface Rules {
  /** The administrator's credential for each way to sign in, obviously fake. */
  readonly credentials: Readonly<Partial<Record<Presented['kind'], string>>>;
  /** A key's id and secret from the twin's sequence: right shape and length, deterministic, obviously fake. */
  newKey(
    sequence: number,
    twin: TwinState,
    input: Readonly<Record<string, unknown>>,
  ): { readonly id: string; readonly secret: string };
  /** Content type of JSON answers; `application/json` when left out. */
  readonly contentType?: string;
  /** Ways to sign in that the system knows besides the documented ones, tried after them. */
  readonly alsoSignsInBy?: readonly SecurityScheme[];
  /** The input as the system understands it, where it takes several spellings of one value for the same. */
  normalize?(input: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>>;
  /** How the system reads a request body, where the document alone does not say it. */
  readonly body?: BodyRules;
  /** Base paths that the system answers at besides those of its documented servers. */
  readonly alsoAt?: readonly string[];
  /**
   * Credentials beyond the administrator's, and the words of a refusal. Nothing presented: `undefined`.
   * `name` is the operation's, where one was matched.
   */
  authenticate?(
    presented: readonly Presented[],
    twin: TwinState,
    name?: string,
  ): Caller | Refusal | undefined;
  /** A refusal in the system's own words; `undefined` leaves it to the document's examples. */
  refuse?(refusal: Refusal, context: RefusalContext): Answer | undefined;
  /** What the system refuses although the document's schemas allow it. */
  check?(call: Call): Refusal | undefined;
  /** Behaviour of an operation that differs from that of its role. */
  readonly handlers?: Readonly<Record<string, Handler>>;
  /** Values of a key's body by wire name, beyond what the shared naming finds; `undefined` leaves a field out. */
  view?(key: KeyRecord, call: Call): Readonly<Record<string, unknown>>;
  /** Whether a list shows a key that it was asked for; all are shown when left out. */
  isListed?(key: KeyRecord, call: Call): boolean;
  /** Order of a list; newest first when left out. */
  compare?(a: KeyRecord, b: KeyRecord, call: Call): number;
  /** Largest page that a cursor list gives; a caller who asks for more gets this. */
  readonly maxPageSize?: number;
  /** Whether a cursor list that ends with a full page leads to one more, which is empty. */
  readonly offersEmptyPage?: boolean;
  /** Whether empty values are left out of bodies instead of being sent as null. */
  readonly omitsNull?: boolean;
  /** Headers of every answer; they win over those that let any page call. */
  headers?(context: RefusalContext): Readonly<Record<string, string>>;
}

type Body = Readonly<Record<string, unknown>>;

/** How a system reads request bodies. */
export interface BodyRules {
  /** Whether a body is read as JSON whatever its content type says. */
  readonly anyType?: boolean;
  /**
   * The object that was sent, as the system takes it before it is validated; `name` is the operation's. When nothing
   * was sent it is `undefined`, and so is what to give back then, unless the system takes that for something.
   */
  decode?(body: Body | undefined, name: string): Body | undefined;
}

export interface RefusalContext {
  readonly twin: TwinState;
  /** Absent when no operation was matched. */
  readonly name?: string;
  readonly operation?: TwinOperation;
  readonly request: Request;
  readonly url: URL;
  /** An id for this request, new with each, for systems that name one. */
  readonly requestId: string;
}
