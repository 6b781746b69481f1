export type { Call, RateLimit, ResponseView, WithResponse } from './call/call.ts';
export type {
  CallOptions,
  Fetch,
  FetchBody,
  FetchChunk,
  FetchHeaders,
  FetchInit,
  FetchResponse,
} from './call/call-options.ts';
export type { Input, ItemOf, List, Method } from './call/method.ts';
export type { Pages } from './call/pages.ts';
export type {
  Auth,
  AuthForms,
  AuthKind,
  ClientConfig,
  Credential,
  DriftEvent,
} from './client/client-config.ts';
export { type Client, createClient } from './client/create-client.ts';
export type { AttemptResult, AttemptView, Hooks, RetryView } from './client/hooks.ts';
export type { CustomRequest } from './client/request.ts';
export type { ServedAnswer, StrictCheck } from './client/strict-check.ts';
export * from './errors/index.ts';
export { isSecret } from './is-secret.ts';
