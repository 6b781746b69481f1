import type { Clerk } from '@keyloom/types';
import { createTwinOf, type Twin, type TwinOptions } from '../engine/twin.ts';
import { document } from '../generated/clerk.gen.ts';
import { validators } from '../generated/clerk-validators.gen.js';
import { type ClerkRuleOptions, clerkRules } from './rules.ts';

/** How a twin of Clerk is made. */
export interface ClerkTwinOptions extends TwinOptions, ClerkRuleOptions {}

/**
 * Makes a stateful stand-in for Clerk's key API.
 *
 * @example
 * ```ts
 * import { createTwin } from '@keyloom/mocks/clerk';
 *
 * const clerk = createTwin({ verifyInvalid: '200-flags' });
 * const { url, close } = await clerk.serve();
 * await close();
 * ```
 */
export function createTwin(options: ClerkTwinOptions = {}): Twin<keyof Clerk.Inputs> {
  return createTwinOf({ document, validators, rules: clerkRules(options) }, options);
}

export type { RunningTwin, ServeOptions, Twin, TwinOptions } from '../index.ts';
