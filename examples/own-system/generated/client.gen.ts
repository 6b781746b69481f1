// Generated from openapi.yaml (Lattice, sha256:6ec60a72b8a4) by @keyloom/generate. Do not edit: keyloom generate.
import { type Client, type ClientConfig, createClient, type HttpGuard, isHttpError as isAnyHttpError } from '@keyloom/runtime/client';
import { type ErrorBodies, type Schemes, type Lattice, table } from './operations.gen.ts';

/** How a Lattice client is made; `auth` is the one thing it needs. */
export type LatticeConfig = ClientConfig<Schemes>;

/** The Lattice client: one method an operation. */
export type LatticeClient = Client<Lattice>;

/**
 * Makes a client of Lattice's API-key endpoints. Nothing is sent before the first call.
 *
 * @throws ConfigError when an option is unknown or the base URL is none.
 * @example
 * ```ts
 * const lattice = createLattice({ auth: () => process.env.API_KEY ?? '' });
 * ```
 */
export function createLattice(config: LatticeConfig): LatticeClient {
  return createClient<Lattice>(table, config);
}

/** Whether a caught value is an `HttpError`. With the name of an operation, `error.body` narrows by `error.status`. */
export const isHttpError = ((value: unknown, operation?: string) =>
  isAnyHttpError(value, operation, table.system)) as HttpGuard<ErrorBodies>;

export { isSecret } from '@keyloom/runtime/client';
export type { ErrorBodies } from './operations.gen.ts';
export type * from './types.gen.ts';
