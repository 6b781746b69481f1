// Compiled, not run: the published types of Stratum are those that its consumer knows.
import type { Stratum } from '@keyloom/types';
import type { Failures, Hold, InMedia, Same, Show, Successes } from './same.ts';
import type * as known from './stratum.ts';

type Operations = Stratum.operations;

export type Checked = Hold<
  [
    Same<
      { [Name in keyof Stratum.Inputs]: Show<Stratum.Inputs[Name]> },
      { [Name in keyof known.Inputs]: Show<known.Inputs[Name]> }
    >,
    Same<
      { [Name in keyof Stratum.Answers]: Stratum.Answers[Name] },
      { [Name in keyof known.Answers]: known.Answers[Name] }
    >,
    Same<Successes<Operations>, { [Name in keyof known.Successes]: known.Successes[Name] }>,
    Same<Failures<Operations>, { [Name in keyof known.Failures]: InMedia<Show<known.Failures[Name]>> }>,
  ]
>;
