// Compiled, not run: the client of Stratum takes and gives what its consumer knows.

import type { ClientConfig } from '@keyloom/runtime';
import type { ErrorBodies, StratumClient, StratumConfig } from '@keyloom/stratum';
import type { Answers, Hold, Inputs, Items, Same, Show } from './same.ts';
import type * as known from './stratum.ts';

export type Checked = Hold<
  [
    Same<Exclude<keyof StratumClient, 'request'>, keyof known.Inputs>,
    Same<Inputs<StratumClient, known.Inputs>, { [Name in keyof known.Inputs]: Show<known.Inputs[Name]> }>,
    Same<Answers<StratumClient, known.Answers>, { [Name in keyof known.Answers]: known.Answers[Name] }>,
    Same<Items<StratumClient, known.Items>, { [Name in keyof known.Items]: known.Items[Name] }>,
    Same<
      { [Name in keyof ErrorBodies]: Show<ErrorBodies[Name]> },
      { [Name in keyof known.Failures]: Show<known.Failures[Name]> }
    >,
    Same<StratumConfig, ClientConfig<known.Schemes>>,
  ]
>;
