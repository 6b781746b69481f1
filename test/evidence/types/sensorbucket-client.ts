// Compiled, not run: the client of SensorBucket takes and gives what its consumer knows.

import type { ClientConfig } from '@keyloom/runtime';
import type { ErrorBodies, SensorBucketClient, SensorBucketConfig } from '@keyloom/sensorbucket';
import type { Answers, Hold, Inputs, Items, Same, Show } from './same.ts';
import type * as known from './sensorbucket.ts';

export type Checked = Hold<
  [
    Same<Exclude<keyof SensorBucketClient, 'request'>, keyof known.Inputs>,
    Same<
      Inputs<SensorBucketClient, known.Inputs>,
      { [Name in keyof known.Inputs]: Show<known.Inputs[Name]> }
    >,
    Same<Answers<SensorBucketClient, known.Answers>, { [Name in keyof known.Answers]: known.Answers[Name] }>,
    Same<Items<SensorBucketClient, known.Items>, { [Name in keyof known.Items]: known.Items[Name] }>,
    Same<
      { [Name in keyof ErrorBodies]: Show<ErrorBodies[Name]> },
      { [Name in keyof known.Failures]: Show<known.Failures[Name]> }
    >,
    Same<SensorBucketConfig, ClientConfig<known.Schemes>>,
  ]
>;
