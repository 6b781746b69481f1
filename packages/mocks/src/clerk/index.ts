import { createTwinOf, type Twin, type TwinOptions } from '../engine/twin.ts';
import { document } from '../generated/clerk.gen.ts';
import { validators } from '../generated/clerk-validators.gen.js';
import { rules } from './rules.ts';

/**
 * Makes a stateful stand-in for Clerk's key API.
 *
 * @example
 * ```ts
 * import { createTwin } from '@keyloom/mocks/clerk';
 *
 * const clerk = createTwin();
 * const { url, close } = await clerk.serve();
 * await close();
 * ```
 */
export function createTwin(options?: TwinOptions): Twin {
  return createTwinOf({ document, validators, rules }, options);
}

export type { RunningTwin, ServeOptions, Twin, TwinOptions } from '../index.ts';
