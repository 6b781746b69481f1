import type { IncomingHeaders, IncomingUrl } from './incoming.ts';
import { perValue } from './memo.ts';
import type { Redactor } from './redact.ts';

/** One call, as it may be shown to anybody: without secrets and without credentials. */
export interface JournalEntry {
  /** When it came in by the twin's clock, in epoch milliseconds. */
  readonly at: number;
  /** Absent when the request was for none of the system's operations. */
  readonly operation?: string;
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string | readonly string[]>>;
  /** Absent when no answer was sent. */
  readonly status?: number;
  /** The fault that was ordered for it. */
  readonly fault?: string;
  /** Who signed in. */
  readonly caller: 'administrator' | 'key' | 'none';
  /** Last four characters of the id of the key that signed in. */
  readonly keyId?: string;
  /** Those headers of the request that hold no secrets, by name in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** The body that was sent, as JSON; `[redacted]` where it held a secret. Absent when there was none, or it was not read. */
  readonly request?: unknown;
  /** The body of the answer, alike. */
  readonly response?: unknown;
}

/** The calls of a twin, oldest first. Of very many calls the newest 10,000 are kept. */
export interface Journal {
  readonly entries: readonly JournalEntry[];
  clear(): void;
}

/** A call as it is noted down: bodies as texts, which are redacted only when somebody looks. */
export interface JournalNote extends Pick<JournalEntry, 'at' | 'method' | 'caller'> {
  readonly operation: string | undefined;
  readonly status: number | undefined;
  readonly fault: string | undefined;
  readonly keyId: string | undefined;
  readonly url: IncomingUrl;
  readonly headers: IncomingHeaders;
  readonly request: string;
  readonly response: string;
}

const maxEntries = 10_000;
/** Of the kept bodies together, in characters. */
const maxLength = 32 * 1024 * 1024;

const isShown = perValue((name: string) =>
  /^(accept|content-type|origin|user-agent|x-request-id|[a-z-]*api-version)$/.test(name),
);

/** A note without what would keep the request itself, its connection included. */
interface Kept extends Omit<JournalNote, 'url' | 'headers'> {
  readonly path: string;
  readonly search: string;
  /** Name, value, name, value. */
  readonly headers: readonly string[];
}

export interface NotingJournal extends Journal {
  note(note: JournalNote): void;
}

export function createJournal(redactor: Redactor): NotingJournal {
  // A ring: the newest takes the place of the oldest.
  let notes: (Kept | undefined)[] = [];
  let first = 0;
  let count = 0;
  let length = 0;
  const shown = new WeakMap<Kept, JournalEntry>();

  const placeOf = (index: number) => (first + index) % maxEntries;
  function drop() {
    const oldest = notes[first];
    notes[first] = undefined;
    if (oldest !== undefined) length -= lengthOf(oldest);
    first = placeOf(1);
    count--;
  }
  function entryOf(kept: Kept): JournalEntry {
    const entry = shown.get(kept) ?? toEntry(kept, redactor);
    shown.set(kept, entry);
    return entry;
  }

  return {
    note(note) {
      if (count === maxEntries) drop();
      const kept = keep(note);
      notes[placeOf(count++)] = kept;
      length += lengthOf(kept);
      while (length > maxLength && count > 1) drop();
    },
    get entries() {
      return Array.from({ length: count }, (_, index) => notes[placeOf(index)] ?? [])
        .flat()
        .map(entryOf);
    },
    clear() {
      notes = [];
      first = 0;
      count = 0;
      length = 0;
    },
  };
}

/** Name by name: this is done for every call, and a spread costs several times as much. */
function keep(note: JournalNote): Kept {
  return {
    at: note.at,
    operation: note.operation,
    method: note.method,
    path: note.url.pathname,
    search: note.url.search,
    status: note.status,
    fault: note.fault,
    caller: note.caller,
    keyId: note.keyId,
    headers: shownOf(note.headers),
    request: note.request,
    response: note.response,
  };
}

const lengthOf = ({ request, response }: Kept) => request.length + response.length;

/** Those headers that hold no secrets: name, value, name, value. */
function shownOf(headers: IncomingHeaders): readonly string[] {
  const shown: string[] = [];
  for (const name of headers.keys()) if (isShown(name)) shown.push(name, headers.get(name) ?? '');
  return shown;
}

function toEntry(kept: Kept, redactor: Redactor): JournalEntry {
  const { at, operation, method, path, search, status, fault, caller, keyId, headers } = kept;
  const sent = redactor.body(kept.request);
  const answered = redactor.body(kept.response);
  const searchParams = new URLSearchParams(search);
  const names = [...new Set(searchParams.keys())];
  const query = names.map(name => {
    const values = searchParams.getAll(name).map(value => redactor.text(value));
    return [redactor.text(name), values.length === 1 ? (values[0] ?? '') : values] as const;
  });
  const shown = headers.flatMap((name, at) =>
    at % 2 === 0 ? [[name, redactor.text(headers[at + 1] ?? '')]] : [],
  );
  return {
    at,
    ...(operation !== undefined && { operation }),
    method,
    path: redactor.text(path),
    query: Object.fromEntries(query),
    ...(status !== undefined && { status }),
    ...(fault !== undefined && { fault }),
    caller,
    ...(keyId !== undefined && { keyId }),
    headers: Object.fromEntries(shown),
    ...(sent !== undefined && { request: sent }),
    ...(answered !== undefined && { response: answered }),
  };
}
