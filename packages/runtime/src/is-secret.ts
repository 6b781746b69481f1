import type { Secret } from '@keyloom/types';
import { isObject } from './core/json.ts';

/** Whether a value is a secret of this or another copy of the package. */
export const isSecret = (value: unknown): value is Secret =>
  isObject(value) && typeof value.reveal === 'function';
