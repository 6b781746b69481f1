import { cutBody, hang, LostConnection, slowBody, wait } from './connection.ts';
import type { Dialect } from './document.ts';
import { driftOf } from './drift.ts';
import type { Fault } from './fault.ts';
import type { Answer } from './refusal.ts';
import { answerAsDocumented } from './refusal.ts';
import type { Match } from './router.ts';

/** What a fault does at each stage of a call. A stage that is left out goes as ever. */
export interface Effects {
  /** Before anything is read or changed: an answer of its own, or no answer at all. */
  before?(signal: AbortSignal): Answer | Promise<never>;
  /** Whether a list's page is left without items. */
  readonly emptiesPage?: boolean;
  /** After the state changed: another answer than the true one, which is then not held against the document. */
  change?(answer: Answer): Answer;
  /** While the answer is on its way. */
  delay?(signal: AbortSignal): Promise<void>;
  /** The bytes that are sent for the answer's text; `null` is an answer without a body. */
  send?(text: string | null, signal: AbortSignal): string | ReadableStream<Uint8Array> | null;
  /** Headers that go with what is sent. */
  headers?(text: string | null): Readonly<Record<string, string>>;
  /** Whether what is sent holds no readable answer, so that nobody learns a secret from it. */
  readonly isUnreadable?: boolean;
}

const noBody =
  (send: (text: string) => string | ReadableStream<Uint8Array>): NonNullable<Effects['send']> =>
  text => {
    if (text === null) throw new LostConnection('ECONNRESET');
    return send(text);
  };

/** The stages of a fault. */
export function effectsOf(fault: Fault, { operation }: Match, dialect: Dialect): Effects {
  if (typeof fault === 'number')
    return effectsOf({ status: fault }, { name: '', operation, path: {} }, dialect);
  if (typeof fault === 'object') {
    if ('status' in fault) {
      const { status, retryAfter, body, type } = fault;
      const own = { status, body, ...(type !== undefined && { type }) };
      const shown = body === undefined ? answerAsDocumented(operation, status, dialect) : own;
      const headers = retryAfter === undefined ? {} : { 'retry-after': writeRetryAfter(retryAfter) };
      return { before: () => ({ ...shown, headers }) };
    }
    if ('drift' in fault) return { change: answer => driftOf(answer, fault.drift, operation) };
    return slowness(fault);
  }
  switch (fault) {
    case 'drop-before-commit':
      return { before: () => Promise.reject(new LostConnection('ECONNRESET')) };
    case 'connection-refused':
      return { before: () => Promise.reject(new LostConnection('ECONNREFUSED')) };
    case 'timeout':
      return { before: hang };
    case 'commit-then-drop':
      return { delay: () => Promise.reject(new LostConnection('ECONNRESET')) };
    case 'cut-body':
      return { send: noBody(cutBody), headers: wholeLength, isUnreadable: true };
    case 'malformed-json':
      // A line's end may follow what closes the body.
      return { send: noBody(text => text.trimEnd().slice(0, -1)), isUnreadable: true };
    case 'empty-page':
      return { emptiesPage: true };
  }
}

function slowness({
  slow,
  slowBody: between,
}: {
  readonly slow?: number;
  readonly slowBody?: number;
}): Effects {
  return {
    ...(slow !== undefined && { delay: signal => wait(slow, signal) }),
    ...(between !== undefined && {
      send: (text, signal) => (text === null || text === '' ? text : slowBody(text, between, signal)),
    }),
  };
}

/** The length that the body would have had: only by it some platforms tell that a body is cut. */
function wholeLength(text: string | null): Readonly<Record<string, string>> {
  return { 'content-length': String(new TextEncoder().encode(text ?? '').length) };
}

/** In seconds, or as an HTTP-date. */
function writeRetryAfter(retryAfter: number | Date): string {
  return typeof retryAfter === 'number' ? String(retryAfter) : retryAfter.toUTCString();
}
