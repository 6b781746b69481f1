// Compiled, not run: the published types of Strait are those that its consumer knows.
import type { Strait } from '@keyloom/types';
import type { Failures, Hold, InMedia, Same, Show, Successes } from './same.ts';
import type * as known from './strait.ts';

type Operations = Strait.operations;

export type Checked = Hold<
  [
    Same<
      { [Name in keyof Strait.Inputs]: Show<Strait.Inputs[Name]> },
      { [Name in keyof known.Inputs]: Show<known.Inputs[Name]> }
    >,
    Same<
      { [Name in keyof Strait.Answers]: Strait.Answers[Name] },
      { [Name in keyof known.Answers]: known.Answers[Name] }
    >,
    Same<Successes<Operations>, { [Name in keyof known.Successes]: known.Successes[Name] }>,
    Same<Failures<Operations>, { [Name in keyof known.Failures]: InMedia<Show<known.Failures[Name]>> }>,
  ]
>;
