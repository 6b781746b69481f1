export { Secret } from '../secret.ts';
export { ConfigError } from './config-error.ts';
export {
  isConfigError,
  isHttpError,
  isIncompleteListError,
  isKeyloomError,
  isNetworkError,
  isParseError,
  isRedirectError,
  isSecretMissingError,
  isTimeoutError,
  isUnknownOutcomeError,
} from './guards.ts';
export { HttpError } from './http-error.ts';
export type { HttpErrorOf, HttpGuard } from './http-guard.ts';
export { IncompleteListError } from './incomplete-list-error.ts';
export { type ErrorFacts, KeyloomError, type Sent } from './keyloom-error.ts';
export { NetworkError } from './network-error.ts';
export { ParseError } from './parse-error.ts';
export { RedirectError } from './redirect-error.ts';
export { SecretMissingError } from './secret-missing-error.ts';
export { TimeoutError } from './timeout-error.ts';
export { UnknownOutcomeError } from './unknown-outcome-error.ts';
