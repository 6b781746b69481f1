import type { ClassName } from './mutant.ts';

/** Mutants that change nothing that anybody could notice, and why. Written by hand. */
export interface Equivalent {
  readonly classes: readonly ClassName[];
  /** Their ids; `*` stands for anything. */
  readonly ids: readonly string[];
  readonly why: string;
}

export const equivalents: readonly Equivalent[] = [];

/** Why a mutant is equivalent; `undefined` when it is none. */
export function equivalenceOf(name: ClassName, id: string): Equivalent | undefined {
  return equivalents.find(
    ({ classes, ids }) => classes.includes(name) && ids.some(pattern => patternOf(pattern).test(id)),
  );
}

function patternOf(pattern: string): RegExp {
  return new RegExp(`^${pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`);
}
