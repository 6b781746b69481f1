import {
  type Client,
  type ClientConfig,
  createClient,
  type HttpGuard,
  isHttpError as isAnyHttpError,
} from '@keyloom/runtime/client';
import { type ErrorBodies, type Schemes, type Strait, table } from './generated/operations.gen.ts';

/** How a Strait client is made; `auth` is the one thing it needs. */
export type StraitConfig = ClientConfig<Schemes>;

/** The Strait client: one method an operation. */
export type StraitClient = Client<Strait>;

/**
 * Makes a client of Strait's API-key endpoints. Nothing is sent before the first call.
 *
 * @throws ConfigError when an option is unknown or the base URL is none.
 * @example
 * ```ts
 * import { createStrait } from '@keyloom/strait';
 *
 * const strait = createStrait({ auth: () => process.env.STRAIT_API_KEY ?? '' });
 * const created = await strait.createApiKey({ project_id: 'proj_1', name: 'ci', scopes: ['jobs:read'], expires_in_days: 30 });
 * console.log(created.key); // Secret([redacted])
 * ```
 */
export function createStrait(config: StraitConfig): StraitClient {
  return createClient<Strait>(table, config);
}

/**
 * Whether a caught value is an `HttpError`. With the name of one of Strait's operations, `error.body` narrows by
 * `error.status`.
 *
 * @example
 * ```ts
 * import { isHttpError } from '@keyloom/strait';
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
  ApiErrorDetail,
  ApiKey,
  CreateApiKeyInput,
  CreatedApiKey,
  ErrorResponse,
  RotateApiKeyInput,
  RotatedApiKey,
} from './generated/types.gen.ts';
