import type { Patch } from '../../patch.ts';
import { answers } from './answers.ts';
import { attempts } from './attempts.ts';
import { credentials } from './credentials.ts';
import { extras } from './extras.ts';
import { failures } from './failures.ts';
import { input } from './input.ts';
import { lists } from './lists.ts';
import { options } from './options.ts';
import { repeats } from './repeats.ts';

/** Mistakes in the runtime that the clients share, written by hand. */
export const runtime: readonly Patch[] = [
  ...input,
  ...credentials,
  ...answers,
  ...failures,
  ...attempts,
  ...repeats,
  ...lists,
  ...options,
  ...extras,
];
