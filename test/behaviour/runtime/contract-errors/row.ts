import type { CallOptions } from '@keyloom/runtime';

/** A row of a contract's table of errors: what the server sends, and what an `HttpError` makes of it. */
export type Row = readonly [
  about: string,
  status: number,
  body: unknown,
  code?: string | undefined,
  message?: string | undefined,
  requestId?: string | undefined,
  type?: string,
];

/** A call that reads from one system. */
export type Read = (baseUrl: string, options: CallOptions) => PromiseLike<unknown>;
