import { type Loading, partFor, wireFacts } from '../core/load.ts';
import type { Answer } from '../core/start.ts';

/** The head of an answer. Headers are read one at a time, so that printing the answer shows none. */
export interface ResponseView {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
}

/** What an answer tells of the caller's rate limit; undefined where the server tells nothing. */
export interface RateLimit {
  /** Requests in one window. */
  readonly limit: number | undefined;
  /** Requests left in this window. */
  readonly remaining: number | undefined;
  /** Milliseconds until the window ends. */
  readonly resetMs: number | undefined;
}

/** The data of a call with its wire facts. */
export interface WithResponse<Data> {
  readonly data: Data;
  readonly response: ResponseView;
  /** The server's id of the request, where it gives one. */
  readonly requestId: string | undefined;
  /** Its rate limit. Browsers show it only where the server exposes the headers. */
  readonly rateLimit: RateLimit;
  /** How many requests it took. */
  readonly attempts: number;
}

/**
 * A call under way. The request leaves at once; `await` gives the documented body.
 *
 * @example
 * ```ts
 * import { createStrait } from '@keyloom/strait';
 *
 * const strait = createStrait({ auth: () => process.env.STRAIT_API_KEY ?? '' });
 * const { data, response, requestId } = await strait.listApiKeys({ project_id: 'proj_1' }).withResponse();
 * console.log(data.length, response.status, requestId);
 * ```
 */
export interface Call<Data> extends Promise<Data> {
  /** The data together with status, headers and request id. */
  withResponse(): Promise<WithResponse<Data>>;
}

/**
 * One inner promise, so that each failure is reported as unhandled at most once. It is private: what prints a call must
 * not see the credential that it was made with.
 */
export class CallPromise<Data> implements Call<Data> {
  readonly #first: Promise<Answer>;
  declare readonly [Symbol.toStringTag]: string;

  constructor(first: Promise<Answer>) {
    this.#first = first;
  }

  /** What `await` gives. */
  protected data(): Promise<Data> {
    // The parse boundary: the document says what the body is.
    return this.#first.then(answer => answer.data as Data);
  }

  // biome-ignore lint/suspicious/noThenProperty: a call is awaited
  then<A = Data, B = never>(
    onData?: ((data: Data) => A | PromiseLike<A>) | null,
    onError?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.data().then(onData, onError);
  }

  catch<B = never>(onError?: ((reason: unknown) => B | PromiseLike<B>) | null): Promise<Data | B> {
    return this.data().catch(onError);
  }

  finally(onEnd?: (() => void) | null): Promise<Data> {
    return this.data().finally(onEnd);
  }

  /** What is loaded for a call that has succeeded. */
  protected async part<Part>(loading: () => Loading<Part>): Promise<Part> {
    return partFor((await this.#first).task, loading());
  }

  async withResponse(): Promise<WithResponse<Data>> {
    return (await this.part(wireFacts)).describe(await this.#first, await this.data());
  }
}
