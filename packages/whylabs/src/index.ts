import {
  type Client,
  type ClientConfig,
  createClient,
  type HttpGuard,
  isHttpError as isAnyHttpError,
} from '@keyloom/runtime/client';
import { type ErrorBodies, type Schemes, table, type WhyLabs } from './generated/operations.gen.ts';

/** How a WhyLabs client is made; `auth` is the one thing it needs. */
export type WhyLabsConfig = ClientConfig<Schemes>;

/** The WhyLabs client: one method an operation. */
export type WhyLabsClient = Client<WhyLabs>;

/**
 * Makes a client of WhyLabs's API-key endpoints. Nothing is sent before the first call.
 *
 * @throws ConfigError when an option is unknown or the base URL is none.
 * @example
 * ```ts
 * import { createWhyLabs } from '@keyloom/whylabs';
 *
 * const whyLabs = createWhyLabs({ auth: () => process.env.WHYLABS_API_KEY ?? '' });
 * const created = await whyLabs.createApiKey({ org_id: 'org-123', user_id: 'user-123', alias: 'ci' });
 * console.log(created.key); // Secret([redacted])
 * ```
 */
export function createWhyLabs(config: WhyLabsConfig): WhyLabsClient {
  return createClient<WhyLabs>(table, config);
}

/**
 * Whether a caught value is an `HttpError`. With the name of one of WhyLabs's operations, `error.body` narrows by
 * `error.status`.
 *
 * @example
 * ```ts
 * import { isHttpError } from '@keyloom/whylabs';
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
  ApiError,
  FrameworkApiError,
  ListUserApiKeys,
  UserApiKey,
  UserApiKeyResponse,
} from './generated/types.gen.ts';
