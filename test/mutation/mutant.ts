/** The classes of the protocol. */
export type ClassName = 'drift' | 'regen' | 'behaviour' | 'client';

export const classNames: readonly ClassName[] = ['drift', 'regen', 'behaviour', 'client'];

/** One mistake, wherever it is made. */
export interface Mutant {
  /** Stays as it is from run to run: results and equivalents go by it. */
  readonly id: string;
  /** How tables count it: the family of an operator, or the part of the code. */
  readonly family: string;
  /** The system that it is in, or `engine` and `runtime` for what all share. */
  readonly system: string;
  readonly place: string;
  readonly what: string;
}

/**
 * What became of a mutant. `same`: the code that is made with it is the same, byte for byte, so that nobody can notice.
 * `invalid`: it could not be judged, because it did not load or did not come to an end; that is never a kill.
 */
export type Outcome = 'killed' | 'survived' | 'same' | 'invalid';

export interface Verdict {
  readonly class: ClassName;
  readonly id: string;
  readonly outcome: Outcome;
  /** The evidence that noticed it. */
  readonly by?: string;
  /** What that said, or why it could not be judged. */
  readonly reason?: string;
  readonly ms: number;
}

/** Something that can notice a mistake: a name, and what it complains of. */
export interface Evidence {
  readonly name: string;
  complaints(): Promise<readonly string[]> | readonly string[];
}

/** What a mutant is up against. */
export type Trial =
  | { readonly evidence: readonly Evidence[] }
  | { readonly same: true }
  | { readonly killed: { readonly by: string; readonly reason: string } };

/** One of the classes: its mutants, and how each is tried. */
export interface MutantClass {
  readonly name: ClassName;
  readonly mutants: readonly Mutant[];
  /** The same evidence on what is not mutated, which must find nothing. */
  baseline(): Promise<readonly Evidence[]>;
  try(id: string): Promise<Trial>;
}
