import type { Strait } from '@keyloom/types';
import { createTwinOf, type Twin, type TwinOptions } from '../engine/twin.ts';
import { document } from '../generated/strait.gen.ts';
import { validators } from '../generated/strait-validators.gen.js';
import { type StraitRuleOptions, straitRules } from './rules.ts';

/** How a twin of Strait is made. */
export interface StraitTwinOptions extends TwinOptions, Omit<StraitRuleOptions, 'dialect'> {}

/**
 * Makes a stateful stand-in for Strait's key API.
 *
 * @example
 * ```ts
 * import { createTwin } from '@keyloom/mocks/strait';
 *
 * const strait = createTwin({ dialect: 'served', maxLifetimeDays: 90 });
 * const { url, close } = await strait.serve();
 * await close();
 * ```
 */
export function createTwin(options: StraitTwinOptions = {}): Twin<keyof Strait.Inputs> {
  return createTwinOf({ document, validators, rules: straitRules(options) }, options);
}

export type { RunningTwin, ServeOptions, Twin, TwinOptions } from '../index.ts';
export type { WebhookOutcome } from './auto-rotate.ts';
