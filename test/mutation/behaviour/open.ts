import type { Patch } from '../patch.ts';
import { clerk } from './open/clerk.ts';
import { engineAccess } from './open/engine-access.ts';
import { engineLife } from './open/engine-life.ts';
import { engineLists } from './open/engine-lists.ts';
import { engineStore } from './open/engine-store.ts';
import { engineTools } from './open/engine-tools.ts';
import { sensorbucket } from './open/sensorbucket.ts';
import { strait } from './open/strait.ts';
import { straitServed } from './open/strait-served.ts';
import { stratum } from './open/stratum.ts';
import { whylabs } from './open/whylabs.ts';

/**
 * The first set of mistakes in the twins, nearly all of them valid by the schemas. It was written from the contracts and the
 * sources of the twins, before the oracle was looked at.
 */
export const open: readonly Patch[] = [
  ...engineLists,
  ...engineLife,
  ...engineStore,
  ...engineAccess,
  ...engineTools,
  ...stratum,
  ...sensorbucket,
  ...clerk,
  ...strait,
  ...straitServed,
  ...whylabs,
];
