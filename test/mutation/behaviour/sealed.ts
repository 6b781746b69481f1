import type { Patch } from '../patch.ts';
import { clerk } from './sealed/clerk.ts';
import { engineRoles } from './sealed/engine-roles.ts';
import { engineTime } from './sealed/engine-time.ts';
import { engineTools } from './sealed/engine-tools.ts';
import { engineWire } from './sealed/engine-wire.ts';
import { sensorbucket } from './sealed/sensorbucket.ts';
import { strait } from './sealed/strait.ts';
import { stratum } from './sealed/stratum.ts';
import { whylabs } from './sealed/whylabs.ts';

/**
 * The second set of mistakes, written by people who looked at no test while others, who did not see it, ended the oracle. Its
 * first score is published untouched; what is repaired after that is published beside it.
 */
export const sealed: readonly Patch[] = [
  ...stratum,
  ...sensorbucket,
  ...clerk,
  ...strait,
  ...whylabs,
  ...engineTime,
  ...engineRoles,
  ...engineWire,
  ...engineTools,
];
