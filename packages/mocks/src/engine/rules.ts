import type { SecurityScheme } from '@keyloom/types';
import type { Clock } from './clock.ts';
import type { CorsRules } from './cors.ts';
import type { KnownCredential } from './credential.ts';
import type { Dialect, TwinDocument, TwinOperation } from './document.ts';
import type { Incoming, IncomingHeaders, IncomingUrl } from './incoming.ts';
import type { LagState } from './lag.ts';
import type { RateLimits, RateState, RateStyle } from './rate-limit.ts';
import type { Answer, Refusal } from './refusal.ts';
import type { KeyRecord, KeyStore, OwnerField } from './store.ts';
import type { WebhookCall } from './webhook.ts';

/** What came in with a request to sign in. */
export interface Presented {
  readonly kind: 'apiKey' | 'bearer' | 'cookie';
  readonly value: string;
}

/** Who calls. */
export interface Caller {
  /** The key that signed in; absent for the twin's own administrator. */
  readonly key?: KeyRecord;
  /** Whom the credential acts for, by wire name, where it reaches no further; absent when it reaches everything. */
  readonly owner?: Readonly<Record<string, unknown>>;
  /** Where the caller stands with a rate limit of its own. */
  readonly rate?: RateState;
}

/** The twin as rules and role handlers see it. */
export interface TwinState {
  readonly document: TwinDocument;
  readonly dialect: Dialect;
  /** Part of every id and secret. */
  seed: number;
  readonly clock: Clock;
  readonly store: KeyStore;
  /** Requests received so far. */
  requestCount: number;
  readonly rates: RateLimits;
  /** How late changes show, in milliseconds. */
  readonly lag: LagState;
  /** Living keys that an owner may have, where a test has set it. */
  quota: number | undefined;
  /** The calls that the system made by itself. */
  readonly webhooks: WebhookCall[];
  /** What signs in besides the administrator's credentials and keys, by its text. */
  readonly credentials: Map<string, KnownCredential>;
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
  readonly headers: IncomingHeaders;
  readonly url: IncomingUrl;
  /** The base URL that the request came in by, without a slash at the end. */
  readonly baseUrl: string;
  readonly nowMs: number;
  /** The request's number among all that the twin has received. */
  readonly arrival: number;
  /** The keys whose secrets the answer shows; filled while it is made. */
  readonly shown: KeyRecord[];
  /** Whether a fault asks for a page without its items. */
  readonly emptiesPage: boolean;
}

/** A request that was signed in, before its input is read. */
export type Asked = Pick<Call, 'twin' | 'name' | 'caller' | 'headers' | 'url'>;

/** A way to sign in; `as` is that whose credentials it takes, where it is another's. */
export type SecurityWay = SecurityScheme & { readonly as?: Presented['kind'] };

export type Handler = (call: Call) => Answer | Refusal;

