import type { ConfigError } from './config-error.ts';
import type { HttpError } from './http-error.ts';
import type { IncompleteListError } from './incomplete-list-error.ts';
import { brandOf, type KeyloomError } from './keyloom-error.ts';
import type { NetworkError } from './network-error.ts';
import type { ParseError } from './parse-error.ts';
import type { RedirectError } from './redirect-error.ts';
import type { SecretMissingError } from './secret-missing-error.ts';
import type { TimeoutError } from './timeout-error.ts';
import type { UnknownOutcomeError } from './unknown-outcome-error.ts';

/** Whether a caught value is one of our errors. Like all guards here it holds across copies of the package. */
export const isKeyloomError = (value: unknown): value is KeyloomError => brandOf(value) !== undefined;

/**
 * Whether a caught value is an {@link HttpError}, optionally of one operation. Each client exports its own, which knows
 * its operations: there the body narrows by the status.
 *
 * @example
 * ```ts
 * import { isHttpError } from '@keyloom/strait';
 *
 * export function reasonOf(error: unknown): string | undefined {
 *   if (!isHttpError(error, 'createApiKey') || error.status !== 409) return;
 *   return error.code;
 * }
 * ```
 */
export const isHttpError = (value: unknown, operation?: string, system?: string): value is HttpError =>
  isKeyloomError(value) &&
  brandOf(value) === 'HttpError' &&
  (operation === undefined ||
    // Systems have operations of the same name, and bodies of other shapes.
    (value.operation === operation && (system === undefined || value.system === system)));

/** Whether a caught value is an {@link UnknownOutcomeError}. */
export const isUnknownOutcomeError = (value: unknown): value is UnknownOutcomeError =>
  brandOf(value) === 'UnknownOutcomeError';
/** Whether a caught value is a {@link SecretMissingError}. */
export const isSecretMissingError = (value: unknown): value is SecretMissingError =>
  brandOf(value) === 'SecretMissingError';
/** Whether a caught value is a {@link NetworkError}. */
export const isNetworkError = (value: unknown): value is NetworkError => brandOf(value) === 'NetworkError';
/** Whether a caught value is a {@link TimeoutError}. */
export const isTimeoutError = (value: unknown): value is TimeoutError => brandOf(value) === 'TimeoutError';
/** Whether a caught value is a {@link RedirectError}. */
export const isRedirectError = (value: unknown): value is RedirectError => brandOf(value) === 'RedirectError';
/** Whether a caught value is a {@link ParseError}. */
export const isParseError = (value: unknown): value is ParseError => brandOf(value) === 'ParseError';
/** Whether a caught value is an {@link IncompleteListError}. */
export const isIncompleteListError = (value: unknown): value is IncompleteListError =>
  brandOf(value) === 'IncompleteListError';
/** Whether a caught value is a {@link ConfigError}. */
export const isConfigError = (value: unknown): value is ConfigError => brandOf(value) === 'ConfigError';
