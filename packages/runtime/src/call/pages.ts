import type { Pagination } from '@keyloom/types';
import type { Answer } from '../core/perform.ts';
import { factsOf } from '../core/task.ts';
import { ConfigError } from '../errors/config-error.ts';
import { IncompleteListError } from '../errors/incomplete-list-error.ts';
import { KeyloomError } from '../errors/keyloom-error.ts';
import { type Call, CallPromise } from './call.ts';
import { itemsOf, nextInput } from './next-page.ts';

/**
 * A list under way: `await` gives its first page as documented (where the document shows one bare array but the server
 * pages, all of it), `for await` walks the items of all pages.
 *
 * @example
 * ```ts
 * for await (const key of client.listApiKeys()) console.log(key.id);
 * const some = await client.listApiKeys().toArray({ limit: 100 });
 * ```
 */
export interface Pages<Page, Item> extends Call<Page>, AsyncIterable<Item> {
  /** Walks the pages, the first included. */
  pages(): AsyncIterableIterator<Page>;
  /** Collects at most `limit` items over all pages. (A `limit` input is the size of one page.) */
  toArray(options: { readonly limit: number }): Promise<Item[]>;
}

/** Makes the call of another page. */
export type Turn = (input: Readonly<Record<string, unknown>>) => Promise<Answer>;

export class PagesPromise<Page, Item> extends CallPromise<Page> implements Pages<Page, Item> {
  readonly #pagination: Pagination;
  readonly #turn: Turn;
  #all: Promise<Page> | undefined;

  constructor(first: Promise<Answer>, pagination: Pagination, turn: Turn) {
    super(first);
    this.#pagination = pagination;
    this.#turn = turn;
  }

  async *#answers(): AsyncGenerator<Answer, void, undefined> {
    const seen = new Set<string>();
    let answer = await this.first;
    for (;;) {
      yield answer;
      const next = nextInput(answer, this.#pagination, seen);
      if (!next) return;
      answer = await this.#turn(next);
    }
  }

  protected override data(): Promise<Page> {
    this.#all ??= this.#collect();
    return this.#all;
  }

  async #collect(): Promise<Page> {
    const first = await this.first;
    // The parse boundary: the document says what a page is.
    if (this.#pagination.servedItems === undefined || first.served === first.data) return first.data as Page;
    const items: unknown[] = [];
    try {
      for await (const answer of this.#answers()) items.push(...itemsOf(answer, this.#pagination));
    } catch (cause) {
      if (!(cause instanceof KeyloomError) || cause instanceof IncompleteListError) throw cause;
      throw new IncompleteListError(`a page failed after ${items.length} items (${cause.message})`, cause, {
        cause,
      });
    }
    return items as Page;
  }

  async *pages(): AsyncGenerator<Page, void, undefined> {
    for await (const answer of this.#answers()) yield answer.data as Page;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for await (const answer of this.#answers()) yield* itemsOf(answer, this.#pagination) as Item[];
  }

  async toArray({ limit }: { readonly limit: number }): Promise<Item[]> {
    const items: Item[] = [];
    if (!(limit > 0)) throw new ConfigError('toArray needs a limit', factsOf((await this.first).task));
    for await (const item of this) {
      items.push(item);
      if (items.length >= limit) break;
    }
    return items;
  }
}
