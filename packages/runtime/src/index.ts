export type { Call, ResponseView, WithResponse } from './call/call.ts';
export type { CallOptions, Fetch } from './call/call-options.ts';
export type { Input, ItemOf, List, Method } from './call/method.ts';
export type { Pages } from './call/pages.ts';
export type {
  AttemptEvent,
  Auth,
  AuthKind,
  ClientConfig,
  Credential,
  DriftEvent,
} from './client/client-config.ts';
export { type Client, createClient } from './client/create-client.ts';
export type { CustomRequest } from './client/request.ts';
export { ConfigError } from './errors/config-error.ts';
export {
  type HttpErrorOf,
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
} from './errors/guards.ts';
export { HttpError } from './errors/http-error.ts';
export { IncompleteListError } from './errors/incomplete-list-error.ts';
export { type ErrorFacts, KeyloomError, type Sent } from './errors/keyloom-error.ts';
export { NetworkError } from './errors/network-error.ts';
export { ParseError } from './errors/parse-error.ts';
export { RedirectError } from './errors/redirect-error.ts';
export { SecretMissingError } from './errors/secret-missing-error.ts';
export { TimeoutError } from './errors/timeout-error.ts';
export { UnknownOutcomeError } from './errors/unknown-outcome-error.ts';
export { isSecret, Secret } from './secret.ts';
