// Compiled, not run: the published types of SensorBucket are those that its consumer knows.
import type { SensorBucket } from '@keyloom/types';
import type { Failures, Hold, InMedia, Same, Show, Successes } from './same.ts';
import type * as known from './sensorbucket.ts';

type Operations = SensorBucket.operations;

export type Checked = Hold<
  [
    Same<
      { [Name in keyof SensorBucket.Inputs]: Show<SensorBucket.Inputs[Name]> },
      { [Name in keyof known.Inputs]: Show<known.Inputs[Name]> }
    >,
    Same<
      { [Name in keyof SensorBucket.Answers]: SensorBucket.Answers[Name] },
      { [Name in keyof known.Answers]: known.Answers[Name] }
    >,
    Same<Successes<Operations>, { [Name in keyof known.Successes]: known.Successes[Name] }>,
    Same<Failures<Operations>, { [Name in keyof known.Failures]: InMedia<Show<known.Failures[Name]>> }>,
  ]
>;
