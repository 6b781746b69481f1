import type { Refusal } from './refusal.ts';
import type { Call, Rules } from './rules.ts';
import type { KeyRecord } from './store.ts';

/** A stretch of a list, and how to ask for what follows. */
export interface Page {
  readonly keys: readonly KeyRecord[];
  /** The cursor, or the link that holds it; absent on the last page. */
  readonly next?: string;
}

/** Cuts the page out of a list that the call asks for. */
export function pageOf(keys: readonly KeyRecord[], call: Call, rules: Rules): Page | Refusal {
  const { pages } = call.operation;
  const isUnpaged = pages?.servedItems !== undefined && call.twin.dialect === 'documented';
  if (pages === undefined || pages.style === 'none' || isUnpaged) return { keys };
  const size = Number(
    (pages.limit === undefined ? undefined : call.input[pages.limit]) ?? pages.pageSize ?? 100,
  );
  if (pages.style === 'offset') {
    const start = Number((pages.offset === undefined ? undefined : call.input[pages.offset]) ?? 0);
    return { keys: keys.slice(start, start + size) };
  }
  const given = pages.param === undefined ? undefined : call.input[pages.param];
  const asked = size || (pages.pageSize ?? 100);
  const firstPage = { size: Math.min(asked, rules.maxPageSize ?? asked) };
  const cursor = given === undefined || given === '' ? firstPage : readCursor(String(given));
  return cursor === undefined
    ? invalidCursor(pages.param ?? 'cursor')
    : afterCursor(keys, cursor, call, rules);
}

/** Where a walk stands: after the last key that was shown, so inserts and deletes move nothing. */
interface Cursor {
  readonly after?: Place;
  readonly size: number;
}

type Place = Pick<KeyRecord, 'createdAt' | 'sequence'>;

function afterCursor(keys: readonly KeyRecord[], { after, size }: Cursor, call: Call, rules: Rules): Page {
  const rest = after === undefined ? keys : keys.filter(key => isOlder(key, after));
  const shown = rest.slice(0, size);
  const last = shown.at(-1);
  const isEnd = rules.offersEmptyPage === true ? shown.length < size : rest.length <= size;
  if (last === undefined || isEnd) return { keys: shown };
  const cursor = writeCursor(last, size);
  return { keys: shown, next: call.operation.pages?.isLink === true ? linkTo(cursor, call) : cursor };
}

function isOlder(key: Place, { createdAt, sequence }: Place): boolean {
  return key.createdAt < createdAt || (key.createdAt === createdAt && key.sequence < sequence);
}

/** The link of the call itself, with the cursor in it. */
function linkTo(cursor: string, { operation, url, baseUrl }: Call): string {
  const query = new URLSearchParams(url.search);
  query.set(operation.pages?.param ?? 'cursor', cursor);
  query.sort();
  return `${baseUrl}${operation.path}?${query}`;
}

function writeCursor({ createdAt, sequence }: Place, size: number): string {
  return btoa(`${createdAt}:${sequence}:${size}`).replace(/=+$/, '');
}

function readCursor(text: string): Cursor | undefined {
  const [, createdAt, sequence, size] = /^(-?[\d.]+):(\d+):(\d+)$/.exec(decode(text)) ?? [];
  if (size === undefined) return undefined;
  return { after: { createdAt: Number(createdAt), sequence: Number(sequence) }, size: Number(size) };
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
    issues: [
      { place: 'query', name, keyword: 'cursor', message: 'is not a cursor of this list', params: {} },
    ],
  };
}
