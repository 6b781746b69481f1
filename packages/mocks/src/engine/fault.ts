/**
 * A failure on order.
 *
 * - a status, or `{ status, retryAfter, body, type }`: the call is answered with it and changes nothing. Without a body it is
 *   the document's own example. `type` is the body's content type where that is not JSON, such as a proxy's `text/html`.
 *   `retryAfter` is a number of seconds, or a date, which is sent as an HTTP-date.
 * - `'drop-before-commit'`, `'commit-then-drop'`: the connection breaks before, or after, the twin's state has changed.
 * - `'connection-refused'`: nobody listens; nothing has changed. Over HTTP somebody does, so that the connection is reset at
 *   once: close the server to have it refused, and serve on the same port to go on.
 * - `'timeout'`: never answers, and changes nothing, until the request is aborted.
 * - `{ slow }`: the call is done at once, its answer comes that many milliseconds of real time later. `slowBody` sends the
 *   answer's body byte by byte with so many milliseconds between them.
 * - `'cut-body'`, `'malformed-json'`: the call is done, but its answer breaks off in the middle, or is no JSON. Where the
 *   answer has no body, the connection breaks.
 * - `'empty-page'`: a list's page has no items, but leads on to the same place where lists have cursors.
 * - `{ drift }`: the call is done, its answer is not as documented: `'secret'` leaves the secret out, `'extra-field'` adds
 *   one, `'wrong-status'` sends another status of success, and any other word is the name that the secret is sent under.
 */
export type Fault =
  | number
  | {
      readonly status: number;
      readonly retryAfter?: number | Date;
      readonly body?: unknown;
      readonly type?: string;
    }
  | 'drop-before-commit'
  | 'commit-then-drop'
  | 'connection-refused'
  | 'timeout'
  | { readonly slow: number; readonly slowBody?: number }
  | { readonly slowBody: number }
  | 'cut-body'
  | 'malformed-json'
  | 'empty-page'
  | { readonly drift: string };

const words: readonly unknown[] = [
  'drop-before-commit',
  'commit-then-drop',
  'connection-refused',
  'timeout',
  'cut-body',
  'malformed-json',
  'empty-page',
];

/** Refuses what is no fault, since a test that orders a fault that never comes proves nothing. */
export function assertFault(fault: Fault): void {
  const problem =
    typeof fault === 'object' && fault !== null ? problemOf({ ...fault }) : problemOfWord(fault);
  if (problem !== undefined) throw new TypeError(`${JSON.stringify(fault)} is no fault: ${problem}.`);
}

function problemOfWord(fault: unknown): string | undefined {
  if (typeof fault === 'number') return problemOfStatus(fault);
  return words.includes(fault) ? undefined : `give a status, an object, or one of ${words.join(', ')}`;
}

function problemOf(fault: Readonly<Record<string, unknown>>): string | undefined {
  const { status, retryAfter, slow, slowBody, drift } = fault;
  if (status !== undefined)
    return problemOfStatus(status) ?? problemOfRetryAfter(retryAfter) ?? problemOfBody(fault);
  if (drift !== undefined) return typeof drift === 'string' && drift !== '' ? undefined : 'drift is a word';
  const waits = [slow, slowBody].filter(value => value !== undefined);
  if (waits.length === 0) return 'it has none of status, slow, slowBody and drift';
  return waits.every(isSpan) ? undefined : 'slow and slowBody are milliseconds';
}

const isSpan = (value: unknown) => typeof value === 'number' && value >= 0 && value < 2 ** 31;

function problemOfStatus(status: unknown): string | undefined {
  const isStatus = typeof status === 'number' && Number.isInteger(status) && status >= 200 && status <= 599;
  return isStatus ? undefined : 'a status is a whole number from 200 to 599';
}

function problemOfRetryAfter(retryAfter: unknown): string | undefined {
  if (retryAfter === undefined) return undefined;
  const isDate = retryAfter instanceof Date && !Number.isNaN(retryAfter.getTime());
  const isSeconds = typeof retryAfter === 'number' && Number.isInteger(retryAfter) && retryAfter >= 0;
  return isDate || isSeconds ? undefined : 'retryAfter is a whole number of seconds, or a date';
}

function problemOfBody({ body, type }: Readonly<Record<string, unknown>>): string | undefined {
  if (type === undefined) return undefined;
  if (typeof type !== 'string' || !/^[\w.+-]+\/[\w.+-]+(;.*)?$/.test(type))
    return 'type is a content type, such as text/html';
  const isJson = /json/.test(type);
  return isJson || typeof body === 'string' ? undefined : 'a body that is no JSON is a text';
}

/** A fault in a few words, for the journal. */
export function nameOf(fault: Fault): string {
  if (typeof fault !== 'object') return String(fault);
  if ('drift' in fault) return `drift: ${fault.drift}`;
  if ('status' in fault) return String(fault.status);
  return 'slow';
}
