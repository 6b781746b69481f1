import type { SensorBucket } from '@keyloom/types';
import { createTwinOf, type Twin, type TwinOptions } from '../engine/twin.ts';
import { document } from '../generated/sensorbucket.gen.ts';
import { validators } from '../generated/sensorbucket-validators.gen.js';
import { rules } from './rules.ts';

/**
 * Makes a stateful stand-in for SensorBucket's key API.
 *
 * @example
 * ```ts
 * import { createTwin } from '@keyloom/mocks/sensorbucket';
 *
 * const sensorbucket = createTwin();
 * const { url, close } = await sensorbucket.serve();
 * await close();
 * ```
 */
export function createTwin(options?: TwinOptions): Twin<keyof SensorBucket.Inputs> {
  return createTwinOf({ document, validators, rules }, options);
}

export type { RunningTwin, ServeOptions, Twin, TwinOptions } from '../index.ts';
export { archivedTenant, unknownTenant } from './check.ts';
