// Compiled, not run: the client of WhyLabs takes and gives what its consumer knows.

import type { ClientConfig } from '@keyloom/runtime';
import type { ErrorBodies, WhyLabsClient, WhyLabsConfig } from '@keyloom/whylabs';
import type { Answers, Hold, Inputs, Items, Same, Show } from './same.ts';
import type * as known from './whylabs.ts';

export type Checked = Hold<
  [
    Same<Exclude<keyof WhyLabsClient, 'request'>, keyof known.Inputs>,
    Same<Inputs<WhyLabsClient, known.Inputs>, { [Name in keyof known.Inputs]: Show<known.Inputs[Name]> }>,
    Same<Answers<WhyLabsClient, known.Answers>, { [Name in keyof known.Answers]: known.Answers[Name] }>,
    Same<Items<WhyLabsClient, known.Items>, { [Name in keyof known.Items]: known.Items[Name] }>,
    Same<
      { [Name in keyof ErrorBodies]: Show<ErrorBodies[Name]> },
      { [Name in keyof known.Failures]: Show<known.Failures[Name]> }
    >,
    Same<WhyLabsConfig, ClientConfig<known.Schemes>>,
  ]
>;
