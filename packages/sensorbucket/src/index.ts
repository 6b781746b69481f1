import {
  type Client,
  type ClientConfig,
  createClient,
  type HttpGuard,
  isHttpError as isAnyHttpError,
} from '@keyloom/runtime/client';
import { type ErrorBodies, type Schemes, type SensorBucket, table } from './generated/operations.gen.ts';

/** How a SensorBucket client is made; `auth` is the one thing it needs. */
export type SensorBucketConfig = ClientConfig<Schemes>;

/** The SensorBucket client: one method an operation. */
export type SensorBucketClient = Client<SensorBucket>;

/**
 * Makes a client of SensorBucket's API-key endpoints. Nothing is sent before the first call.
 *
 * @throws ConfigError when an option is unknown or the base URL is none.
 * @example
 * ```ts
 * import { createSensorBucket } from '@keyloom/sensorbucket';
 *
 * const sensorBucket = createSensorBucket({ auth: () => process.env.SENSORBUCKET_API_KEY ?? '' });
 * const created = await sensorBucket.createApiKey({ name: 'reader', tenant_id: '19', permissions: ['READ_DEVICES'] });
 * console.log(created.api_key); // Secret([redacted])
 * ```
 */
export function createSensorBucket(config: SensorBucketConfig): SensorBucketClient {
  return createClient<SensorBucket>(table, config);
}

/**
 * Whether a caught value is an `HttpError`. With the name of one of SensorBucket's operations, `error.body` narrows by
 * `error.status`.
 *
 * @example
 * ```ts
 * import { isHttpError } from '@keyloom/sensorbucket';
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
  CreateApiKeyRequest,
  ListApiKeys200Response,
  RevokeApiKey200Response,
} from './generated/types.gen.ts';
