import {
  type Client,
  type ClientConfig,
  createClient,
  type HttpGuard,
  isHttpError as isAnyHttpError,
} from '@keyloom/runtime/client';
import { type ErrorBodies, type Schemes, type Stratum, table } from './generated/operations.gen.ts';

/** How a Stratum client is made; `auth` is the one thing it needs. */
export type StratumConfig = ClientConfig<Schemes>;

/** The Stratum client: one method an operation. */
export type StratumClient = Client<Stratum>;

/**
 * Makes a client of Stratum's API-key endpoints. Nothing is sent before the first call.
 *
 * @throws ConfigError when an option is unknown or the base URL is none.
 * @example
 * ```ts
 * import { createStratum } from '@keyloom/stratum';
 *
 * const stratum = createStratum({ auth: () => process.env.STRATUM_API_KEY ?? '' });
 * const created = await stratum.createApiKey({ tenant_id: '38400000-8cf0-11bd-b23e-10b96e4ef00d', name: 'ci' });
 * console.log(created.key); // Secret([redacted])
 * ```
 */
export function createStratum(config: StratumConfig): StratumClient {
  return createClient<Stratum>(table, config);
}

/**
 * Whether a caught value is an `HttpError`. With the name of one of Stratum's operations, `error.body` narrows by
 * `error.status`.
 *
 * @example
 * ```ts
 * import { isHttpError } from '@keyloom/stratum';
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
  ApiKey,
  ApiKeyCreated,
  CreateApiKeyInput,
  RotateApiKeyInput,
} from './generated/types.gen.ts';
