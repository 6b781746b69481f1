import { setTimeout as sleep } from 'node:timers/promises';
import type { Door, Step } from '../scenarios/conversation.ts';
import { readExactly } from './exact-json.ts';
import type { Request } from './operation-of.ts';
import { createOwnKeys, type OwnKeys } from './own-keys.ts';
import { type Shape, shapeOf } from './shape.ts';
import type { Subject } from './subjects.ts';

/** Where a scenario is told, and within what bounds. */
export interface Target {
  readonly fetch: Door['fetch'];
  readonly baseUrl: string;
  readonly credential: string;
  /** Whose keys to make, by role. */
  readonly owners: Readonly<Record<string, string>>;
  /** What the names of all keys begin with. */
  readonly mark: string;
  readonly sendsUnmarked: boolean;
  /** Milliseconds that one request may take. */
  readonly timeoutMs: number;
  /** The longest that a server which asks to wait is waited for, in milliseconds. */
  readonly maxWaitMs: number;
  /** Ends the conversation. */
  readonly signal: AbortSignal;
  /** Is told what takes long. */
  readonly tell: (text: string) => void;
}

/** One step and what came of it. */
export interface Seen {
  readonly step: string;
  readonly method: string;
  readonly path: string;
  /** 0 where nothing was sent, or nothing came back; then `note` says why. */
  readonly status: number;
  readonly contentType: string | null;
  readonly shape: Shape;
  readonly note?: string;
}

/** A door to a server, what was seen through it, and the keys that were made. */
export interface Watched {
  readonly door: Door;
  readonly seen: readonly Seen[];
  readonly keys: OwnKeys;
  /** The owners that the scenario asked for, by role. */
  readonly owners: ReadonlyMap<string, string>;
}

/** After so many requests without an answer there is nobody to talk to. */
const mostUnanswered = 3;

/** A conversation that cannot go on. */
export class BrokenOff extends Error {}

/** Opens a door that sends nothing which could touch what the run has not made. */
export function openDoor(subject: Subject, target: Target): Watched {
  const { baseUrl, credential, mark, signal } = target;
  const seen: Seen[] = [];
  const keys = createOwnKeys(subject, mark, target.sendsUnmarked);
  const owners = new Map<string, string>();
  let note: string | undefined;
  let unanswered = 0;

  async function exchange(url: string, init: RequestInit): Promise<Response> {
    signal.throwIfAborted();
    note = new URL(url).origin === new URL(baseUrl).origin ? undefined : 'not sent: it leads to another host';
    note ??= keys.refusal(requestOf(url, init, baseUrl))?.replace(/^/, 'not sent: ');
    if (note !== undefined) return Response.error();
    try {
      const response = await patientFetch(target, url, init);
      unanswered = 0;
      return response;
    } catch (error) {
      signal.throwIfAborted();
      note = `no answer: ${reasonOf(error)}`;
      unanswered += 1;
      const isNobodyThere = seen.length === 0 || unanswered === mostUnanswered;
      if (isNobodyThere) throw new BrokenOff(`${new URL(baseUrl).origin} gives ${note}`);
      return Response.error();
    }
  }

  function judge({ step, method, path, request = '', status, contentType, body }: Step): void {
    const learned = keys.learn({ method, path, body: request }, status, readExactly(body));
    const shape = shapeOf(learned);
    seen.push({ step, method, path, status, contentType, shape, ...(note !== undefined && { note }) });
  }

  return {
    seen,
    keys,
    owners,
    door: {
      fetch: exchange,
      baseUrl,
      credential,
      mark: name => `${mark}${name}`,
      owner(role, own) {
        owners.set(role, target.owners[role] ?? own);
        return target.owners[role] ?? own;
      },
      judge,
    },
  };
}

/** As `fetch`, but waits and asks again where the server asks for patience: a 429 was refused before anything happened. */
export async function patientFetch(target: Target, url: string, init: RequestInit): Promise<Response> {
  const { fetch, timeoutMs, maxWaitMs, signal, tell } = target;
  for (let waitedMs = 0; ; ) {
    const given = init.signal ?? signal;
    const response = await fetch(url, {
      ...init,
      redirect: 'manual',
      signal: AbortSignal.any([given, AbortSignal.timeout(timeoutMs)]),
    });
    const waitMs = Math.max(1, Number(response.headers.get('retry-after')) || 5) * 1000;
    if (response.status !== 429 || waitedMs + waitMs > maxWaitMs) return response;
    await response.body?.cancel();
    tell(`429: waiting ${waitMs / 1000} s, as the server asks`);
    await sleep(waitMs, undefined, { signal: given });
    waitedMs += waitMs;
  }
}

function requestOf(url: string, { method = 'GET', body }: RequestInit, baseUrl: string): Request {
  return { method, path: url.slice(baseUrl.length), body: typeof body === 'string' ? body : '' };
}

/** The code of a platform's network error, else its message. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if ('code' in error && typeof error.code === 'string') return error.code;
  return error.cause === undefined ? error.message : reasonOf(error.cause);
}
