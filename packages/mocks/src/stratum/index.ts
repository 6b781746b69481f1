import type { Stratum } from '@keyloom/types';
import { createTwinOf, type Twin, type TwinOptions } from '../engine/twin.ts';
import { document } from '../generated/stratum.gen.ts';
import { validators } from '../generated/stratum-validators.gen.js';
import { type StratumRuleOptions, stratumRules } from './rules.ts';

/** How a twin of Stratum is made. */
export interface StratumTwinOptions extends TwinOptions, StratumRuleOptions {}

/**
 * Makes a stateful stand-in for Stratum's key API.
 *
 * @example
 * ```ts
 * import { createTwin } from '@keyloom/mocks/stratum';
 *
 * const stratum = createTwin({ environment: 'live' });
 * const { url, close } = await stratum.serve();
 * await close();
 * ```
 */
export function createTwin(options: StratumTwinOptions = {}): Twin<keyof Stratum.Inputs> {
  return createTwinOf({ document, validators, rules: stratumRules(options) }, options);
}

export type { RunningTwin, ServeOptions, Twin, TwinOptions } from '../index.ts';
export { childTenant, parentTenant, unknownTenant } from './tenants.ts';
export { createToken, type TokenClaims } from './token.ts';
