import type { Dialect } from '@keyloom/mocks';
import type { Complaints, Subject } from '../evidence/subject.ts';
import { search } from './search.ts';

/** What the model looks at. */
export type ModelSubject = Pick<Subject, 'system' | 'createTwin' | 'matchers'>;

export interface ModelOptions {
  readonly dialect: Dialect;
  /** Of the random sequences: the same one gives the same sequences. */
  readonly seed: number;
  /** How many sequences. */
  readonly runs: number;
  /** How many moves a sequence has; what follows is that everything is read. */
  readonly commands: number;
  /** How long a disagreement is made shorter, in milliseconds of real time. @default 2000 */
  readonly shrinkMs?: number;
  readonly progress?: (figures: ModelFigures) => void;
}

/** What was done. */
export interface ModelFigures {
  readonly sequences: number;
  readonly calls: number;
  /** Whether twin and model disagreed in the last one. */
  readonly isDisagreement: boolean;
}

/** Plays random sequences on fresh twins of a subject, a model of the system beside them: the first disagreement, made short. */
export async function modelComplaints(subject: ModelSubject, options: ModelOptions): Complaints {
  const complaint = await search(subject, options);
  return complaint === undefined ? [] : [complaint];
}
