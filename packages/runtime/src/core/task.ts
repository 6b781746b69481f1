import type { Operation } from '@keyloom/types';
import type { CallOptions, FetchInit, FetchResponse } from '../call/call-options.ts';
import type { DriftEvent } from '../client/client-config.ts';
import type { Hooks } from '../client/hooks.ts';
import type { StrictCheck } from '../client/strict-check.ts';
import { ConfigError } from '../errors/config-error.ts';
import type { ErrorFacts, Sent } from '../errors/keyloom-error.ts';
import type { Signer } from './sign.ts';
import type { Observer } from './watch.ts';

/** An operation as the core needs it; an undocumented route has no documented answer. */
export type Route = Omit<Operation, 'answer'> & {
  readonly answer?: Operation['answer'];
  /** Finds the digits of `int64` in an answer. */
  readonly digits?: RegExp | undefined;
};

/** Headers under lower-case names. */
export type HeaderMap = Record<string, string>;

/** Header values as callers give them: null removes, a function is asked at each attempt. */
export type HeaderInput = Readonly<Record<string, string | null | (() => string | null)>>;

/** What a client prepares once. */
export interface Context {
  readonly system: string;
  readonly base: string;
  /** The documented servers. */
  readonly servers: readonly string[];
  readonly headers: Readonly<HeaderMap>;
  /** The caller's own, laid over them at each attempt. */
  readonly moreHeaders: HeaderInput | undefined;
  readonly init: Pick<FetchInit, 'cache' | 'redirect' | 'credentials'>;
  readonly sign: Signer;
  readonly settings: Settings;
  /** How many calls have gone out that change a list. */
  changes: number;
  /** Loads ahead of need what failures take, once; not on servers. */
  warm?: (() => void) | undefined;
}

/** The options of a client or a call with the defaults filled in. */
export interface Settings extends CallOptions {
  readonly timeoutMs: number;
  readonly totalTimeoutMs: number;
  readonly retry: number;
  readonly maxResponseBytes: number;
  readonly drift?: ((event: DriftEvent) => void) | undefined;
  readonly hooks?: Hooks | readonly Hooks[] | undefined;
  readonly debug?: boolean | ((line: string) => void) | undefined;
  readonly strict?: StrictCheck | undefined;
}

/** One call under way, over all its attempts. */
export interface Task {
  readonly context: Context;
  readonly name: string;
  readonly route: Route;
  input: Readonly<Record<string, unknown>>;
  settings: Settings;
  deadline: number;
  /** Texts that must not appear in any error. */
  readonly known: string[];
  /** Tolerances applied to the answer: kind and place. */
  drift?: [kind: DriftEvent['kind'], detail: string][];
  url: string;
  body?: string;
  attempts: number;
  sent: Sent;
  /** The latest answer, and the id that it gives the request. */
  response?: FetchResponse | undefined;
  requestId?: string | undefined;
  /** What tells hooks and the debug log, if there are any. */
  observer?: Observer;
  /** The id of the key whose secret is missing. */
  keyId?: string | undefined;
  /** When the first request left, in epoch milliseconds. */
  sentAt?: number;
}

/** The part of a task that errors tell of. */
export type Facts = Pick<Task, 'name' | 'attempts' | 'sent' | 'requestId'> & {
  readonly context: { readonly system: string };
};

/** What an error says of its call. */
export const factsOf = ({ context, name, attempts, sent, requestId }: Facts): ErrorFacts => ({
  system: context.system,
  operation: name,
  attempts,
  sent,
  requestId,
});

/** Refuses a call before it is sent. */
export const refuse = (task: Facts, text: string): never => {
  throw new ConfigError(text, factsOf(task));
};

/** Milliseconds that the total time leaves. */
export const remainingMs = (task: Task): number => task.deadline - performance.now();
