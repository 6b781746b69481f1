import type { Patch } from '../patch.ts';

/**
 * The second set of mistakes, written after the oracle was frozen by people who did not look at it. Its first score is
 * published untouched; what is repaired after that is published beside it.
 */
export const sealed: readonly Patch[] = [];
