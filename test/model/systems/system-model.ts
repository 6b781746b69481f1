import type { Dialect } from '@keyloom/mocks';
import type { Ask, Place } from '../wire/ask.ts';
import type { Pick as Picks } from '../wire/pick.ts';
import type { Fields, Key } from '../world/key.ts';
import type { Rate, RateStyle } from '../world/rate.ts';
import type { World } from '../world/world.ts';
import type { Callers } from './callers.ts';

/** What a system answers. Without body and text it answers nothing more than a status. */
export interface Reply {
  readonly status: number;
  /** As JSON. */
  readonly body?: unknown;
  /** A plain text, and its content type. */
  readonly text?: string;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, unknown>>;
}

/** Who calls; nothing of it for the administrator. */
export interface Caller {
  readonly key?: Key;
  /** Whom the credential acts for, where it reaches no further. */
  readonly owner?: Fields | undefined;
  /** Where it stands with a limit of its own. */
  readonly rate?: Rate | undefined;
}

/** A call that came in. */
export interface Call {
  readonly world: World;
  readonly ask: Ask;
  readonly isServed: boolean;
  /** The base URL that it came in by. */
  readonly baseUrl: string;
  readonly caller: Caller;
  /** Whether a fault leaves the page of a list empty. */
  readonly emptiesPage: boolean;
}

/** Which pages a server lets call it. */
export interface CorsFacts {
  readonly origins: readonly string[] | '*' | 'the asking one';
  readonly credentials: boolean;
  readonly methods: string;
  readonly exposed?: string;
}

/** A key that a test gives: what `given.key` is told, and what the model then knows of it. */
export interface Gift {
  readonly owner?: Fields;
  readonly fields?: Fields;
  readonly name?: string;
  readonly scopes?: readonly string[];
  /** The fields that such a key then has. */
  readonly known: Fields;
}

/** A call that the system makes by itself, about a key that it made. */
export interface OwnCall {
  readonly at: number;
  readonly event: string;
  readonly url: string;
  readonly old: Key;
  readonly key: Key;
  /** How the new key's id and secret look. */
  readonly form: { readonly id: RegExp; readonly secret: RegExp };
  /** All of the body but ids and secrets. */
  readonly body: Readonly<Record<string, unknown>>;
}

/** One system as its contract tells it. */
export interface SystemModel {
  readonly name: string;
  readonly places: Readonly<Record<string, Place>>;
  /** Where the system is found, the twin's own base URL first. */
  bases(dialect: Dialect): readonly [string, ...string[]];
  contentType(dialect: Dialect): string;
  /** Names under which answers and requests have secrets. */
  readonly secretNames: readonly string[];
  readonly callers: Callers;
  /** Operations whose request bodies are read. */
  readonly reads: readonly string[];
  /** Whether keys that a test gives may be in grace. */
  readonly hasGrace?: boolean;
  readonly hasQuota?: boolean;
  /** How many keys a page has at most, where a list has pages and no more may be asked for. */
  readonly largestPage?: number;
  /** Whether it can keep out who fails to sign in again and again. */
  readonly hasLockOut?: boolean;
  /** Ids that a test may give a key, and one that it may not, where there are such. */
  readonly ownIds: { readonly fit: readonly [string, ...string[]]; readonly unfit?: string };
  /** Whether a given key's id and secret have the system's form, and fit each other. */
  isSound(key: Pick<Key, 'id' | 'secret' | 'fields'>, world: World): boolean;
  /** Whether a revoked key is gone. */
  readonly removesRevoked?: boolean;
  /** Who calls, or how the call is refused. */
  signIn(call: Call): Caller | Reply;
  readonly answers: Readonly<Record<string, (call: Call) => Reply>>;
  /** A call of none of the operations; `method` says that only the method is none. */
  stray(call: Call, what: 'method' | 'path'): Reply;
  tooMany(call: Call, rate: Rate): Reply;
  /** How the limit of all calls counts. */
  readonly rateStyle?: RateStyle;
  /** On which counter; on the same one when left out. */
  rateCounter?(call: Call): string | undefined;
  /** What happens to keys by itself as time passes: it happens, and these calls tell of it. */
  settle?(world: World): readonly OwnCall[];
  /** Headers of every answer. */
  headers?(call: Call, rate: Rate | undefined): Readonly<Record<string, unknown>>;
  /** What a route beside the operations answers; nothing for what is none. */
  beside?(call: Call): Reply | undefined;
  /** The document's example for a status that is ordered without a body. */
  example(operation: string, status: number, call: Call): Reply;
  /** Of the real server; `undefined` for what lets any page call. */
  readonly servedCors: CorsFacts | undefined;
  /** What is wrong with how a JSON text is written. */
  misspelled?(text: string): string | undefined;
  /** A random call. */
  ask(pick: Picks, world: World): Ask;
  /** Calls that read all there is. */
  census(world: World): readonly Ask[];
  gift(pick: Picks): Gift;
  /** Spans of time after a key's use, or rotation, at which something may change. */
  borders?(world: World): readonly number[];
  /** Instants at which something may change besides. */
  instants?(world: World): readonly number[];
}
