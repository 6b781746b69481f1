import { createTwinOf, type Twin, type TwinOptions } from '../engine/twin.ts';
import { document } from '../generated/strait.gen.ts';
import { validators } from '../generated/strait-validators.gen.js';
import { rules } from './rules.ts';

/**
 * Makes a stateful stand-in for Strait's key API.
 *
 * @example
 * ```ts
 * import { createTwin } from '@keyloom/mocks/strait';
 *
 * const strait = createTwin();
 * const { url, close } = await strait.serve();
 * await close();
 * ```
 */
export function createTwin(options?: TwinOptions): Twin {
  return createTwinOf({ document, validators, rules }, options);
}

export type { RunningTwin, ServeOptions, Twin, TwinOptions } from '../index.ts';
