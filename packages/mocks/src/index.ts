export { defineTwin, type TwinDefinition } from './define.ts';
export { type Clock, createClock, type Span } from './engine/clock.ts';
export type { CorsRules } from './engine/cors.ts';
export type { GivenCredential } from './engine/credential.ts';
export type {
  Dialect,
  OperationValidators,
  Schema,
  TwinDocument,
  TwinOperation,
  TwinResponse,
  Validate,
} from './engine/document.ts';
export type { Fault } from './engine/fault.ts';
export type { FaultOrder, FaultStep, Faults } from './engine/faults.ts';
export type { Given, GivenKey, GivenKeyHandle } from './engine/given.ts';
export type { Incoming, IncomingHeaders, IncomingUrl } from './engine/incoming.ts';
export type { Journal, JournalEntry } from './engine/journal.ts';
export type { Lag } from './engine/lag.ts';
export type { RateLimit, RateState } from './engine/rate-limit.ts';
export type { Answer, Cause, Issue, Refusal } from './engine/refusal.ts';
export type {
  BodyRules,
  Call,
  Caller,
  Handler,
  Presented,
  RefusalContext,
  Rules,
  TwinState,
} from './engine/rules.ts';
export type { KeySnapshot, TwinSnapshot } from './engine/snapshot.ts';
export { SnapshotError } from './engine/snapshot-check.ts';
export type { KeyRecord, KeyStore } from './engine/store.ts';
export type { Twin, TwinOptions, TwinSource } from './engine/twin.ts';
export { TwinError } from './engine/twin-error.ts';
export type { UnhandledRequest } from './engine/unhandled.ts';
export type { WebhookCall } from './engine/webhook.ts';
export type { AnswerLine } from './front.ts';
export type { RunningTwin, ServeOptions } from './serve.ts';
export {
  createWorld,
  type RunningWorld,
  type SystemName,
  type World,
  type WorldOptions,
  type WorldServeOptions,
  type WorldSnapshot,
} from './world.ts';
