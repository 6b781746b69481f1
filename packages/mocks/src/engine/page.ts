import { take } from './key-lists.ts';
import type { KeyList, Place } from './ordered-keys.ts';
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
export function pageOf(keys: KeyList, call: Call, rules: Rules): Page | Refusal {
  const { pages } = call.operation;
  const isUnpaged = pages?.servedItems !== undefined && call.twin.dialect === 'documented';
  if (pages === undefined || pages.style === 'none' || isUnpaged)
    return { keys: call.emptiesPage ? [] : [...keys.from(0)] };
  const size = Number(
    (pages.limit === undefined ? undefined : call.input[pages.limit]) ?? pages.pageSize ?? 100,
  );
  if (pages.style === 'offset') {
    const start = Number((pages.offset === undefined ? undefined : call.input[pages.offset]) ?? 0);
    return { keys: call.emptiesPage ? [] : take(keys.from(start), size) };
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

/** Before everything, in a list whose newest come first. */
const start: Place = { createdAt: Number.MAX_SAFE_INTEGER, sequence: 0 };

function afterCursor(keys: KeyList, { after, size }: Cursor, call: Call, rules: Rules): Page {
  const shownAs = (cursor: string) => (call.operation.pages?.isLink === true ? linkTo(cursor, call) : cursor);
  if (call.emptiesPage) return { keys: [], next: shownAs(writeCursor(after ?? start, size)) };
  const rest = take(after === undefined ? keys.from(0) : keys.olderThan(after), size + 1);
  const shown = rest.slice(0, size);
  const last = shown.at(-1);
  const isEnd = rules.offersEmptyPage === true ? shown.length < size : rest.length <= size;
  if (last === undefined || isEnd) return { keys: shown };
  return { keys: shown, next: shownAs(writeCursor(last, size)) };
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
