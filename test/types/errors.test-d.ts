import { type Errors as ClerkErrors, isHttpError as isClerkError } from '@keyloom/clerk';
import { type HttpError, isHttpError } from '@keyloom/runtime';
import { type ErrorResponse, isHttpError as isStraitError } from '@keyloom/strait';
import { type ApiError, type ErrorBodies, isHttpError as isStratumError } from '@keyloom/stratum';
import { isHttpError as isWhyLabsError } from '@keyloom/whylabs';

declare const error: unknown;
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const same = <A, B>(_: Same<A, B>): void => {};

if (isStratumError(error, 'createApiKey')) {
  same<typeof error.status extends number ? true : false, true>(true);
  if (error.status === 400) same<typeof error.body, ApiError>(true);
  // A status that the document does not have.
  if (error.status === 418) same<typeof error.body, unknown>(true);
  error.retryAfterMs satisfies number | undefined;
  error.attempts satisfies number;
}
if (isStratumError(error)) same<typeof error, HttpError>(true);
if (isClerkError(error, 'createApiKey') && error.status === 409) {
  same<typeof error.body, ClerkErrors>(true);
  error.body.errors[0]?.long_message satisfies string | undefined;
}
if (isStraitError(error, 'rotateApiKey') && error.status === 429)
  same<typeof error.body, ErrorResponse>(true);
if (isWhyLabsError(error, 'revokeApiKey') && error.status === 404) error.body satisfies object | undefined;
if (isHttpError(error, 'anything')) same<typeof error, HttpError>(true);

// @ts-expect-error: no such operation
isStratumError(error, 'deleteApiKey');
same<
  keyof ErrorBodies & string,
  'createApiKey' | 'listApiKeys' | 'listDormantApiKeys' | 'revokeApiKey' | 'rotateApiKey'
>(true);
