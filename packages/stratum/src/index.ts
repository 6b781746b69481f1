import { type Client, type ClientConfig, createClient } from '@keyloom/runtime';
import { type Schemes, type Stratum, table } from './generated/operations.gen.ts';

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

export { isSecret, Secret } from '@keyloom/runtime';
export * from '@keyloom/runtime/errors';
export type {
  ApiError,
  ApiKey,
  ApiKeyCreated,
  CreateApiKeyInput,
  RotateApiKeyInput,
} from './generated/types.gen.ts';
