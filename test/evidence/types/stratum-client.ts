// Compiled, not run: the client of Stratum takes and gives what its consumer knows.

import type { ClientConfig } from '@keyloom/runtime';
import type { ErrorBodies, StratumClient, StratumConfig } from '@keyloom/stratum';
import type { Hold, MethodsFor, MethodsOf, Same, Show } from './same.ts';
import type * as known from './stratum.ts';

export type Checked = Hold<
  [
    Same<MethodsOf<StratumClient>, MethodsFor<known.Inputs, known.Answers, known.Items>>,
    Same<
      { [Name in keyof ErrorBodies]: Show<ErrorBodies[Name]> },
      { [Name in keyof known.Failures]: Show<known.Failures[Name]> }
    >,
    Same<StratumConfig, ClientConfig<known.Schemes>>,
  ]
>;
