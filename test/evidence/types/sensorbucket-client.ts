// Compiled, not run: the client of SensorBucket takes and gives what its consumer knows.

import type { ClientConfig } from '@keyloom/runtime';
import type { ErrorBodies, SensorBucketClient, SensorBucketConfig } from '@keyloom/sensorbucket';
import type { Hold, MethodsFor, MethodsOf, Same, Show } from './same.ts';
import type * as known from './sensorbucket.ts';

export type Checked = Hold<
  [
    Same<MethodsOf<SensorBucketClient>, MethodsFor<known.Inputs, known.Answers, known.Items>>,
    Same<
      { [Name in keyof ErrorBodies]: Show<ErrorBodies[Name]> },
      { [Name in keyof known.Failures]: Show<known.Failures[Name]> }
    >,
    Same<SensorBucketConfig, ClientConfig<known.Schemes>>,
  ]
>;
