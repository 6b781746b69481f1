// Compiled, not run: the client of Clerk takes and gives what its consumer knows.
import type { ClerkClient, ClerkConfig, ErrorBodies } from '@keyloom/clerk';
import type { ClientConfig } from '@keyloom/runtime';
import type * as known from './clerk.ts';
import type { Answers, Hold, Inputs, Items, Same, Show } from './same.ts';

export type Checked = Hold<
  [
    Same<Exclude<keyof ClerkClient, 'request'>, keyof known.Inputs>,
    Same<Inputs<ClerkClient, known.Inputs>, { [Name in keyof known.Inputs]: Show<known.Inputs[Name]> }>,
    Same<Answers<ClerkClient, known.Answers>, { [Name in keyof known.Answers]: known.Answers[Name] }>,
    Same<Items<ClerkClient, known.Items>, { [Name in keyof known.Items]: known.Items[Name] }>,
    Same<
      { [Name in keyof ErrorBodies]: Show<ErrorBodies[Name]> },
      { [Name in keyof known.Failures]: Show<known.Failures[Name]> }
    >,
    Same<ClerkConfig, ClientConfig<known.Schemes>>,
  ]
>;
