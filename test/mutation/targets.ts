import type { ClassName } from './mutant.ts';

/** What share of the mutants that are not equivalent must be killed. */
export const targets: Readonly<Record<ClassName, number>> = {
  drift: 1,
  regen: 0.95,
  behaviour: 1,
  client: 1,
};
