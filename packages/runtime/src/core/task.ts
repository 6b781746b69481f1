import type { Operation } from '@keyloom/types';
import type { CallOptions } from '../call/call-options.ts';
import type { DriftEvent } from '../client/client-config.ts';
import { ConfigError } from '../errors/config-error.ts';
import type { ErrorFacts, Sent } from '../errors/keyloom-error.ts';
import { redact } from './redact.ts';
import type { Signer } from './sign.ts';

/** An operation as the core needs it; an undocumented route has no documented answer. */
export type Route = Omit<Operation, 'answer'> & { readonly answer?: Operation['answer'] };

/** Headers under lower-case names. */
export type HeaderMap = Record<string, string>;

/** Header values as callers give them: null removes, a function is asked at each attempt. */
export type HeaderInput = Readonly<Record<string, string | null | (() => string | null)>>;

/** What a client prepares once. */
export interface Context {
  readonly system: string;
  readonly base: string;
  readonly headers: Readonly<HeaderMap>;
  /** Headers that are functions, asked at each attempt. */
  readonly askedHeaders: HeaderInput | undefined;
  /** Secrets that every call knows. */
  readonly known: readonly string[];
  readonly init: Pick<RequestInit, 'cache' | 'redirect' | 'credentials'>;
  readonly sign: Signer;
  readonly defaults: Settings;
  readonly drift: ((event: DriftEvent) => void) | undefined;
  /** Loads the retry library ahead of need, once; undefined on servers. */
  warm: (() => void) | undefined;
}

/** The options of a call with the defaults filled in. */
export interface Settings extends CallOptions {
  readonly timeoutMs: number;
  readonly totalTimeoutMs: number;
  readonly retry: number;
}

/** One call under way, over all its attempts. */
export interface Task {
  readonly context: Context;
  readonly name: string;
  readonly route: Route;
  readonly input: Readonly<Record<string, unknown>>;
  readonly settings: Settings;
  readonly deadline: number;
  /** Texts that must not appear in any error. */
  readonly known: string[];
  url: string;
  body: string | undefined;
  attempts: number;
  sent: Sent;
  /** The latest answer, and the id that its body gives the request. */
  response: Response | undefined;
  requestId: string | undefined;
  /** An earlier attempt may have taken effect. */
  mayBeDone: boolean;
}

/** What an error says of its call. */
export const factsOf = (task: Task): ErrorFacts => ({
  system: task.context.system,
  operation: task.name,
  attempts: task.attempts,
  sent: task.sent,
  requestId:
    redact(task.response?.headers.get('x-request-id') ?? task.requestId ?? '', task.known) || undefined,
});

/** Refuses a call before it is sent. */
export const refuse = (task: Task, text: string): never => {
  throw new ConfigError(text, factsOf(task));
};

/** Milliseconds that the total time leaves. */
export const remainingMs = (task: Task): number => task.deadline - performance.now();
