import type { Answer } from '../core/perform.ts';
import { requestIdOf } from '../core/request-id.ts';

/** The head of an answer. Headers are read one at a time, so that printing the answer shows none. */
export interface ResponseView {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
}

/** The data of a call with its wire facts. */
export interface WithResponse<Data> {
  readonly data: Data;
  readonly response: ResponseView;
  /** The server's id of the request, where it gives one. */
  readonly requestId: string | undefined;
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

/** One inner promise, so that each failure is reported as unhandled at most once. */
export class CallPromise<Data> implements Call<Data> {
  protected readonly first: Promise<Answer>;

  constructor(first: Promise<Answer>) {
    this.first = first;
  }

  /** What `await` gives. */
  protected data(): Promise<Data> {
    // The parse boundary: the document says what the body is.
    return this.first.then(answer => answer.data as Data);
  }

  // biome-ignore lint/suspicious/noThenProperty: a call is awaited
  then<A = Data, B = never>(
    onData?: ((data: Data) => A | PromiseLike<A>) | null,
    onError?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.data().then(onData, onError);
  }

  catch<B = never>(onError?: ((reason: unknown) => B | PromiseLike<B>) | null): Promise<Data | B> {
    return this.then(null, onError);
  }

  finally(onEnd?: (() => void) | null): Promise<Data> {
    return this.data().finally(onEnd);
  }

  async withResponse(): Promise<WithResponse<Data>> {
    const { response, task, served } = await this.first;
    return {
      data: await this.data(),
      response: { status: response.status, headers: { get: name => response.headers.get(name) } },
      requestId: requestIdOf(response.headers, served),
      attempts: task.attempts,
    };
  }

  get [Symbol.toStringTag](): string {
    return 'Call';
  }
}
