// Compiled, not run: the client of WhyLabs takes and gives what its consumer knows.

import type { ClientConfig } from '@keyloom/runtime';
import type { ErrorBodies, WhyLabsClient, WhyLabsConfig } from '@keyloom/whylabs';
import type { Hold, MethodsFor, MethodsOf, Same, Show } from './same.ts';
import type * as known from './whylabs.ts';

export type Checked = Hold<
  [
    Same<MethodsOf<WhyLabsClient>, MethodsFor<known.Inputs, known.Answers, known.Items>>,
    Same<
      { [Name in keyof ErrorBodies]: Show<ErrorBodies[Name]> },
      { [Name in keyof known.Failures]: Show<known.Failures[Name]> }
    >,
    Same<WhyLabsConfig, ClientConfig<known.Schemes>>,
  ]
>;
