import type { Pagination } from '@keyloom/types';
import type { Answer } from '../core/start.ts';
import { factsOf } from '../core/task.ts';
import { ConfigError } from '../errors/config-error.ts';
import { IncompleteListError } from '../errors/incomplete-list-error.ts';
import { KeyloomError } from '../errors/keyloom-error.ts';
import { itemsOf, nextInput, stop, totalOf } from './next-page.ts';

/** A list that has been started, and the way to its other pages. */
export interface Started {
  readonly first: Promise<Answer>;
  readonly pagination: Pagination;
  readonly turn: (input: Readonly<Record<string, unknown>>) => Promise<Answer>;
}

/** As many pages without an item in a row are no list any more. */
const MAX_EMPTY_PAGES = 100;

/** Walks the pages, the first included. */
export async function* walk({ first, pagination, turn }: Started): AsyncGenerator<Answer, void, undefined> {
  const seen = new Set<string>();
  let answer = await first;
  const { changes } = answer.task.context;
  const total = totalOf(answer, pagination);
  let empty = 0;
  for (;;) {
    yield answer;
    empty = itemsOf(answer, pagination).length > 0 ? 0 : empty + 1;
    if (empty > MAX_EMPTY_PAGES) stop(answer, `the server gave ${empty} empty pages in a row`);
    const next = nextInput(answer, pagination, seen);
    if (!next) return;
    // A page by offset skips items once earlier ones are gone.
    if (pagination.style === 'offset' && answer.task.context.changes !== changes)
      stop(
        answer,
        'this client changed the list while walking it; collect the items first (toArray), then change them',
      );
    answer = await turn(next);
    if (pagination.style === 'offset' && totalOf(answer, pagination) !== total)
      stop(answer, 'the number of all items changed while the list was walked; walk it again');
  }
}

/** Walks the documented bodies of the pages. */
export async function* walkPages(list: Started): AsyncGenerator<unknown, void, undefined> {
  for await (const { data } of walk(list)) yield data;
}

/** Walks the items of all pages. */
export async function* walkItems(list: Started): AsyncGenerator<unknown, void, undefined> {
  for await (const answer of walk(list)) yield* itemsOf(answer, list.pagination);
}

/** All items of a list that the document shows as one bare array. */
export const collect = async (list: Started): Promise<unknown[]> => {
  const items: unknown[] = [];
  try {
    for await (const item of walkItems(list)) items.push(item);
  } catch (cause) {
    if (!(cause instanceof KeyloomError) || cause instanceof IncompleteListError) throw cause;
    const { system, operation, attempts, sent, requestId } = cause;
    throw new IncompleteListError(
      `a page failed after ${items.length} items (${cause.message})`,
      { system, operation, attempts, sent, requestId },
      {},
      { cause },
    );
  }
  return items;
};

/** At most `limit` items. */
export const take = async (list: Started, options: { limit?: unknown } | undefined): Promise<unknown[]> => {
  const limit = options?.limit;
  const { task } = await list.first;
  if (typeof limit !== 'number' || !(limit > 0))
    throw new ConfigError('toArray needs a limit', factsOf(task));
  const items: unknown[] = [];
  for await (const item of walkItems(list)) {
    items.push(item);
    if (items.length >= limit) break;
  }
  return items;
};
