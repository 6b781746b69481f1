import type { HttpError } from './http-error.ts';

/** Statuses of errors. They tell the documented statuses of an operation from all others. */
type ErrorStatus =
  | (
      | 400
      | 401
      | 402
      | 403
      | 404
      | 405
      | 406
      | 407
      | 408
      | 409
      | 410
      | 411
      | 412
      | 413
      | 414
      | 415
      | 416
      | 417
      | 418
    )
  | (
      | 421
      | 422
      | 423
      | 424
      | 425
      | 426
      | 428
      | 429
      | 431
      | 451
      | 500
      | 501
      | 502
      | 503
      | 504
      | 505
      | 507
      | 508
      | 511
    );

/** The body where none is documented. */
type Rest<Bodies> = Bodies extends { readonly default: infer Body } ? Body : unknown;

/**
 * An {@link HttpError} whose body narrows by its status; `Bodies` maps an operation's statuses to their documented
 * bodies. The document says so: at run time the body is what the server sent, secrets redacted.
 */
export type HttpErrorOf<Bodies> =
  | {
      [Status in keyof Bodies & number]: HttpError & {
        readonly status: Status;
        readonly body: Bodies[Status];
      };
    }[keyof Bodies & number]
  | (HttpError & { readonly status: Exclude<ErrorStatus, keyof Bodies>; readonly body: Rest<Bodies> });

/**
 * A client's own `isHttpError`: with the name of an operation, the error's body narrows by its status.
 *
 * @example
 * ```ts
 * import { isHttpError } from '@keyloom/clerk';
 *
 * export function firstCause(error: unknown): string | undefined {
 *   if (isHttpError(error, 'createApiKey') && error.status === 409) return error.body.errors[0]?.long_message;
 * }
 * ```
 */
export interface HttpGuard<Operations extends object> {
  (value: unknown): value is HttpError;
  <Name extends keyof Operations & string>(
    value: unknown,
    operation: Name,
  ): value is HttpErrorOf<Operations[Name]>;
}
