import type { Refusal } from './refusal.ts';
import type { Call } from './rules.ts';
import type { KeyRecord } from './store.ts';

/** A stretch of a list, and how to ask for what follows. */
export interface Page {
  readonly keys: readonly KeyRecord[];
  /** The cursor, or the link that holds it; absent on the last page. */
  readonly next?: string;
}

/** Cuts the page out of a list that the call asks for. */
export function pageOf(keys: readonly KeyRecord[], call: Call): Page | Refusal {
  const { pages } = call.operation;
  const isUnpaged = pages?.servedItems !== undefined && call.twin.dialect === 'documented';
  if (pages === undefined || pages.style === 'none' || isUnpaged) return { keys };
  const size = Number((pages.limit === undefined ? undefined : call.input[pages.limit]) ?? pages.pageSize ?? 100);
  if (pages.style === 'offset') {
    const start = Number((pages.offset === undefined ? undefined : call.input[pages.offset]) ?? 0);
    return { keys: keys.slice(start, start + size) };
  }
  const given = pages.param === undefined ? undefined : call.input[pages.param];
  const cursor = given === undefined || given === '' ? { size } : readCursor(String(given));
  return cursor === undefined ? invalidCursor(pages.param ?? 'cursor') : afterCursor(keys, cursor, call);
}

/** Where a walk stands: the creation number of the last key that was shown, so inserts and deletes move nothing. */
interface Cursor {
  readonly after?: number;
  readonly size: number;
}

function afterCursor(keys: readonly KeyRecord[], { after, size }: Cursor, call: Call): Page {
  const rest = after === undefined ? keys : keys.filter(key => key.sequence < after);
  const shown = rest.slice(0, size);
  const last = shown.at(-1);
  if (last === undefined || rest.length <= size) return { keys: shown };
  const cursor = writeCursor({ after: last.sequence, size });
  return { keys: shown, next: call.operation.pages?.isLink === true ? linkTo(cursor, call) : cursor };
}

function linkTo(cursor: string, call: Call): string {
  const { pages, path, parameters } = call.operation;
  const query = new URLSearchParams();
  for (const name of Object.keys(parameters.properties ?? {})) {
    if (call.operation.in[name]?.startsWith('query') !== true || pages?.drop?.includes(name) === true) continue;
    const value = name === pages?.param ? cursor : call.input[name];
    if (value !== undefined) query.set(name, String(value));
  }
  query.sort();
  return `${call.baseUrl}${path}?${query}`;
}

function writeCursor({ after, size }: Cursor): string {
  return btoa(`${after}:${size}`).replace(/=+$/, '');
}

function readCursor(text: string): Cursor | undefined {
  const [, after, size] = /^(\d+):(\d+)$/.exec(decode(text)) ?? [];
  return after === undefined || size === undefined ? undefined : { after: Number(after), size: Number(size) };
}

function decode(text: string): string {
  try {
    return atob(text);
  } catch {
    return '';
  }
}

function invalidCursor(name: string): Refusal {
  return {
    cause: 'invalid',
    issues: [{ place: 'query', name, keyword: 'cursor', message: 'is not a cursor of this list', params: {} }],
  };
}
