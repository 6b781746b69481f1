import { type HttpError, isHttpError } from '@keyloom/runtime';

/** The `HttpError` that a call ends in. */
export async function failure(call: PromiseLike<unknown>): Promise<HttpError> {
  const error: unknown = await Promise.resolve(call).then(
    value => new Error(`resolved with ${JSON.stringify(value)}`),
    (reason: unknown) => reason,
  );
  if (isHttpError(error)) return error;
  throw error;
}
