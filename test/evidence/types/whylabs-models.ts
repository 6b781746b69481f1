// Compiled, not run: the published types of WhyLabs are those that its consumer knows.
import type { WhyLabs } from '@keyloom/types';
import type { Failures, Hold, InMedia, Same, Show, Successes } from './same.ts';
import type * as known from './whylabs.ts';

type Operations = WhyLabs.operations;

export type Checked = Hold<
  [
    Same<
      { [Name in keyof WhyLabs.Inputs]: Show<WhyLabs.Inputs[Name]> },
      { [Name in keyof known.Inputs]: Show<known.Inputs[Name]> }
    >,
    Same<
      { [Name in keyof WhyLabs.Answers]: WhyLabs.Answers[Name] },
      { [Name in keyof known.Answers]: known.Answers[Name] }
    >,
    Same<Successes<Operations>, { [Name in keyof known.Successes]: known.Successes[Name] }>,
    Same<Failures<Operations>, { [Name in keyof known.Failures]: InMedia<Show<known.Failures[Name]>> }>,
  ]
>;
