import type { Secret } from '@keyloom/types';

/** Whether a value is a secret of this or another copy of the package. */
export const isSecret = (value: unknown): value is Secret =>
  typeof value === 'object' && value !== null && 'reveal' in value && typeof value.reveal === 'function';
