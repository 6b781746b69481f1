import type { WhyLabs } from '@keyloom/types';
import { createTwinOf, type Twin, type TwinOptions } from '../engine/twin.ts';
import { document } from '../generated/whylabs.gen.ts';
import { validators } from '../generated/whylabs-validators.gen.js';
import { whylabsRules } from './rules.ts';

/**
 * Makes a stateful stand-in for WhyLabs's key API.
 *
 * @example
 * ```ts
 * import { createTwin } from '@keyloom/mocks/whylabs';
 *
 * const whylabs = createTwin();
 * const { url, close } = await whylabs.serve();
 * await close();
 * ```
 */
export function createTwin(options?: TwinOptions): Twin<keyof WhyLabs.Inputs> {
  return createTwinOf({ document, validators, rules: whylabsRules() }, options);
}

export type { RunningTwin, ServeOptions, Twin, TwinOptions } from '../index.ts';
export { freeKeys, unknownOrganization } from './check.ts';