/** What is one system's own. Everything else a twin does by the document and `x-role`. */
export interface Rules {
  /** The administrator's credential for each way to sign in, obviously fake. */
  readonly credentials: Readonly<Partial<Record<Presented['kind'], string>>>;
  /** A credential that a test gives, where more than its end tells it from the administrator's; `count` is its number. */
  credential?(given: KnownCredential, count: number, twin: TwinState): string | undefined;
  /**
   * A key's id and secret from the twin's sequence: right shape and length, deterministic, obviously fake. An id that a
   * test gives is `id`: the key has it whatever comes back, but a secret that has the id in it must have this one.
   */
  newKey(
    sequence: number,
    twin: TwinState,
    input: Readonly<Record<string, unknown>>,
    id?: string,
  ): { readonly id: string; readonly secret: string };
  /** Content type of JSON answers; `application/json` when left out. */
  readonly contentType?: string;
  /** Content type of the real server's JSON answers, where it is another. */
  readonly servedContentType?: string;
  /** The text of a JSON body as the system writes it. */
  json?(text: string): string;
  /** Whether `HEAD` is answered wherever `GET` is. */
  readonly takesHead?: boolean;
  /** Base URLs of the real server besides the documented ones, the usual one first. */
  readonly servedServers?: readonly string[];
  /** Which pages the real server lets call it; all of them, with credentials, when left out. */
  readonly servedCors?: CorsRules;
  /** What no two keys that are kept have in common, as a text; the store finds keys by it. */
  uniqueBy?(fields: Readonly<Record<string, unknown>>): string;
  /** Ways to sign in that the system knows besides the documented ones, tried after them. */
  readonly alsoSignsInBy?: readonly SecurityWay[];
  /** The ways to sign in that the real server knows, where they are others than the documented ones. */
  readonly servedSecurity?: readonly SecurityScheme[];
  /** Whether the first credential that is presented decides: where it is bad, those beside it are not tried. */
  readonly firstDecides?: boolean;
  /** Whether the word `Bearer` counts in this spelling only. */
  readonly exactBearer?: boolean;
  /** The input as the system understands it, where it takes several spellings of one value for the same. */
  normalize?(input: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>>;
  /** The parameters as the system takes them, by wire name, before they are validated. */
  readParameters?(
    given: Readonly<Record<string, unknown>>,
    request: Asked,
  ): Readonly<Record<string, unknown>>;
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
  /**
   * What stands around signing in: it may refuse before, and sees what comes of it. `name` is the operation's, where one was
   * matched.
   */
  guard?(twin: TwinState, name: string | undefined, signIn: () => Caller | Refusal): Caller | Refusal;
  /** Forgets what the rules themselves remember of a twin. */
  reset?(): void;
  /** Forgets what it remembers of the keys that a snapshot has taken the place of. */
  restored?(): void;
  /** When something happens to a key by itself, in epoch milliseconds; asked once, when the key is stored. */
  dueAt?(key: KeyRecord): number | undefined;
  /** Lets it happen; `at` is when it was due, which may have been long ago. */
  whenDue?(key: KeyRecord, at: number, twin: TwinState): void;
  /** A refusal in the system's own words; `undefined` leaves it to the document's examples. */
  refuse?(refusal: Refusal, context: RefusalContext): Answer | undefined;
  /** An answer with what every one of its kind bears, such as the request's id: also a fault's, which is an example. */
  complete?(answer: Answer, context: RefusalContext): Answer;
  /** What the system refuses although the document's schemas allow it. */
  check?(call: Call): Refusal | undefined;
  /** Behaviour of an operation that differs from that of its role. */
  readonly handlers?: Readonly<Record<string, Handler>>;
  /** Values of a key's body by wire name, beyond what the shared naming finds; `undefined` leaves a field out. */
  view?(key: KeyRecord, call: Call): Readonly<Record<string, unknown>>;
  /** Name of the field, or of the fields together, that say whose a key is. The store keeps each owner's keys together. */
  readonly ownerField?: OwnerField;
  /** Fields of a key that a test gives without naming them: its owner, and what every key has. */
  readonly given?: Readonly<Record<string, unknown>>;
  /** Whether a key that was revoked is gone for good. */
  readonly forgetsRevoked?: boolean;
  /** Name of the field with what a key may do, where it is not `scopes`. */
  readonly scopesField?: string;
  /** Whether a credential that a test gives with scopes may call an operation; any may when left out. */
  allows?(scopes: readonly string[], name: string | undefined): boolean;
  /**
   * Living keys that an owner may have, for systems that are known to have such a limit; `Infinity` where it is not
   * known how many.
   */
  readonly quota?: number;
  /** How the system's rate limit lets calls through. @default 'window' */
  readonly rateStyle?: RateStyle;
  /** Which counter of the rate limit a call is counted on, by its path parameters; all are on one when left out. */
  rateCounter?(path: Readonly<Record<string, string>>): string | undefined;
  /** Whether a list shows living keys only. */
  listsLiving?(call: Call): boolean;
  /** Which of the keys that a list was asked for it shows; `undefined` shows them all, without a look at each. */
  filter?(call: Call): ((key: KeyRecord) => boolean) | undefined;
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
  /** By operation: the success status that the real server answers with, where it is another than the documented one. */
  readonly servedStatus?: Readonly<Record<string, number>>;
  /** The body of a list, envelope and all, as the system sends it. */
  listBody?(body: Readonly<Record<string, unknown>>, call: Call): unknown;
  /** What the system answers at paths that are none of its documented operations; `undefined` everywhere else. */
  answerBeside?(request: Incoming, pathname: string, twin: TwinState): Answer | undefined;
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
  decode?(body: Body | undefined, name: string, dialect: Dialect): Body | undefined;
  /** What the system refuses before it reads a body, also that of an operation which has none by the document. */
  check?(sent: { readonly text: string; readonly type: string }, request: Asked): Refusal | undefined;
}

export interface RefusalContext {
  readonly twin: TwinState;
  /** Absent when no operation was matched. */
  readonly name?: string;
  readonly operation?: TwinOperation;
  readonly request: Incoming;
  readonly url: IncomingUrl;
  /** An id for this request, new with each, for systems that name one. */
  readonly requestId: string;
  /** Who calls, once that is known. */
  readonly caller?: Caller;
  /** Where the caller stands with the twin's rate limit, while one is on. */
  readonly rate?: RateState;
}
