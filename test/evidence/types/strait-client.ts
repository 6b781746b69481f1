// Compiled, not run: the client of Strait takes and gives what its consumer knows.

import type { ClientConfig } from '@keyloom/runtime';
import type { ErrorBodies, StraitClient, StraitConfig } from '@keyloom/strait';
import type { Hold, MethodsFor, MethodsOf, Same, Show } from './same.ts';
import type * as known from './strait.ts';

export type Checked = Hold<
  [
    Same<MethodsOf<StraitClient>, MethodsFor<known.Inputs, known.Answers, known.Items>>,
    Same<
      { [Name in keyof ErrorBodies]: Show<ErrorBodies[Name]> },
      { [Name in keyof known.Failures]: Show<known.Failures[Name]> }
    >,
    Same<StraitConfig, ClientConfig<known.Schemes>>,
  ]
>;
