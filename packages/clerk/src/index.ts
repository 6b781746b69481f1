import {
  type Client,
  type ClientConfig,
  createClient,
  type HttpGuard,
  isHttpError as isAnyHttpError,
} from '@keyloom/runtime/client';
import { type Clerk, type ErrorBodies, type Schemes, table } from './generated/operations.gen.ts';

/** How a Clerk client is made; `auth` is the one thing it needs. */
export type ClerkConfig = ClientConfig<Schemes>;

/** The Clerk client: one method an operation. */
export type ClerkClient = Client<Clerk>;

/**
 * Makes a client of Clerk's API-key endpoints. Nothing is sent before the first call.
 *
 * @throws ConfigError when an option is unknown or the base URL is none.
 * @example
 * ```ts
 * import { createClerk } from '@keyloom/clerk';
 *
 * const clerk = createClerk({ auth: () => process.env.CLERK_SECRET_KEY ?? '' });
 * const created = await clerk.createApiKey({ name: 'ci-robot', subject: 'user_2xhFjEI5X2qWRvtV13BzSj8H6Dk' });
 * console.log(created.secret); // Secret([redacted])
 * ```
 */
export function createClerk(config: ClerkConfig): ClerkClient {
  return createClient<Clerk>(table, config);
}

/**
 * Whether a caught value is an `HttpError`. With the name of one of Clerk's operations, `error.body` narrows by
 * `error.status`.
 *
 * @example
 * ```ts
 * import { isHttpError } from '@keyloom/clerk';
 *
 * export function isRefused(error: unknown): boolean {
 *   return isHttpError(error, 'createApiKey') && error.status === 400;
 * }
 * ```
 */
// The types alone are narrower: they come from the same document as the table.
export const isHttpError = ((value: unknown, operation?: string) =>
  isAnyHttpError(value, operation, table.system)) as HttpGuard<ErrorBodies>;

export * from './errors.ts';
export type { ErrorBodies } from './generated/operations.gen.ts';
export type {
  ApiKey,
  ApiKeyList,
  ApiKeySecret,
  CreateApiKeyInput,
  CreatedApiKey,
  DeletedApiKey,
  Errors,
  RevokeApiKeyInput,
  UpdateApiKeyInput,
  VerifyApiKeyInput,
} from './generated/types.gen.ts';
