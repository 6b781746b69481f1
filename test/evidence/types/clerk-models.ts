// Compiled, not run: the published types of Clerk are those that its consumer knows.
import type { Clerk } from '@keyloom/types';
import type * as known from './clerk.ts';
import type { Failures, Hold, InMedia, Same, Show, Successes } from './same.ts';

type Operations = Clerk.operations;

export type Checked = Hold<
  [
    Same<
      { [Name in keyof Clerk.Inputs]: Show<Clerk.Inputs[Name]> },
      { [Name in keyof known.Inputs]: Show<known.Inputs[Name]> }
    >,
    Same<
      { [Name in keyof Clerk.Answers]: Clerk.Answers[Name] },
      { [Name in keyof known.Answers]: known.Answers[Name] }
    >,
    Same<Successes<Operations>, { [Name in keyof known.Successes]: known.Successes[Name] }>,
    Same<Failures<Operations>, { [Name in keyof known.Failures]: InMedia<Show<known.Failures[Name]>> }>,
  ]
>;
