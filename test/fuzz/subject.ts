import type { Dialect, Twin, TwinOptions } from '@keyloom/mocks';
import type { Sent } from './request.ts';

/** A request that a system takes, before anything is done to it. Path and query stand as in a URL, below the base URL. */
export interface Plain {
  readonly method: string;
  readonly path: string;
  readonly query?: readonly (readonly [string, string])[];
  readonly body?: Readonly<Record<string, unknown>>;
}

/** A key as the reference model knows it. */
export interface Known {
  readonly id: string;
  readonly secret: string;
  /** What lists ask for. */
  owner: string;
  /** In epoch milliseconds, as all times here. */
  expiresAt?: number | undefined;
  graceEndsAt?: number;
  isRevoked?: boolean;
  isDeleted?: boolean;
  /** What lists must show of it. */
  fields: Readonly<Record<string, unknown>>;
}

/** Answers what a move asks of chance, and of the keys that there are. */
export interface Picker {
  /** A whole number below `limit`. */
  below(limit: number): number;
  of<T>(values: readonly [T, ...T[]]): T;
  /** A key that was made, or one that never was. */
  key(): Pick<Known, 'id' | 'secret' | 'owner'>;
}

/** An answer's body. */
// biome-ignore lint/suspicious/noExplicitAny: bodies of five systems, checked against the document before they are read
export type Body = any;

/** A successful answer of an operation, and what was sent for it. */
export interface Learned {
  readonly operation: string;
  /** Value of the last parameter in the path or of `key_id`, decoded. */
  readonly id: string;
  readonly query: URLSearchParams;
  readonly nowMs: number;
  /** What was sent, if it was JSON; integers that a number cannot hold are their digits. */
  readonly sent: Readonly<Record<string, unknown>>;
  readonly body: Body;
}

/** A list that can be asked for, and the ids that it must have, in order. */
export interface ExpectedList {
  readonly path: string;
  readonly ids: readonly string[];
  /** Ids that it may have as well. */
  readonly alsoAllowed?: readonly string[];
}

/** Keys as a list shows them, and where the next ones are. */
export interface Page {
  readonly items: readonly { readonly id: string; readonly shown: Readonly<Record<string, unknown>> }[];
  readonly next?: string | undefined;
}

export const itemsOf = (keys: readonly Body[], idName = 'id') =>
  keys.map(shown => ({ id: String(shown[idName]), shown }));

/** One system: what may be asked of it, and the smallest model of what it must remember. */
export interface Subject {
  readonly tag: string;
  readonly createTwin: (options: TwinOptions) => Twin;
  signIn(credential: string): Readonly<Record<string, string>>;
  /** An id that no key has. */
  readonly unknownId: string;
  readonly moves: readonly ((pick: Picker) => Plain)[];
  /** Keeps in `keys`, oldest first, what a successful answer means. */
  learn(learned: Learned, keys: Known[]): void;
  /** Lists to compare. */
  lists(keys: readonly Known[], nowMs: number, pick: Picker): readonly ExpectedList[];
  page(body: Body, list: ExpectedList, baseUrl: string): Page;
  /** Whether a key that is alive signs in. */
  readonly keysSignIn: boolean;
  /** The one operation that shows a secret once more. */
  readonly revealing?: string;
  /** Where the contract has a 500. */
  readonly may500?: (operation: string, dialect: Dialect, sent: Sent) => boolean;
}

export const isAlive = ({ isRevoked, isDeleted, expiresAt, graceEndsAt }: Known, nowMs: number) =>
  isRevoked !== true &&
  isDeleted !== true &&
  (expiresAt === undefined || expiresAt > nowMs) &&
  (graceEndsAt === undefined || graceEndsAt > nowMs);

export const newestFirst = (keys: readonly Known[]) => keys.map(({ id }) => id).reverse();
