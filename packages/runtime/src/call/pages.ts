import { lists } from '../core/load.ts';
import { type Call, CallPromise } from './call.ts';
import type { Started } from './walk.ts';

/**
 * A list under way: `await` gives its first page as documented (where the document shows one bare array but the server
 * pages, all of it), `for await` walks the items of all pages.
 *
 * @example
 * ```ts
 * import { createStrait } from '@keyloom/strait';
 *
 * const strait = createStrait({ auth: () => process.env.STRAIT_API_KEY ?? '' });
 * for await (const key of strait.listApiKeys({ project_id: 'proj_1' })) console.log(key.id);
 * const some = await strait.listApiKeys({ project_id: 'proj_1' }).toArray({ limit: 100 });
 * ```
 */
export interface Pages<Page, Item> extends Call<Page>, AsyncIterable<Item> {
  /** Walks the pages, the first included. */
  pages(): AsyncIterableIterator<Page>;
  /** Collects at most `limit` items over all pages. (A `limit` input is the size of one page.) */
  toArray(options: { readonly limit: number }): Promise<Item[]>;
}

/** The first page is under way; what walks the others is loaded when it is asked for. */
export class PagesPromise<Page, Item> extends CallPromise<Page> implements Pages<Page, Item> {
  readonly #list: Started;
  #all: Promise<Page> | undefined;

  constructor(list: Started) {
    super(list.first);
    this.#list = list;
  }

  // The parse boundary, here and below: the document says what pages and items are.
  protected override data(): Promise<Page> {
    const { first, pagination } = this.#list;
    this.#all ??= first.then(({ data, served }) =>
      pagination.servedItems === undefined || served === data
        ? data
        : this.part(lists).then(({ collect }) => collect(this.#list)),
    ) as Promise<Page>;
    return this.#all;
  }

  async *pages(): AsyncGenerator<Page, void, undefined> {
    yield* (await this.part(lists)).walkPages(this.#list) as AsyncGenerator<Page>;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    yield* (await this.part(lists)).walkItems(this.#list) as AsyncGenerator<Item>;
  }

  async toArray(options: { readonly limit: number }): Promise<Item[]> {
    return (await this.part(lists)).take(this.#list, options) as Promise<Item[]>;
  }
}
