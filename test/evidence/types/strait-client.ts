// Compiled, not run: the client of Strait takes and gives what its consumer knows.

import type { ClientConfig } from '@keyloom/runtime';
import type { ErrorBodies, StraitClient, StraitConfig } from '@keyloom/strait';
import type { Answers, Hold, Inputs, Items, Same, Show } from './same.ts';
import type * as known from './strait.ts';

export type Checked = Hold<
  [
    Same<Exclude<keyof StraitClient, 'request'>, keyof known.Inputs>,
    Same<Inputs<StraitClient, known.Inputs>, { [Name in keyof known.Inputs]: Show<known.Inputs[Name]> }>,
    Same<Answers<StraitClient, known.Answers>, { [Name in keyof known.Answers]: known.Answers[Name] }>,
    Same<Items<StraitClient, known.Items>, { [Name in keyof known.Items]: known.Items[Name] }>,
    Same<
      { [Name in keyof ErrorBodies]: Show<ErrorBodies[Name]> },
      { [Name in keyof known.Failures]: Show<known.Failures[Name]> }
    >,
    Same<StraitConfig, ClientConfig<known.Schemes>>,
  ]
>;
