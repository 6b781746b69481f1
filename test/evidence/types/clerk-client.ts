// Compiled, not run: the client of Clerk takes and gives what its consumer knows.
import type { ClerkClient, ClerkConfig, ErrorBodies } from '@keyloom/clerk';
import type { ClientConfig } from '@keyloom/runtime';
import type * as known from './clerk.ts';
import type { Hold, MethodsFor, MethodsOf, Same, Show } from './same.ts';

export type Checked = Hold<
  [
    Same<MethodsOf<ClerkClient>, MethodsFor<known.Inputs, known.Answers, known.Items>>,
    Same<
      { [Name in keyof ErrorBodies]: Show<ErrorBodies[Name]> },
      { [Name in keyof known.Failures]: Show<known.Failures[Name]> }
    >,
    Same<ClerkConfig, ClientConfig<known.Schemes>>,
  ]
>;
